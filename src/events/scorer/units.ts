// Mentions and places of one sentence → the units between which something may happen: noun phrases by their head words, each with
// the actors it stands for. A name or place that is no actor yet ("in Santa Lucia") is a unit too, as a guest.
import type { Mention } from '../../actors/index.ts';
import type { PlaceMention } from '../../places/index.ts';
import type { Parse } from '../../syntax/index.ts';
import { namesDay, type TimeExpression } from '../../times/index.ts';

/** How a unit is expressed: as an actor's mention, as a place, or as a name that nothing is known of. */
export type UnitForm = Mention['form'] | 'place' | 'unknown';

/** A noun phrase that may take part in an event. Word numbers are inclusive. */
export interface Unit {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly form: UnitForm;
  /** Ids of the actors that it stands for; empty for a guest. */
  readonly actors: readonly string[];
  /** The place behind a guest, where it is one. */
  readonly place: PlaceMention | null;
}

/** What units are made from: parties are asked for by the head of a phrase, places included. */
export interface UnitSource {
  readonly parse: Parse;
  readonly mentions: readonly Mention[];
  readonly partiesOf: (head: number) => readonly string[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeExpression[];
}

/** How many units of one sentence are looked at; the rest of a longer list is left to the frames. */
const MOST_UNITS = 16;
const INSIDE_NAME: ReadonlySet<string> = new Set(['flat', 'compound', 'amod', 'nmod:desc', 'nmod:unmarked', 'goeswith', 'fixed', 'obl:unmarked']);

/** Whether a unit is only a part of another: "Israeli" in "Israeli soldiers". */
function holds(outer: Omit<Unit, 'place'>, { head }: Omit<Unit, 'place'>): boolean {
  return outer.head !== head && outer.first <= head && head <= outer.last;
}

function byMentions(mentions: readonly Mention[], from: number, to: number, covered: Uint8Array): Unit[] {
  const byHead = new Map<number, { first: number; last: number; form: UnitForm; actors: string[] }>();
  for (const { head, first, last, form, actor } of mentions) {
    if (head < from || head >= to) continue;
    covered.fill(1, first, last + 1);
    const known = byHead.get(head);
    if (known === undefined) byHead.set(head, { first, last, form, actors: [actor] });
    else if (!known.actors.includes(actor)) known.actors.push(actor);
  }
  const units = [...byHead].map(([head, rest]) => ({ head, ...rest, place: null }));
  return units.filter(unit => !units.some(other => holds(other, unit)));
}

/** The units of a text, sentence by sentence. */
export class Units {
  readonly #parse: Parse;
  readonly #covered: Uint8Array;
  readonly #places: readonly PlaceMention[];
  readonly #bySentence: Mention[][];
  readonly #partiesOf: (head: number) => readonly string[];

  constructor({ parse, mentions, partiesOf, places, times }: UnitSource) {
    this.#parse = parse;
    this.#covered = new Uint8Array(parse.count);
    this.#places = places;
    for (const { first, last } of times) this.#covered.fill(1, first, last + 1);
    this.#bySentence = Array.from({ length: parse.tokens.sentenceCount }, () => []);
    this.#partiesOf = partiesOf;
    for (const mention of mentions) this.#bySentence[parse.sentence(mention.head)].push(mention);
  }

  /** The units of a sentence in the order of their head words. */
  of(sentence: number): readonly Unit[] {
    const { sentenceStart } = this.#parse.tokens;
    const from = sentenceStart[sentence];
    const to = sentenceStart[sentence + 1];
    const units = byMentions(this.#bySentence[sentence], from, to, this.#covered);
    if (units.length === 0) return units;
    this.#guestPlaces(from, to, units);
    this.#guestNames(from, to, units);
    units.sort((a, b) => a.head - b.head);
    return units.length > MOST_UNITS ? units.slice(0, MOST_UNITS) : units;
  }

  #guestPlaces(from: number, to: number, units: Unit[]): void {
    let low = 0;
    for (let high = this.#places.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (this.#places[middle].first < from) low = middle + 1;
      else high = middle;
    }
    for (; low < this.#places.length && this.#places[low].first < to && units.length <= MOST_UNITS; low++) {
      const place = this.#places[low];
      if (this.#covered[place.head]) continue;
      this.#covered.fill(1, place.first, place.last + 1);
      units.push({ head: place.head, first: place.first, last: place.last, form: 'place', actors: this.#partiesOf(place.head), place });
    }
  }

  #guestNames(from: number, to: number, units: Unit[]): void {
    const parse = this.#parse;
    for (let word = from; word < to && units.length <= MOST_UNITS; word++) {
      if (this.#covered[word] || parse.upos(word) !== 'PROPN' || INSIDE_NAME.has(parse.deprel(word))) continue;
      let first = word;
      let last = word;
      while (first > from && parse.upos(first - 1) === 'PROPN' && !this.#covered[first - 1]) first--;
      while (last + 1 < to && parse.upos(last + 1) === 'PROPN' && !this.#covered[last + 1]) last++;
      this.#covered.fill(1, first, last + 1);
      // Days that cannot be dated, sums and numbers are nobody.
      if (namesDay(parse.lower(word)) || /\d/.test(parse.form(word))) continue;
      units.push({ head: word, first, last, form: 'unknown', actors: [], place: null });
    }
  }
}
