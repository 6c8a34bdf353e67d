// One sentence through every folder → the made pieces of ARCHITECTURE.md, with the values that the built program really gives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findActors, namedCountries, createRegister } from '../src/actors/index.ts';
import { createAttribution, createFactuality, createFactualityReading, findClaims, LearnedAttribution, linkClaims, weightsOf } from '../src/claims/index.ts';
import { readAttributionModel, readModel, readScorer, readTables } from '../src/resources/index.ts';
import { createEventScorer, createOntology, findEvents } from '../src/events/index.ts';
import { findPlaces } from '../src/places/index.ts';
import { createSyntax, writeConllu } from '../src/syntax/index.ts';
import { createLanguageDetector, createSegmenter, quotes } from '../src/text/index.ts';
import { findTimes } from '../src/times/index.ts';
import { fillBlocks } from './blocks.ts';

const SENTENCE = 'Japan condemned the treaty that Putin and Kim Jong Un signed in Pyongyang on Wednesday, but a Chinese diplomat said it “may calm” the region.';
const PUBLISHED = '2024-06-20';

const json = (value: unknown): string => JSON.stringify(value).replaceAll('","', '", "').replaceAll('":', '": ').replaceAll(',"', ', "');

const words = ({ start, end }: { start: number; end: number }): string => `${start}–${end} ${JSON.stringify(SENTENCE.slice(start, end))}`;

/** Everything that the folders make of the sentence. */
function traceOf(root: string) {
  const tables = readTables(root);
  const language = createLanguageDetector(tables)(SENTENCE);
  const tokens = createSegmenter(tables).segment(SENTENCE);
  const quoted = quotes(tokens);
  const syntax = createSyntax(readModel(root));
  const parse = syntax.parse(tokens);
  const register = createRegister(tables);
  const actors = findActors(parse, quoted, register, { published: PUBLISHED });
  const times = findTimes(parse, { published: PUBLISHED });
  const places = findPlaces(parse, register.places, namedCountries(actors));
  const scorer = createEventScorer(readScorer(root), syntax.classes);
  const { events, actors: parties } = findEvents({ parse, actors, times, places }, { ontology: createOntology(tables), scorer });
  const attribution = createAttribution(tables);
  const learned = new LearnedAttribution(weightsOf(readAttributionModel(root)), attribution, syntax.classes);
  const claims = findClaims(parse, quoted, actors, attribution, learned);
  const links = linkClaims(parse, events, claims);
  const factuality = createFactualityReading(parse, claims, createFactuality(tables));
  return { language, tokens, quoted, parse, actors, parties, times, places, events, claims, links, factuality };
}

type Trace = ReturnType<typeof traceOf>;

function textLines({ language, tokens, quoted }: Trace): string[] {
  const forms = Array.from({ length: tokens.count }, (_, word) => SENTENCE.slice(tokens.start[word], tokens.end[word]));
  return [
    `language ${language}; ${tokens.sentenceCount} sentence, ${tokens.count} words`,
    forms.join(' | '),
    ...quoted.map(quote => `quote ${words(quote)}, closed: ${quote.closed}`),
  ];
}

function syntaxLines({ parse }: Trace): string[] {
  const rows = writeConllu(parse)
    .split('\n')
    .filter(line => /^\d+\t/.test(line))
    .map(line => line.split('\t'));
  return rows.map(
    ([id, form, lemma, upos, xpos, , head, deprel]) => `${id.padStart(2)} ${form.padEnd(10)} ${lemma.padEnd(10)} ${upos.padEnd(6)} ${xpos.padEnd(5)} ${head.padStart(2)} ${deprel}`,
  );
}

function actorLines({ actors }: Trace): string[] {
  return actors.actors.map(({ id, name, kind, country, sectors, role }) => {
    const mentions = actors.mentions.filter(each => each.actor === id).map(each => `${words(each)} (${each.form})`);
    return `${id} ${json({ name, kind, country, sectors, ...(role ? { role } : {}) })}\n   ${mentions.join('; ')}`;
  });
}

function circumstanceLines({ times, places }: Trace): string[] {
  const dates = times.map(time => `${words(time)} → ${time.from} … ${time.to}`);
  return [...dates, ...places.map(place => `${words(place)} → ${place.name}, ${place.country}, GeoNames ${place.geonames ?? '–'}`)];
}

const names = ({ parties }: Trace, ids: readonly string[]): string => ids.map(id => `${id} ${parties.actor(id).name}`).join(', ') || '–';

function eventLines(trace: Trace): string[] {
  return trace.events.map(({ type, actors, recipients, reciprocal, reason }) => {
    const parties = reciprocal ? `${names(trace, actors)} with one another` : `${names(trace, actors)} → ${names(trace, recipients)}`;
    return `${type}  ${parties}\n   row  ${reason.rule}\n   path ${reason.path}`;
  });
}

function claimLines(trace: Trace): string[] {
  const claims = trace.claims.map(
    ({ id, attitude, kind, sources, cue, content, reason }) =>
      `${id} ${attitude}, ${kind}: ${names(trace, sources)}\n   cue ${cue.map(words).join(', ')}\n   content ${content.map(words).join(', ')}\n   row  ${reason.rule}`,
  );
  const values = trace.events.map(({ type, head }, number) => {
    const each = trace
      .factuality(head)
      .map(({ source, value, cue }) => `${source === null ? 'article' : trace.actors.actor(source).name} ${value}${cue ? ` by ${words(cue)}` : ''}`);
    return `${type}: ${each.join('; ')}${trace.links[number] ? `; reported by ${trace.links[number]}` : ''}`;
  });
  return [...claims, ...values];
}

/** ARCHITECTURE.md of the repository at `root` with its made pieces made anew. */
export function architecturePage(root: string): string {
  const trace = traceOf(root);
  const fenced = (lines: readonly string[]): string => `\`\`\`\n${lines.join('\n')}\n\`\`\``;
  return fillBlocks(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'), {
    sentence: `> ${SENTENCE}`,
    text: fenced(textLines(trace)),
    syntax: fenced(syntaxLines(trace)),
    actors: fenced(actorLines(trace)),
    'times-places': fenced(circumstanceLines(trace)),
    events: fenced(eventLines(trace)),
    claims: fenced(claimLines(trace)),
  });
}
