// From the head of an argument to the actors it stands for: those it names with its conjuncts, else its owner, its
// modifiers, or the parties in the phrases below it. "The decision by Rome's parliament": the parliament, or Rome.
import type { ActorsLayer } from '../actors/index.ts';
import type { Parse } from '../syntax/index.ts';
import { conjuncts, phrasesOn, prepositionOf } from './phrases.ts';

/** Prepositions in the order in which a party below a noun is taken for the noun's own. */
const BELOW: readonly string[] = [
  'by',
  'of',
  'from',
  'against',
  'on',
  'with',
  'between',
  'to',
  'for',
  'in',
  'at',
  'over',
  'near',
  'into',
  'toward',
  'towards',
  'among',
  'within',
  'across',
  'off',
  'around',
  'inside',
  'outside',
];
/** What stands before those at whom the thing that a clause tells of was aimed. */
const AIMED: ReadonlySet<string> = new Set(['on', 'against']);
const DEPTH = 3;

/** The actors that an argument stands for. */
export class Parties {
  readonly parse: Parse;
  readonly actors: ActorsLayer;
  /** 1 for words within a mention; null until it is asked for. */
  #mentioned: Uint8Array | null = null;
  /** Described forces by the country that they are of. */
  #forces: Map<string | null, string[]> | null = null;

  constructor(parse: Parse, actors: ActorsLayer) {
    this.parse = parse;
    this.actors = actors;
  }

  /** The actors that a head names itself, or (with `below`) that its phrase implies. Conjuncts of the head are followed. */
  of(head: number, below = true): readonly string[] {
    const found: string[] = [];
    for (const each of conjuncts(this.parse, head)) for (const id of this.#named(each)) if (!found.includes(id)) found.push(id);
    return found.length || !below ? found : this.below(head, 0);
  }

  /** Whom a head names; in "Industry Minister Ada Berg" the name behind the head, where that is another's. */
  #named(head: number): readonly string[] {
    const own = this.actors.partiesOf(head);
    let named = own;
    for (let child = this.parse.firstChild(head); child >= 0; child = this.parse.nextSibling(child)) {
      if (this.parse.deprel(child) !== 'flat') continue;
      const ids = this.actors.partiesOf(child);
      if (ids.length) named = ids;
    }
    return named;
  }

  /** The forces that a text only describes and that belong to the country of some actors, or to none that it names. */
  forcesOf(actors: readonly string[]): readonly string[] {
    if (!this.#forces) {
      this.#forces = new Map();
      const named = new Set(this.actors.mentions.filter(each => each.form === 'name').map(each => each.actor));
      for (const { id, country, sectors } of this.actors.actors) {
        if (!sectors.includes('MIL') || sectors.includes('IGO') || named.has(id)) continue;
        const known = this.#forces.get(country);
        if (known) known.push(id);
        else this.#forces.set(country, [id]);
      }
    }
    const found = [...(this.#forces.get(null) ?? [])];
    for (const country of new Set(actors.map(id => this.actors.actor(id).country))) if (country !== null) found.push(...(this.#forces.get(country) ?? []));
    return found;
  }

  /** Whether a noun stands for an actor itself: "fellow leader Ada Berg", not "a welcome from Ada Berg", which is only hers. */
  isActor(noun: number): boolean {
    if (!this.of(noun, false).length) return false;
    if (!this.#mentioned) {
      this.#mentioned = new Uint8Array(this.parse.count);
      for (const { first, last } of this.actors.mentions) this.#mentioned.fill(1, first, last + 1);
    }
    // Conjuncts of a thing may be somebody.
    return this.actors.mentions.length === 0 || conjuncts(this.parse, noun).some(each => this.#mentioned?.[each] === 1);
  }

  /** Whether a noun stands for a party or belongs to one by name: "a Turkish ship", "Oslo's envoy"; not "his letter". */
  isParty(noun: number): boolean {
    if (this.of(noun, false).length) return true;
    const parse = this.parse;
    for (let child = parse.firstChild(noun); child >= 0; child = parse.nextSibling(child)) {
      const deprel = parse.deprel(child);
      if (deprel !== 'nmod:poss' && deprel !== 'compound' && deprel !== 'amod') continue;
      if (parse.upos(child) !== 'PRON' && this.actors.partiesOf(child).length) return true;
    }
    return false;
  }

  /** The union over several heads; the phrases below them only where none names an actor. */
  ofAll(heads: readonly number[], below = true): readonly string[] {
    const found: string[] = [];
    for (const head of heads) for (const id of this.of(head, false)) if (!found.includes(id)) found.push(id);
    if (found.length || !below) return found;
    for (const head of heads) for (const id of this.below(head, 0)) if (!found.includes(id)) found.push(id);
    return found;
  }

  /** The nearest actors in the phrase of a head that names none. */
  below(head: number, depth: number): readonly string[] {
    const parse = this.parse;
    const phrases: { rank: number; word: number }[] = [];
    for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
      const deprel = parse.deprel(child);
      if (deprel === 'nmod:poss') phrases.push({ rank: -3, word: child });
      // "a Rome-led war"
      else if (deprel === 'amod' && parse.lower(child) === 'led')
        for (const leader of parse.childrenIn(child, 'compound', 'obl', 'obl:agent', 'nsubj', 'obl:unmarked', 'amod')) phrases.push({ rank: -2, word: leader });
      else if (deprel === 'compound' || deprel === 'amod' || deprel === 'nmod:desc' || deprel === 'nmod:unmarked') phrases.push({ rank: -2, word: child });
      else if (deprel === 'acl' && parse.xpos(child) === 'VBN') {
        // "missiles fired by Oslo"
        for (const { preposition, head: agent } of phrasesOn(parse, child, 'obl')) {
          if (preposition === 'by') phrases.push({ rank: 0, word: agent });
          // "restrictions imposed on Oslo"
          else if (AIMED.has(preposition)) phrases.push({ rank: BELOW.indexOf(preposition), word: agent });
        }
      } else if (deprel === 'acl:relcl') {
        for (const { preposition, head: target } of phrasesOn(parse, child, 'obl')) if (AIMED.has(preposition)) phrases.push({ rank: BELOW.indexOf(preposition), word: target });
      } else if (deprel === 'appos' || deprel === 'flat') phrases.push({ rank: -1, word: child });
      else if (deprel === 'nmod' || deprel === 'obl') {
        const rank = BELOW.indexOf(prepositionOf(parse, child));
        if (rank >= 0) phrases.push({ rank, word: child });
      } else if (deprel === 'conj' && parse.upos(child) !== 'VERB') phrases.push({ rank: 90, word: child });
    }
    phrases.sort((a, b) => a.rank - b.rank || a.word - b.word);
    for (const { word } of phrases) {
      const found = this.of(word, false);
      if (found.length) return found;
    }
    if (depth < DEPTH) {
      for (const { word } of phrases) {
        const found = this.below(word, depth + 1);
        if (found.length) return found;
      }
    }
    return [];
  }
}
