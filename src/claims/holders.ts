// Drafts → claims: which actors the source phrase stands for, what the holder does with the content, direct or not.
import type { ActorsLayer } from '../actors/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { Attitude, Claim, Commitment, FactualityValue } from './claim.ts';
import { Documents, isDocument, issuersOf } from './documents.ts';
import type { Draft } from './drafts.ts';
import { NAMES } from './frames.ts';
import { holdingsOf } from './holdings.ts';
import { lemmaOf, negationOf, spansOf } from './phrases.ts';
import { kindOf, type QuoteMap } from './quotes.ts';

/** The head and all that is joined to it, however the tree chains them ("Washington, Seoul and Tokyo"; to the last part of a name). */
function conjuncts(parse: Parse, head: number): number[] {
  const found = [head];
  for (let at = 0; at < found.length && found.length < 40; at++)
    for (let child = parse.firstChild(found[at]); child >= 0; child = parse.nextSibling(child)) {
      const relation = parse.deprel(child);
      if ((relation === 'conj' && parse.upos(child) !== 'VERB') || relation === 'flat') found.push(child);
    }
  return found;
}

/** The noun right before a relative pronoun, past marks, or the pronoun itself. */
function nounBefore(parse: Parse, pronoun: number): number {
  for (let word = pronoun - 1; word >= 0 && word > pronoun - 4; word--) if (/^(NOUN|PROPN)$/.test(parse.upos(word))) return word;
  return pronoun;
}

/** "who", "which" → the noun that the clause modifies; where the tree shows none, the noun before it. */
function antecedent(parse: Parse, holder: number): number {
  if (!/^(who|which|that|whose)$/.test(parse.lower(holder))) return holder;
  let verb = -1;
  for (let up = parse.head(holder); up >= 0; up = parse.head(up)) {
    if (parse.deprel(up) === 'acl:relcl') return parse.head(up);
    // "was condemned by Lima, which said …": the clause hangs on the verb.
    if (parse.deprel(up) === 'advcl:relcl') return nounBefore(parse, holder);
    verb = verb < 0 ? up : verb;
  }
  let noun = nounBefore(parse, holder);
  // "Oslo, Lima and Quito, which called it …": a verb that may be plural is about all of them.
  while (noun !== holder && verb >= 0 && parse.xpos(verb) !== 'VBZ' && parse.deprel(noun) === 'conj' && parse.upos(parse.head(noun)) === 'PROPN') noun = parse.head(noun);
  return noun;
}

const PARTITIVES = /^(some|many|most|few|several|all|both|one|two|three|none|each|majority|number|group|dozen|hundred|thousand|percent)s?$/;

/** The actor ids that a source phrase stands for; empty where the actors layer knows none. */
export function holdersOf(parse: Parse, holder: number, actors: ActorsLayer): string[] {
  const found: string[] = [];
  for (const head of conjuncts(parse, holder)) {
    let ids = actors.partiesOf(head);
    const noun = ids.length === 0 ? antecedent(parse, head) : head;
    if (ids.length === 0) ids = conjuncts(parse, noun).flatMap(each => [...actors.partiesOf(each)]);
    // "drew protests from Oslo and Lima, which called it …": the protests are theirs.
    if (ids.length === 0 && noun !== head) ids = issuersOf(parse, noun).flatMap(issuer => conjuncts(parse, issuer).flatMap(each => [...actors.partiesOf(each)]));
    if (ids.length === 0 && PARTITIVES.test(lemmaOf(parse, head))) for (const child of parse.childrenIn(head, 'nmod')) ids = [...ids, ...actors.partiesOf(child)];
    // "the US Treasury's Office": an unknown body of a known owner is not that owner; nothing is guessed here.
    for (const id of ids) if (!found.includes(id)) found.push(id);
  }
  return found;
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'us', 'me']);

/** What a negated cue makes of the content: not believing is doubting, not doubting is believing. */
const NEGATED: Partial<Record<Attitude, Attitude>> = { believe: 'doubt', doubt: 'believe', expect: 'doubt', deny: 'state', fear: 'believe' };

