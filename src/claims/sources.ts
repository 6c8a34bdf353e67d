// A cue word in its tree → the phrase that names who says or thinks it: subjects, inherited subjects, passive agents,
// possessors. It does not say which actor that is.
//   "Seoul warned …" → Seoul; "the minister, asked to comment, declined" → the minister; "was accused by Kyiv" → Kyiv;
//   "is believed to have sent" → nobody.
import { isStrayedSubject, type Parse } from '../syntax/index.ts';
import { isPassive, lemmaOf, subtree } from './phrases.ts';

/** The child in relation obl:agent, or an oblique with "by", or -1. */
export function agentOf(parse: Parse, verb: number): number {
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (relation === 'obl:agent') return child;
    if (relation !== 'obl' && relation !== 'nmod') continue;
    const mark = parse.childIn(child, 'case');
    if (mark >= 0 && parse.lower(mark) === 'by') return child;
  }
  return -1;
}

/** The subject written at this very word, of two before it the nearer ("the talks, Lima said, failed"), or -1. */
export function ownSubject(parse: Parse, word: number): number {
  let found = -1;
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (relation !== 'nsubj' && relation !== 'nsubj:outer' && relation !== 'nsubj:pass' && !isStrayedSubject(parse, child, word)) continue;
    if (child > word) return found >= 0 ? found : child;
    found = child;
  }
  return found;
}

/** Verbs whose infinitive takes their subject although they have an object ("promised Kyiv to send"). */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(['promise', 'threaten', 'use', 'take', 'have', 'make']);

/**
 * The head of the phrase that is the logical subject of a verb or adjective, its own or inherited through
 * conjunction, control, raising, participles and noun modifiers; -1 where there is none.
 */
export function subjectOf(parse: Parse, word: number, depth = 0): number {
  const own = ownSubject(parse, word);
  if (own >= 0 || depth > 8) return own;
  const head = parse.head(word);
  if (head < 0) return -1;
  const relation = parse.deprel(word);
  if (relation === 'conj') return parse.upos(head) === 'NOUN' && parse.childIn(head, 'cop') < 0 && parse.upos(word) === 'VERB' ? -1 : subjectOf(parse, head, depth + 1);
  if (relation === 'xcomp') {
    const object = parse.childIn(head, 'obj', 'iobj');
    if (object >= 0 && object !== word && !SUBJECT_CONTROL.has(lemmaOf(parse, head))) return object;
    return subjectOf(parse, head, depth + 1);
  }
  if (relation === 'advcl' || relation === 'parataxis' || relation === 'dep' || relation === 'ccomp') {
    if (relation !== 'advcl' && parse.xpos(word) !== 'VBG') return -1;
    return subjectOf(parse, head, depth + 1);
  }
  if (relation === 'acl' && parse.xpos(word) !== 'VBN')
    return parse.upos(head) === 'NOUN' || parse.upos(head) === 'PROPN' || parse.upos(head) === 'PRON' ? controllerOf(parse, head, depth) : -1;
  return -1;
}

/** Who does what an infinitive or participle at a noun says: "plans to attack" → whose plans; "a letter saying" → the letter. */
function controllerOf(parse: Parse, noun: number, depth: number): number {
  const possessor = parse.childIn(noun, 'nmod:poss');
  if (possessor >= 0) return possessor;
  const governor = parse.head(noun);
  if (governor >= 0 && parse.deprel(noun) === 'obj' && parse.childIn(noun, 'acl') >= 0 && infinitiveAt(parse, noun)) return subjectOf(parse, governor, depth + 1);
  return noun;
}

function infinitiveAt(parse: Parse, noun: number): boolean {
  return parse.childrenIn(noun, 'acl').some(child => parse.childrenIn(child, 'mark').some(mark => parse.lower(mark) === 'to'));
}

const TIMES: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week month year today yesterday morning evening night'.split(
    ' ',
  ),
);

