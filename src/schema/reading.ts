// The shape of a reading, for programs that take readings in and for the published JSON Schema. The types that the reader
// itself works with are `reader/reading.ts`; the compiler holds the two together.
import type { Reading } from '../reader/index.ts';
import * as z from 'zod';

const offset = z.int().nonnegative().describe('UTF-16 code units into document.text');
const span = z.object({ start: offset, end: offset }).describe('A half-open range: document.text.slice(start, end)');
const actorId = z.string().describe('The id of one of the actors');
const day = z.iso.date();
const country = z.string().length(3).nullable().describe('ISO 3166-1 alpha-3 (XKX Kosovo, PSE Palestine); null where unknown or none');
const why = z.object({ rule: z.string(), path: z.string() }).describe('With --explain: the table row or rule, and the way through the tree');

const factuality = z
  .object({
    source: actorId.nullable().describe("null is the article's own voice"),
    value: z.enum(['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'UU']),
    cue: z.exactOptional(span),
  })
  .describe('How sure one source is (FactBank): certain, probable, possible; + happened, - did not; UU uncommitted');

const actor = z.object({
  id: z.string(),
  name: z.string().describe('The common English form'),
  kind: z.enum(['state', 'person', 'organization', 'group', 'place']),
  country,
  sectors: z.array(z.string()).readonly().describe('PLOVER sector codes'),
  role: z.exactOptional(z.string()),
  wikidata: z.exactOptional(z.string()),
});

const event = z.object({
  id: z.string(),
  type: z
    .enum([
      'AGREE',
      'CONSULT',
      'SUPPORT',
      'CONCEDE',
      'COOPERATE',
      'AID',
      'RETREAT',
      'REQUEST',
      'ACCUSE',
      'REJECT',
      'THREATEN',
      'PROTEST',
      'SANCTION',
      'MOBILIZE',
      'COERCE',
      'ASSAULT',
    ])
    .describe('PLOVER, September 2021'),
  mode: z.string().nullable(),
  contexts: z.array(z.string()).readonly(),
  cameo: z.string().nullable(),
  quad: z.enum(['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict']),
  intensity: z.number().min(-10).max(10),
  actors: z.array(actorId).readonly(),
  recipients: z.array(actorId).readonly(),
  reciprocal: z.boolean().describe('The actors did it with one another; recipients is then empty'),
  trigger: span,
  span: span.describe('The clause'),
  when: z.object({ start: day, end: day, text: z.exactOptional(span) }).nullable(),
  where: z
    .object({ name: z.string(), country, geonames: z.exactOptional(z.int()), lat: z.exactOptional(z.number()), lon: z.exactOptional(z.number()), text: z.exactOptional(span) })
    .nullable(),
  factuality: z.array(factuality).readonly().describe("The article's own voice first"),
  claim: z.string().nullable().describe('The claim that reports it, where the article does not say it in its own voice'),
  why: z.exactOptional(why),
});

const claim = z.object({
  id: z.string(),
  sources: z.array(actorId).readonly().describe('Who says or thinks it; empty where the text names nobody known'),
  source: z.array(span).readonly(),
  cue: z.array(span).readonly(),
  content: z.array(span).readonly(),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  attitude: z.enum(['state', 'believe', 'doubt', 'deny', 'praise', 'condemn', 'fear', 'want', 'intend', 'ask', 'promise', 'threaten', 'expect']),
  why: z.exactOptional(why),
});

/** A reading, as `entente read --to json` prints it. */
export const readingSchema = z.object({
  schema: z.literal('entente.reading/1'),
  document: z.object({
    id: z.string(),
    text: z.string(),
    title: z.exactOptional(z.string()),
    published: z.exactOptional(z.string()),
    url: z.exactOptional(z.string()),
    publisher: z.exactOptional(z.string()),
    language: z.string().describe('ISO 639-1, or "und" where it could not be told'),
  }),
  sentences: z.array(span).readonly(),
  actors: z.array(actor).readonly(),
  mentions: z.array(span.extend({ actor: actorId })).readonly(),
  ambiguities: z.exactOptional(
    z
      .array(span.extend({ candidates: z.array(actorId).min(2).readonly() }))
      .readonly()
      .describe('Words that stand for one of several actors, between whom the text does not decide; they are no mentions'),
  ),
  events: z.array(event).readonly(),
  claims: z.array(claim).readonly(),
  nonAnswers: z.exactOptional(
    z
      .array(z.object({ sources: z.array(actorId).readonly(), source: z.array(span).readonly(), cue: z.array(span).readonly(), about: z.array(span).readonly() }))
      .readonly()
      .describe('Those who were asked and give no answer ("declined to comment"); about is empty where the text does not tell'),
  ),
  predicates: z.exactOptional(
    z
      .array(span.extend({ lemma: z.string(), factuality: z.array(factuality).readonly() }))
      .readonly()
      .describe('With --predicates: every verb and event noun'),
  ),
  disagreements: z.exactOptional(
    z
      .array(
        z.object({
          kind: z.enum(['fact', 'denial', 'verdict', 'dispute', 'charge', 'support', 'silence']),
          ground: z.string().describe('Why the sides are about the same thing'),
          sides: z
            .array(z.object({ who: z.array(actorId).readonly().describe("Empty for the article's own voice"), does: z.string(), spans: z.array(span).readonly() }))
            .readonly(),
          against: z.array(actorId).readonly().describe('Whom the only side turns against'),
        }),
      )
      .readonly()
      .describe('With --to json: where sources part, are of one mind, or give no answer'),
  ),
  diagnostics: z.array(z.object({ code: z.string(), message: z.string(), span: z.exactOptional(span) })).readonly(),
}) satisfies z.ZodType<Reading>;