const ANSWERING = /^(answer|comment|confirm|disclose|discuss|elaborate|explain|identify|say|specify|speculate|reply|respond|reveal)$/;

/** Whether a holder withholds an answer: "declined to comment", "would neither confirm nor deny it". */
function isNonAnswer(parse: Parse, { head, frame }: Draft): boolean {
  if (frame.attitude !== 'deny') return false;
  const lemma = lemmaOf(parse, head);
  if (lemma === 'deny') return parse.deprel(head) === 'conj' && lemmaOf(parse, parse.head(head)) === 'confirm' && negationOf(parse, head) >= 0;
  return /^(decline|refuse)$/.test(lemma) && parse.childrenIn(head, 'xcomp').some(child => ANSWERING.test(lemmaOf(parse, child)));
}

function attitudeOf(parse: Parse, draft: Draft): Attitude {
  const { attitude } = draft.frame;
  if (isNonAnswer(parse, draft)) return 'state';
  if (negationOf(parse, draft.head) < 0) return attitude;
  const lemma = lemmaOf(parse, draft.head);
  if (attitude === 'state' && /^(acknowledge|admit|confirm|recogni[sz]e|accept|concede)$/.test(lemma)) return 'deny';
  return NEGATED[attitude] ?? attitude;
}

/** What the holder of a negated cue commits to: not believing is doubting, not denying is granting, not saying is nothing. */
const TURNED: Partial<Record<Attitude, FactualityValue>> = { believe: 'PR-', expect: 'PR-', doubt: 'PR+', deny: 'PR+', praise: 'CT+', condemn: 'CT+' };

function commitmentOf(parse: Parse, draft: Draft): Commitment {
  const { frame, head } = draft;
  const factive = frame.author === 'CT+' && frame.negated === 'CT+';
  const holder = negationOf(parse, head) < 0 || factive ? frame.holder : (TURNED[frame.attitude] ?? 'UU');
  if (isNonAnswer(parse, draft)) return { holder: 'UU', author: { positive: frame.author, negated: frame.negated } };
  return { holder, author: { positive: frame.author, negated: frame.negated } };
}

/** Gives each draft its actors, attitude and kind. Words of the first person in a quote mean who is quoted. */
export function claimsOf(parse: Parse, map: QuoteMap, drafts: readonly Draft[], actors: ActorsLayer): Claim[] {
  const documents = new Documents();
  const parties = drafts.map(draft => {
    if (draft.holder < 0) return [];
    let found = holdersOf(parse, draft.holder, actors);
    if (isDocument(parse, draft.holder) && found.length === 0) found = [...new Set(documents.issuers(parse, draft.holder, head => holdersOf(parse, head, actors)))];
    // "said in a statement": that statement is the speaker's.
    for (const word of draft.cue) if (isDocument(parse, word)) documents.remember(parse, word, found);
    return found;
  });
  const holdings = holdingsOf(parse, drafts);
  drafts.forEach((draft, number) => {
    if (draft.holder < 0 || !FIRST_PERSON.has(parse.lower(draft.holder)) || map.at[draft.holder] < 0) return;
    const outer = holdings.at(draft.holder).find(index => index !== number && map.at[drafts[index].head] !== map.at[draft.holder]);
    if (outer !== undefined) parties[number] = parties[outer];
  });
  return drafts.map((draft, number) => ({
    id: `c${number}`,
    sources: parties[number],
    source: spansOf(parse, draft.source),
    cue: spansOf(parse, draft.cue).length ? spansOf(parse, draft.cue) : draft.cue.map(word => ({ start: parse.start(word), end: parse.end(word) })),
    content: draft.content,
    kind: kindOf(parse.text, map, draft.content),
    attitude: attitudeOf(parse, draft),
    cueHead: draft.head,
    own: draft.frame.attachments.has('raised'),
    silent: draft.frame === NAMES,
    commitment: commitmentOf(parse, draft),
    reason: { rule: draft.frame.rule, path: draft.path },
  }));
}
