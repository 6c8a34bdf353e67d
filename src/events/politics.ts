// Whether what happens between some parties is politics: at least one of them is named, belongs to a country or has a political
// sector. "The doctors agreed on the diagnosis" is no event; "the rebels agreed to a truce" is one.
import type { Actor, ActorsLayer } from '../actors/index.ts';

/** PLOVER sectors whose members act politically even where nobody says of which country they are. */
const POLITICAL: ReadonlySet<string> = new Set([
  'GOV',
  'MIL',
  'COP',
  'JUD',
  'LEG',
  'SPY',
  'OPP',
  'REB',
  'UAF',
  'IGO',
  'NGO',
  'INT',
  'REF',
  'CRM',
  'PTY',
  'SEP',
  'INS',
  'DEV',
  'MNC',
]);

/** Knows the political actors of one text. */
export class Politics {
  readonly #actors: ActorsLayer;
  readonly #named = new Set<string>();

  /** @param parties Answers for whoever can be a party: the actors and the places. */
  constructor(actors: ActorsLayer, parties: ActorsLayer) {
    this.#actors = parties;
    for (const mention of actors.mentions) if (mention.form === 'name') this.#named.add(mention.actor);
  }

  /** Whether one of the parties makes this a matter of politics. */
  concerns({ actors, recipients }: { readonly actors: readonly string[]; readonly recipients: readonly string[] }): boolean {
    return actors.some(id => this.#isPolitical(this.#actors.actor(id))) || recipients.some(id => this.#isPolitical(this.#actors.actor(id)));
  }

  /** Whether some actors belong to two countries or more. */
  areOfSeveralStates(actors: readonly string[]): boolean {
    const countries = new Set(actors.map(id => this.#actors.actor(id).country));
    countries.delete(null);
    return countries.size > 1;
  }

  /** The countries of some actors and the bodies of states among them, each once, in order; none for those of whom that is not known. */
  statesOf(actors: readonly string[]): readonly string[] {
    const found = new Set<string>();
    for (const id of actors) {
      const { country, sectors } = this.#actors.actor(id);
      if (country !== null) found.add(country);
      else if (sectors.includes('IGO')) found.add(id);
    }
    return [...found].sort();
  }

  /** Whether all of some actors are states or parts of their governments. */
  areOfficial(actors: readonly string[]): boolean {
    return (
      actors.length > 0 &&
      actors.every(id => {
        const { kind, sectors } = this.#actors.actor(id);
        return kind === 'state' || sectors.includes('GOV');
      })
    );
  }

  #isPolitical({ id, kind, country, sectors }: Actor): boolean {
    return kind === 'state' || country !== null || this.#named.has(id) || sectors.some(sector => POLITICAL.has(sector));
  }
}
