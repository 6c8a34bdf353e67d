// What is only asked, offered, threatened, promised or refused → the words in it that would be events if it had happened:
// "demanded that Oslo ease its curfew and meet the rebels", "rejected an appeal to lay down arms". What is told as done
// stays real: "demanded the release of monks whom Oslo had jailed".
import type { Parse } from '../syntax/index.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { EventType } from './event.ts';
import { conjuncts, prepositionOf } from './phrases.ts';

/** Types whose content is not an event of its own ("a threatened attack is no attack"). */
export const ABSORBING: ReadonlySet<EventType> = new Set(['REQUEST', 'THREATEN', 'AGREE', 'REJECT', 'CONCEDE']);
const MAX_WORDS = 60;
/** Relations by which a clause goes on within what is not real. */
const WITHIN: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'conj', 'obj', 'iobj', 'obl', 'acl', 'advcl']);
/** Marks of clauses that tell why or when something real happened. */
const REAL_MARKS: ReadonlySet<string> = new Set(['after', 'since', 'because', 'when', 'as', 'while', 'despite', 'following', 'by', 'although', 'though']);

/** Whether a clause tells of something done: it has a past or perfect form of its own. */
function isTold(parse: Parse, word: number): boolean {
  const tag = parse.xpos(word);
  if (tag === 'VBD') return true;
  if (tag !== 'VBN') return false;
  return parse.deprel(word) === 'acl' || parse.childrenIn(word, 'aux', 'aux:pass').some(each => parse.xpos(each) === 'VBD' || parse.lemma(each) === 'have');
}

/** Whether what hangs on a word of the content belongs to what is not real. */
function goesOn(parse: Parse, child: number): boolean {
  const deprel = parse.deprel(child);
  if (!WITHIN.has(deprel)) return false;
  if (deprel === 'advcl' || deprel === 'acl') {
    const mark = parse.childIn(child, 'mark');
    if (mark >= 0 && REAL_MARKS.has(parse.lower(mark))) return false;
  }
  if (deprel === 'obl' && REAL_MARKS.has(prepositionOf(parse, child))) return false;
  return !(parse.upos(child) === 'VERB' && isTold(parse, child));
}

/** Whether a noun only names something to be done: "an appeal for", "plans to"; not "the attack on". */
function isPlan(candidate: Candidate | null): boolean {
  return candidate === null || candidate.frame.type === null || ABSORBING.has(candidate.frame.type);
}

/** The same for an event whose row does not say what it is about: its clauses, and the requests or plans that are its objects. */
export function unrealAround(candidates: Candidates, { head, noun, objects, complements }: Candidate): number[] {
  const words: number[] = [];
  for (const each of complements) if (each.kind !== 'pred' && each.head !== head) words.push(...unreal(candidates, each.head, null));
  for (const each of noun >= 0 ? [noun] : candidates.nounsBehind(objects)) {
    const own = candidates.at(each);
    if (each === noun || (own?.noun === each && isPlan(own))) words.push(...unreal(candidates, each, own));
  }
  return words.filter(each => each !== head);
}

/** The words in what an event is about that are no events of their own, the candidate that it is about with all that it matched among them. */
export function unreal(candidates: Candidates, head: number, candidate: Candidate | null): number[] {
  const { parse } = candidates;
  const words = conjuncts(parse, head, false);
  if (candidate) words.push(candidate.head);
  const queue = [...words];
  for (let index = 0; index < queue.length && queue.length < MAX_WORDS; index++) {
    const word = queue[index];
    const own = candidates.at(word);
    const verb = parse.upos(word) === 'VERB' || parse.upos(word) === 'ADJ';
    if (own) words.push(own.noun, ...own.matched);
    if (!verb && !isPlan(own)) continue;
    for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
      if (queue.includes(child) || !(goesOn(parse, child) || (!verb && parse.deprel(child) === 'nmod'))) continue;
      queue.push(child);
      words.push(child);
    }
  }
  return words;
}
