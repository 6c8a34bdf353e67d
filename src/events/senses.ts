// From a candidate to the type, mode and code that its sense has here: the frame's own, or what `shifts.tsv` makes of the
// content ("demanded the withdrawal": REQUEST yield), of a light verb's aspect ("halted aid": SANCTION) and of tense
// and modality ("will visit": AGREE).
import type { Parse } from '../syntax/index.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { EventType } from './event.ts';
import { Modality, shifted } from './modality.ts';
import { ABSORBING, unreal, unrealAround } from './unreal.ts';
import type { Ontology } from './ontology.ts';

/** The sense of a candidate in its clause. */
export interface Sense {
  readonly type: EventType;
  readonly mode: string | null;
  readonly cameo: string | null;
  /** What the act is about: a clause's predicate or an event noun, -1 where there is none. */
  readonly content: number;
  /** Words that are part of this event's content and no events of their own. */
  readonly absorbed: readonly number[];
}

/** Operators whose content is still reported as happening or not ("denied sending arms"). */
const REPORTING: ReadonlySet<string> = new Set(['deny', 'report']);
const MAX_DEPTH = 5;

/** Gives each candidate its sense. */
export class Senses {
  readonly #candidates: Candidates;
  readonly #ontology: Ontology;
  readonly #parse: Parse;
  readonly #modality: Modality;
  readonly #known = new Map<number, Sense | null>();

  constructor(candidates: Candidates, ontology: Ontology) {
    this.#candidates = candidates;
    this.#ontology = ontology;
    this.#parse = candidates.parse;
    this.#modality = new Modality(candidates.parse, ontology);
  }

  /** The sense of a candidate, or null where it expresses no event here. */
  of(candidate: Candidate, depth = 0): Sense | null {
    let known = this.#known.get(candidate.head);
    if (known === undefined) {
      this.#known.set(candidate.head, null);
      known = this.#read(candidate, depth, true);
      this.#known.set(candidate.head, known);
    }
    return known;
  }

  #read(candidate: Candidate, depth: number, modal: boolean): Sense | null {
    if (depth > MAX_DEPTH) return null;
    const { frame, light } = candidate;
    let type = frame.type;
    let mode = frame.mode;
    let cameo = frame.cameo;
    let content = -1;
    let absorbed: readonly number[] = [];
    const apply = (operator: string, of: EventType, ofMode: string | null, identity: boolean): boolean => {
      const shift = shifted(this.#ontology, operator, of, ofMode);
      if (!shift) {
        if (identity) [type, mode] = [of, ofMode];
        return identity;
      }
      type = shift.type;
      mode = shift.mode;
      cameo = shift.cameo;
      return true;
    };
    if (frame.shift || frame.recipient.includes('content')) {
      const found = this.#content(candidate);
      if (found) {
        content = found.head;
        // What a frame speaks of stands under the frame, not under its verb as an operator once more.
        const inner = frame.shift && found.candidate ? (frame.type === null ? this.of(found.candidate, depth + 1) : this.#read(found.candidate, depth + 1, false)) : null;
        if (inner && !REPORTING.has(frame.shift)) apply(frame.shift, inner.type, inner.mode, type === null);
        if (frame.shift && type !== null && ABSORBING.has(type) && !REPORTING.has(frame.shift)) absorbed = unreal(this.#candidates, found.head, found.candidate);
      }
    }
    if (type === null) return null;
    if (light && light.aspect !== 'do' && light.aspect !== 'undergo' && light.aspect !== 'host') apply(light.aspect, type, mode, false);
    if (type === null) return null;
    const operator = modal ? this.#modality.operatorOver(candidate.head) : null;
    if (operator) apply(operator, type, mode, false);
    if (type === null) return null;
    // "allowed envoys to visit Lima": they may well have.
    if (type !== 'CONCEDE' && ABSORBING.has(type) && !absorbed.length && !REPORTING.has(frame.shift)) absorbed = unrealAround(this.#candidates, candidate);
    return { type, mode, cameo, content, absorbed };
  }

  /** What a frame with a shift is about. */
  #content(candidate: Candidate): { head: number; candidate: Candidate | null } | null {
    const { frame } = candidate;
    for (const { kind, head } of candidate.complements) {
      if (frame.complement.length && !frame.complement.includes(kind)) continue;
      return { head, candidate: this.#below(head) };
    }
    const wanted = frame.preposition?.prepositions ?? [];
    const heads = candidate.noun >= 0 ? [] : [...candidate.objects];
    for (const phrase of [...candidate.objectPhrases, ...(candidate.clause?.obliques ?? [])]) if (wanted.includes(phrase.preposition)) heads.unshift(phrase.head);
    for (const noun of this.#candidates.nounsBehind(heads)) {
      const found = this.#candidates.at(noun);
      if (found && found.head !== candidate.head) return { head: noun, candidate: found };
    }
    return null;
  }

  /** The candidate of a clause, through verbs that only begin or continue ("began to withdraw"). */
  #below(head: number): Candidate | null {
    for (let word = head, hops = 0; word >= 0 && hops < 3; hops++) {
      const found = this.#candidates.at(word);
      if (found) return found;
      word = this.#parse.childIn(word, 'xcomp');
    }
    return null;
  }
}
