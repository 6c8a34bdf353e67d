// A predicate in its tree, with the value that the rules give it → the features by which readers' judgements of it are learned, as slots of
// a hashed table. Words enter only as hashes.
import type { Parse } from '../syntax/index.ts';
import type { Address } from './addressed.ts';
import type { FactualityValue } from './claim.ts';
import type { Judgement } from './operators.ts';
import { lemmaOf } from './phrases.ts';

/** Slots of the hashed table, a power of two. */
export const SLOTS = 8192;

/** What the features are read off. */
export interface Judged {
  readonly parse: Parse;
  readonly word: number;
  readonly judgement: Judgement;
  /** The value that the rules give the governor. */
  readonly above: FactualityValue | null;
  readonly address: Address;
}

/** FNV-1a over code units, folded to a slot. */
function slotOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) & (SLOTS - 1);
}

/** What kind of word decided the value. */
function kindOf({ parse, word, judgement: { cue } }: Judged): string {
  if (cue < 0) return '-';
  if (cue === word) return 'self';
  const lower = parse.lower(cue);
  if (/^(if|unless|whether)$/.test(lower)) return 'if';
  if (/^(will|['’]ll|shall|wo)$/.test(lower)) return 'will';
  if (/^(can|could|ca)$/.test(lower)) return 'can';
  if (/^(should|would|must|ought|['’]d)$/.test(lower)) return 'should';
  return lower === '?' || lower === 'to' ? lower : 'embed';
}

/** The person of the nearest subject at or above a word. */
function personOf(parse: Parse, word: number): string {
  let up = word;
  for (let steps = 0; steps < 6 && up >= 0; steps++) {
    const subject = parse.childIn(up, 'nsubj', 'nsubj:pass');
    if (subject >= 0) {
      const lower = parse.lower(subject);
      if (/^(i|we)$/.test(lower)) return '1';
      if (/^(you|u|ya)$/.test(lower)) return '2';
      if (/^(he|she|they|it)$/.test(lower)) return '3';
      return parse.upos(subject);
    }
    up = parse.head(up);
  }
  return '-';
}

function aroundOf({ parse, word }: Judged): string[] {
  const found: string[] = [];
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    found.push(`k ${relation}`);
    if (/^(aux|mark|advmod|det|case|cop)/.test(relation)) found.push(`k ${relation} ${parse.lower(child)}`);
  }
  const head = parse.head(word);
  if (head < 0) return found;
  const lemma = lemmaOf(parse, head);
  const relation = parse.deprel(word);
  found.push(`h ${lemma}`, `hp ${parse.xpos(head)}`, `hr ${parse.deprel(head)}`, `hl ${lemma} ${relation}`, `hpr ${parse.xpos(head)} ${relation}`);
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child))
    if (/^(aux|mark|advmod|nsubj)/.test(parse.deprel(child))) found.push(`hk ${parse.deprel(child)} ${parse.lower(child)}`);
  return found;
}

/** The slots of one predicate, each once. */
export function slotsOf(judged: Judged): number[] {
  const { parse, word, judgement, above, address } = judged;
  const { value } = judgement;
  const kind = kindOf(judged);
  const person = personOf(parse, word);
  const relation = parse.deprel(word);
  const xpos = parse.xpos(word);
  const cue = judgement.cue < 0 ? '-' : parse.lower(judgement.cue);
  const features = [
    ...[`v ${value}`, `c ${cue}`, `vc ${value} ${cue}`, `kv ${kind} ${value}`, `p ${person}`, `pk ${person} ${kind}`, `pv ${person} ${value}`],
    ...[`you ${address.reader} ${value}`, `i ${address.writer} ${value}`, `a ${address.reader || address.writer} ${kind}`, `q ${address.asks} ${value}`],
    ...[`e ${address.exclaims} ${value}`, `pl ${address.please} ${value}`, `l ${lemmaOf(parse, word)}`, `x ${xpos}`, `r ${relation}`, `rv ${relation} ${value}`],
    ...[`xr ${xpos} ${relation}`, `xv ${xpos} ${value}`, `av ${above}`, `avr ${above} ${relation}`, `avv ${above} ${value}`],
    ...aroundOf(judged),
  ];
  return [...new Set(features.map(slotOf))];
}
