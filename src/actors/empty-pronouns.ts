// "It" that takes up nobody: subjects of weather and of clauses ("it is likely that"), and what was said before ("denied it").
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

/** Verbs whose object "it" is what was said or done before. */
const PROPOSITIONAL = wordSet('deny confirm say know believe doubt admit mean mention acknowledge repeat do understand explain discuss like think');
/** Verbs whose subject "it" takes up nobody. */
const SEEMING = wordSet('seem appear turn emerge follow');
const EMPTY_VERBS = wordSet('rain snow happen occur last depend matter mean');
/** Participles with which "it" stands for a clause: "it was known that". */
const HELD = wordSet('know say report believe think announce decide expect understand agree note hope fear suggest claim allege estimate rumour rumor reveal');
/** What someone is, though a clause follows: "it is ready to talk", "it was aware that". */
const MINDS = wordSet(
  'ready willing unwilling prepared able unable eager keen determined open reluctant happy unhappy glad pleased confident aware unaware concerned worried alarmed committed hopeful optimistic pessimistic entitled free proud afraid anxious angry sorry grateful convinced satisfied dissatisfied disappointed appalled shocked quick slow powerless',
);
/** What someone is "at", "in" or "under": "it was at war". */
const STANCES = wordSet('peace war risk odds loggerhead talk contact breach pressure threat attack alert power charge control favour favor touch crisis mourning trouble');
/** What someone is about to do: "it is likely to attack", but "it is likely that". */
const RAISING = wordSet('likely unlikely certain sure bound set due poised');
/** What only a fact or an event is. */
const FACTS = wordSet('true untrue clear unclear obvious possible impossible likely unlikely necessary difficult hard easy time common late early over enough okay fine');

/** "It is aware that …", "it is likely to attack": what only someone is. */
function saysOfSomeone(scene: Scene, head: number, lemma: string): boolean {
  if (MINDS.has(lemma)) return true;
  const { parse } = scene;
  const clause = RAISING.has(lemma) ? parse.childIn(head, 'xcomp', 'csubj', 'advcl') : -1;
  const mark = clause < 0 ? -1 : parse.childIn(clause, 'mark');
  return mark >= 0 && parse.lower(mark) === 'to';
}

/** Whether a word that says what "it" is speaks of a clause or a fact, not of somebody. */
function saysOfClause(scene: Scene, head: number): boolean {
  const { parse } = scene;
  const upos = parse.upos(head);
  if (upos !== 'ADJ' && upos !== 'NOUN') return false;
  const lemma = parse.lemma(head).toLowerCase();
  if (saysOfSomeone(scene, head, lemma)) return false;
  // "It is a long game": what is said of a thing. "It was the president" picks one out. "It is a member" is said of a body.
  if (upos === 'NOUN' && parse.childIn(head, 'cop') >= 0 && !(STANCES.has(lemma) && parse.childIn(head, 'case') >= 0)) {
    const role = scene.roleOf(scene.matchOver(head));
    const determiner = parse.childIn(head, 'det');
    if (!role || ((role.kind === 'office' || role.kind === 'person') && determiner >= 0 && parse.lower(determiner) === 'the')) return true;
  }
  return FACTS.has(lemma) || parse.childIn(head, 'xcomp', 'advcl', 'acl', 'ccomp', 'csubj', 'csubj:pass', 'csubj:outer') >= 0;
}

/** Whether "it" takes up nobody: "it is likely that …", "it was raining", "Oslo denied it". */
export function isEmpty(scene: Scene, word: number): boolean {
  const { parse } = scene;
  const deprel = parse.deprel(word);
  const head = parse.head(word);
  if (head < 0) return deprel === 'expl';
  if (deprel === 'expl') return parse.upos(head) !== 'ADJ' || !saysOfSomeone(scene, head, parse.lemma(head));
  const lemma = parse.lemma(head);
  if (deprel === 'obj') {
    // "making it easier for firms to sell"
    return PROPOSITIONAL.has(lemma) || ((lemma === 'make' || lemma === 'find') && parse.upos(word + 1) === 'ADJ');
  }
  if (!deprel.startsWith('nsubj') || parse.lower(word) !== 'it') return false;
  // "when it comes to trade", "it rained"
  if (EMPTY_VERBS.has(lemma) || (lemma === 'come' && parse.childIn(head, 'obl', 'advmod') >= 0)) return true;
  if (parse.childIn(head, 'ccomp', 'csubj') >= 0 && (SEEMING.has(lemma) || (deprel === 'nsubj:pass' && HELD.has(lemma)))) return true;
  return saysOfClause(scene, head);
}
