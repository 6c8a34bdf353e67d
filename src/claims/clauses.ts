// A cue in its tree → the clauses that may be what it says: its complement, the clause that it is set into, and what
// the tree tore off them. Which words of them count, and under which row of the table, is `contents.ts`.
//   "Lima, who lost, said that it rained" → that it rained; "the talks, Lima said, had failed" → the talks … had failed.
import type { Parse } from '../syntax/index.ts';
import { cueAt, nounOfThat } from './cue-phrases.ts';
import type { AttributionLexicon, CueEntry } from './lexicon.ts';
import { commaBefore, infinitiveMark, isPunctuation, lemmaOf } from './phrases.ts';
import { ownSubject } from './sources.ts';

/** Whether a clause is about "who" or "which": a relative clause that the tree hung elsewhere. */
function isRelative(parse: Parse, clause: number): boolean {
  const subject = ownSubject(parse, clause);
  return subject >= 0 && /^W/.test(parse.xpos(subject));
}

/** Whether a clause before a cue only says on what occasion: "Asked about it, Lima said no". */
function isOccasion(parse: Parse, clause: number, cue: number): boolean {
  return clause < cue && /^VB[DN]$/.test(parse.xpos(clause)) && ASKED.has(lemmaOf(parse, clause)) && parse.childIn(clause, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass') < 0;
}

const ASKED: ReadonlySet<string> = new Set(['ask', 'press', 'question', 'challenge', 'confront', 'reach', 'quiz', 'tell']);

/** The complement clause of a cue; of two the one behind it where the first is a relative clause gone astray ("Lima, who lost, said that …"). */
function complementOf(parse: Parse, cue: number): number {
  let found = -1;
  for (let child = parse.firstChild(cue); child >= 0; child = parse.nextSibling(child)) {
    if (parse.deprel(child) !== 'ccomp' || isOccasion(parse, child, cue)) continue;
    if (found < 0) found = child;
    else if (found < cue && child > cue && isRelative(parse, found)) return child;
  }
  return found;
}

/** The child clause that is a cue's content: a complement that is not a noun's, or a clause set off by a colon; -1 for none. */
export function clauseOf(parse: Parse, cue: number, lexicon: AttributionLexicon): number {
  const complement = complementOf(parse, cue);
  if (complement >= 0) return parse.upos(cue) === 'VERB' && nounOfThat(parse, complement, lexicon) > cue ? -1 : complement;
  for (let child = parse.firstChild(cue); child >= 0; child = parse.nextSibling(child)) {
    if (parse.deprel(child) !== 'parataxis' || parse.rightEdge(child) - parse.leftEdge(child) < 2) continue;
    if (child > cue ? precededByColon(parse, child) : cueAt(parse, child, lexicon) === null) return child;
  }
  return -1;
}

/** Whether a colon or an opening quote mark stands right before a clause, or at its first word. */
function precededByColon(parse: Parse, word: number): boolean {
  const edge = parse.leftEdge(word);
  const first = parse.form(edge);
  if (first === ':' || first === '“' || first === '"') return true;
  return edge > 0 && (parse.form(edge - 1) === ':' || parse.form(edge - 1) === '“');
}

/** Whether a cue's clause is set off by marks on both sides, and says nothing of its own. */
function isSetOff(parse: Parse, cue: number): boolean {
  if (parse.childIn(cue, 'obj', 'ccomp', 'xcomp') >= 0) return false;
  const subject = ownSubject(parse, cue);
  if (subject < 0 || /^W/.test(parse.xpos(subject))) return false;
  const sentence = parse.sentence(cue);
  let first = parse.leftEdge(cue);
  while (first < cue && isPunctuation(parse, first)) first++;
  const before = first - 1;
  const opened = before < parse.tokens.sentenceStart[sentence] || isPunctuation(parse, before);
  // "…, Lima said on Monday, as ships left": the clause closes at the first mark, whatever hangs on behind it.
  const end = parse.tokens.sentenceStart[sentence + 1];
  let after = Math.max(cue, subject) + 1;
  while (after < end && !isPunctuation(parse, after) && after - cue < 12 && parse.upos(after) !== 'VERB' && parse.upos(after) !== 'SCONJ') after++;
  return opened && (after >= end || isPunctuation(parse, after));
}

/** The clause that a parenthetical cue is set into ("the talks, he said, failed"; "as he said, …"), or -1. Not in "the way they want it". */
export function hostOf(parse: Parse, cue: number): number {
  const head = parse.head(cue);
  if (head < 0 || parse.upos(cue) !== 'VERB' || !isSetOff(parse, cue)) return -1;
  const relation = parse.deprel(cue);
  if (relation === 'parataxis') return precededByColon(parse, cue) && cue > head ? -1 : head;
  if (!SET_IN.test(relation)) return -1;
  const mark = parse.childIn(cue, 'mark');
  return mark < 0 || parse.lower(mark) === 'as' ? head : -1;
}

/** What a tree may call a clause of saying that is set off by commas. */
const SET_IN = /^(advcl|ccomp|dep|discourse|appos|list)$/;

/** The subject of a complement that the tree made the object of its cue ("says the ships are near"), not who is told ("told Oslo it was late"). */
export function strayedSubject(parse: Parse, cue: number, clause: number, entry: CueEntry): number[] {
  const bare = ownSubject(parse, clause) < 0 && infinitiveMark(parse, clause) < 0;
  const object = parse.childIn(cue, 'obj');
  if (bare && object > cue && object < clause) return lemmaOf(parse, cue) === 'tell' || entry.frames.some(frame => frame.attachments.has('addressee')) ? [] : [object];
  return clause > cue ? interrupted(parse, cue, bare) : [];
}

/**
 * What stands before a clause of saying set into its content but hangs on it: "the talks, Lima said, had failed" → talks
 * (where the rest has no subject of its own: `bare`); "if it rains, Lima says, they will fail" → if it rains.
 */
function interrupted(parse: Parse, cue: number, bare: boolean): number[] {
  const subject = ownSubject(parse, cue);
  if (subject < 0 || subject > cue || cue + 1 >= parse.count || parse.form(cue + 1) !== ',') return [];
  const comma = commaBefore(parse, subject);
  const before: number[] = [];
  for (let child = parse.firstChild(cue); child >= 0 && child < comma; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (/^(obl|advmod|advcl|dislocated)/.test(relation) || (bare && relation === 'nsubj')) before.push(child);
  }
  return before;
}

/** What the tree hung on a verb of saying behind its that-clause though no comma parts them: the end of what is said. */
export function tailOf(parse: Parse, cue: number, clause: number): number[] {
  const mark = parse.childIn(clause, 'mark');
  if (clause < cue || mark < 0 || parse.lower(mark) !== 'that') return [];
  const tail: number[] = [];
  for (let child = parse.nextSibling(clause); child >= 0; child = parse.nextSibling(child)) {
    const edge = parse.leftEdge(child);
    if (!/^(obl|obj|xcomp|advcl|advmod|nmod|dep)/.test(parse.deprel(child)) || edge !== parse.rightEdge(tail.at(-1) ?? clause) + 1 || isPunctuation(parse, edge)) break;
    tail.push(child);
  }
  return tail;
}

/** A that-clause right behind a noun that the tree hung on the verb, or -1. */
export function strayedClause(parse: Parse, noun: number, lexicon: AttributionLexicon): number {
  for (let word = noun + 1; word < parse.count && word <= noun + 2; word++) {
    if (parse.lower(word) !== 'that' || parse.deprel(word) !== 'mark') continue;
    const clause = parse.head(word);
    return clause > word && parse.head(clause) !== noun && parse.deprel(clause) === 'ccomp' && nounOfThat(parse, clause, lexicon) === noun ? clause : -1;
  }
  return -1;
}

/** "accused Lima last week of lying", where the gerund hangs on the time: the gerund, none where there is none. */
export function strayedGerund(parse: Parse, object: number, prepositions: ReadonlySet<string>): number[] {
  for (let sibling = parse.nextSibling(object); sibling >= 0; sibling = parse.nextSibling(sibling)) {
    if (parse.deprel(sibling) !== 'obl:unmarked') continue;
    for (let below = parse.firstChild(sibling); below >= 0; below = parse.nextSibling(below)) {
      const mark = parse.childIn(below, 'mark');
      if (parse.xpos(below) === 'VBG' && mark >= 0 && prepositions.has(parse.lower(mark))) return [below];
    }
  }
  return [];
}

const SPEAKING: ReadonlySet<string> = new Set(['say', 'add', 'note', 'argue', 'cite', 'tell', 'warn', 'call', 'insist', 'claim', 'describe', 'accuse', 'stress', 'explain']);

/** Clauses below a head that are not part of it: ", saying that …" is the speaker's next word; "illegal and banned" goes on with the main clause. */
export function strangers(parse: Parse, head: number): number[] {
  const found: number[] = [];
  const tensed = /^VB[DZP]$/.test(parse.xpos(head)) || parse.childIn(head, 'nsubj', 'nsubj:pass') >= 0;
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (relation === 'advcl' && child > head && commaBefore(parse, child) >= 0 && parse.xpos(child) === 'VBG' && SPEAKING.has(lemmaOf(parse, child))) found.push(child);
    if (relation === 'conj' && !tensed && parse.upos(child) === 'VERB' && /^VB[DZ]$/.test(parse.xpos(child))) found.push(child);
  }
  return found;
}
