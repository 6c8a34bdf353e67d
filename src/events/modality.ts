// Tense and modality above a predicate → the operator under which its type is looked up in `shifts.tsv`.
// "will visit", "plans to visit", "a planned visit": future; "is ready to send": willing; "stopped sending": stop.
import type { Parse } from '../syntax/index.ts';
import type { Ontology, Shift } from './ontology.ts';
import type { EventType } from './event.ts';

const MAX_CLIMB = 6;
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no']);

/** "not-" before an operator that is negated ("will not": not-future). */
function signed(operator: string, negated: boolean): string {
  return negated ? `not-${operator}` : operator;
}

/** Reads tense and modality off one parse, remembering what stands on each word. */
export class Modality {
  readonly #parse: Parse;
  readonly #ontology: Ontology;
  readonly #modals = new Map<number, { readonly operator: string | null; readonly negated: boolean }>();

  constructor(parse: Parse, ontology: Ontology) {
    this.#parse = parse;
    this.#ontology = ontology;
  }

  /** The operator over a predicate, or null. Verbs between ("will begin to withdraw") are climbed over. */
  operatorOver(predicate: number): string | null {
    const parse = this.#parse;
    let negated = false;
    for (let word = predicate, hops = 0; word >= 0 && hops < MAX_CLIMB; hops++) {
      const own = this.#on(word);
      negated ||= own.negated;
      if (own.operator) return signed(own.operator, negated);
      const head = parse.head(word);
      if (head < 0) return null;
      const deprel = parse.deprel(word);
      if (deprel === 'conj' && parse.upos(head) === parse.upos(word) && parse.childIn(word, 'aux', 'nsubj', 'nsubj:pass') < 0) {
        // "will fly to Oslo and sign": a bare form shares the modal of the first verb; "flew … and signed" has none.
        if (parse.xpos(word) !== 'VB' && parse.xpos(word) !== 'VBG') return null;
      } else if (deprel === 'xcomp' || deprel === 'acl') {
        // "agreed to", "going to", "a plan to"
        const operator = parse.xpos(word) === 'VBN' ? undefined : this.#ontology.operators.get(parse.lemma(head));
        if (operator && (parse.lemma(head) !== 'go' || parse.xpos(head) === 'VBG')) return signed(operator, negated || this.#on(head).negated);
        if (deprel === 'acl') return null;
      } else return null;
      word = head;
    }
    return null;
  }

  /** The operator ("will", "planned") and the negation ("not", "never", "no") among the dependents of a word. */
  #on(word: number): { readonly operator: string | null; readonly negated: boolean } {
    let known = this.#modals.get(word);
    if (!known) this.#modals.set(word, (known = this.#read(word)));
    return known;
  }

  #read(word: number): { readonly operator: string | null; readonly negated: boolean } {
    const parse = this.#parse;
    let operator: string | null = null;
    let negated = false;
    for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
      const deprel = parse.deprel(child);
      if (deprel !== 'aux' && deprel !== 'amod' && deprel !== 'advmod' && deprel !== 'det') continue;
      if ((deprel === 'advmod' || deprel === 'det') && NEGATIONS.has(parse.lower(child))) negated = true;
      else if (operator === null && deprel !== 'det') operator = this.#ontology.operators.get(parse.lower(child)) ?? this.#ontology.operators.get(parse.lemma(child)) ?? null;
    }
    return { operator, negated };
  }
}

/** What an operator makes of a type and mode; the type itself where the table has no row. */
export function shifted(ontology: Ontology, operator: string, type: EventType, mode: string | null): Shift | null {
  return (mode !== null ? ontology.shifts.get(`${operator} ${type} ${mode}`) : undefined) ?? ontology.shifts.get(`${operator} ${type}`) ?? null;
}
