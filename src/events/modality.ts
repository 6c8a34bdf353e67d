// Tense and modality above a predicate → the operator under which its type is looked up in `shifts.tsv`.
// "will visit", "plans to visit", "a planned visit": future; "is ready to send": willing; "stopped sending": stop.
import type { Parse } from '../syntax/index.ts';
import type { Ontology, Shift } from './ontology.ts';
import type { EventType } from './event.ts';

const MAX_CLIMB = 6;
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no']);

/** Whether a word is negated by a dependent of its own ("not", "never", "no"). */
export function isNegated(parse: Parse, word: number): boolean {
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
    const deprel = parse.deprel(child);
    if ((deprel === 'advmod' || deprel === 'det') && NEGATIONS.has(parse.lower(child))) return true;
  }
  return false;
}

function modalOn(parse: Parse, ontology: Ontology, word: number): string | null {
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
    const deprel = parse.deprel(child);
    if (deprel === 'aux' || deprel === 'amod' || deprel === 'advmod') {
      const operator = ontology.operators.get(parse.lower(child)) ?? ontology.operators.get(parse.lemma(child));
      if (operator) return operator;
    }
  }
  return null;
}

/** "not-" before an operator that is negated ("will not": not-future). */
function signed(operator: string, negated: boolean): string {
  return negated ? `not-${operator}` : operator;
}

/** The operator over a predicate, or null. Verbs between ("will begin to withdraw") are climbed over. */
export function operatorOver(parse: Parse, ontology: Ontology, predicate: number): string | null {
  let negated = false;
  for (let word = predicate, hops = 0; word >= 0 && hops < MAX_CLIMB; hops++) {
    negated ||= isNegated(parse, word);
    const modal = modalOn(parse, ontology, word);
    if (modal) return signed(modal, negated);
    const head = parse.head(word);
    if (head < 0) return null;
    const deprel = parse.deprel(word);
    if (deprel === 'conj' && parse.upos(head) === parse.upos(word) && parse.childIn(word, 'aux', 'nsubj', 'nsubj:pass') < 0) {
      // "will fly to Oslo and sign": a bare form shares the modal of the first verb; "flew … and signed" has none.
      if (parse.xpos(word) !== 'VB' && parse.xpos(word) !== 'VBG') return null;
    } else if (deprel === 'xcomp' || deprel === 'acl') {
      // "agreed to", "going to", "a plan to"
      const operator = parse.xpos(word) === 'VBN' ? undefined : ontology.operators.get(parse.lemma(head));
      if (operator && (parse.lemma(head) !== 'go' || parse.xpos(head) === 'VBG')) return signed(operator, negated || isNegated(parse, head));
      if (deprel === 'acl') return null;
    } else return null;
    word = head;
  }
  return null;
}

/** What an operator makes of a type and mode; the type itself where the table has no row. */
export function shifted(ontology: Ontology, operator: string, type: EventType, mode: string | null): Shift | null {
  return (mode !== null ? ontology.shifts.get(`${operator} ${type} ${mode}`) : undefined) ?? ontology.shifts.get(`${operator} ${type}`) ?? null;
}