/** The name in a time that a tree took for who speaks ("Berg on Thursday told …"), or the time itself. */
function personBeside(parse: Parse, verb: number, time: number): number {
  for (let child = parse.firstChild(verb); child >= 0 && child < verb; child = parse.nextSibling(child))
    if (child !== time && parse.upos(child) === 'PROPN' && !TIMES.has(parse.lower(child)) && parse.childIn(child, 'case') < 0) return child;
  for (let child = parse.firstChild(time); child >= 0 && child < time; child = parse.nextSibling(child))
    if ((parse.upos(child) === 'PROPN' || parse.upos(child) === 'NOUN') && parse.deprel(child) !== 'nmod:poss' && !TIMES.has(parse.lower(child))) return child;
  return time;
}

/** The head of the phrase naming the holder of a verb's content: the agent of a passive, else the subject; -1 for none. */
export function holderOfVerb(parse: Parse, verb: number): number {
  if (isPassive(parse, verb)) return agentOf(parse, verb);
  const subject = subjectOf(parse, verb);
  if (subject < 0) return subject;
  return TIMES.has(parse.lower(subject)) ? personBeside(parse, verb, subject) : subject;
}

/** Whether a pronoun only fills a place ("it is said that", "there are fears"). */
export function isExpletive(parse: Parse, word: number): boolean {
  return parse.deprel(word) === 'expl' || (parse.lower(word) === 'there' && parse.upos(word) === 'PRON');
}

/**
 * The holder of what a noun says ("Moscow's claim", "a warning by Tokyo", "Russian claims", "voiced its fears"):
 * possessor, agent, demonym, or the subject of the light verb that governs the noun; -1 for none.
 */
export function holderOfNoun(parse: Parse, noun: number, lightVerbs: ReadonlySet<string>): number {
  const possessor = parse.childIn(noun, 'nmod:poss');
  const governor = parse.head(noun);
  const light = governor >= 0 && parse.deprel(noun) === 'obj' && lightVerbs.has(lemmaOf(parse, governor));
  if (possessor >= 0 && !(light && /^(PRP\$)$/.test(parse.xpos(possessor)))) return possessor;
  if (light) {
    const subject = holderOfVerb(parse, governor);
    if (subject >= 0) return subject;
  }
  if (possessor >= 0) return possessor;
  const agent = agentOf(parse, noun);
  if (agent >= 0) return agent;
  for (let child = parse.firstChild(noun); child >= 0 && child < noun; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (
      (relation === 'amod' && parse.upos(child) === 'ADJ' && /^[A-Z]/.test(parse.form(child)) && child !== parse.tokens.sentenceStart[parse.sentence(noun)]) ||
      (relation === 'compound' && parse.upos(child) === 'PROPN')
    )
      return child;
  }
  return -1;
}

const SOURCE_EDGE = /^(case|punct|cc|mark)$/;

/**
 * The words of a source phrase in text order: its head with determiners, titles, appositions, relative clauses and
 * conjuncts, without a leading preposition, without the branch that holds the cue (a noun's participle "saying …").
 */
export function sourceWords(parse: Parse, holder: number, cue: number): number[] {
  const omit = new Set<number>([cue]);
  for (let up = cue; up >= 0 && up !== holder; up = parse.head(up)) if (parse.head(up) === holder) omit.add(up);
  for (let child = parse.firstChild(holder); child >= 0; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (child < holder && SOURCE_EDGE.test(relation) && relation !== 'punct') omit.add(child);
    if (relation === 'parataxis' || relation === 'advcl' || relation === 'cop') omit.add(child);
  }
  const words = subtree(parse, holder, omit);
  while (words.length > 1 && parse.upos(words[0]) === 'PUNCT' && !/^["“‘'(]$/.test(parse.form(words[0]))) words.shift();
  while (words.length > 1 && parse.upos(words[words.length - 1]) === 'PUNCT' && parse.form(words[words.length - 1]) !== ')') words.pop();
  return words;
}
