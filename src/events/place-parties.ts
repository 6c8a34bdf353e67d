// Places and unknown names → the actors that they are where something is done to them: the town in "shelled Kharkiv", the strip in
// "attacks on the Gaza Strip", the name of which nothing is known in "thanked Lagerwall". They are no actors by themselves: one comes
// into being when an event takes it as a party. Names that stand for a state or a government are the actors layer's, not places.
import type { Actor, ActorKind, ActorsLayer, Mention } from '../actors/index.ts';
import type { Span } from '../base/index.ts';
import type { PlaceMention } from '../places/index.ts';

const NOBODY: readonly string[] = [];
/** What ids of places and names begin with until they are actors: the head of the first mention follows. */
const PREFIX = 'place ';

/** Where a place or name stands: its code units, its first, last and head word. */
export interface Standing extends Span {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** One place or name of a text with all its mentions. */
interface Ground {
  readonly name: string;
  readonly country: string | null;
  readonly kind: ActorKind;
  readonly mentions: Standing[];
  id: string | null;
}

/** The places and unknown names of one text as parties. */
export class PlaceParties {
  readonly #actors: ActorsLayer;
  readonly #byHead = new Map<number, Ground>();
  readonly #names = new Map<string, Ground>();
  readonly #taken: { readonly actor: Actor; readonly ground: Ground }[] = [];

  constructor(actors: ActorsLayer, places: readonly PlaceMention[]) {
    this.#actors = actors;
    const grounds = new Map<string, Ground>();
    for (const place of places) {
      if (place.kind === 'state' || actors.partiesOf(place.head).length) continue;
      const { name, country } = place;
      const key = place.geonames === undefined ? `${name} ${country}` : String(place.geonames);
      let ground = grounds.get(key);
      if (!ground) grounds.set(key, (ground = { name, country, kind: 'place', mentions: [], id: null }));
      ground.mentions.push(place);
      this.#byHead.set(place.head, ground);
    }
  }

  /** Places alone, in the shape in which parties are asked for. A place that is asked for need not become an actor: see `take`. */
  readonly layer: ActorsLayer = {
    actors: [],
    mentions: [],
    ambiguities: [],
    partiesOf: head => {
      const ground = this.#byHead.get(head);
      return ground ? [`${PREFIX}${ground.mentions[0].head}`] : NOBODY;
    },
    actor: id => this.#actorOf(id),
  };

  /** The id of a name that stands for no known actor or place; it may be a person's or a body's. */
  named(name: string, standing: Standing): string {
    let ground = this.#byHead.get(standing.head);
    if (!ground) {
      ground = this.#names.get(name);
      if (!ground) this.#names.set(name, (ground = { name, country: null, kind: 'organization', mentions: [], id: null }));
      ground.mentions.push(standing);
      this.#byHead.set(standing.head, ground);
    }
    return `${PREFIX}${ground.mentions[0].head}`;
  }

  /** The place or name that an id of `layer` stands for. */
  #groundOf(id: string): Ground | undefined {
    return id.startsWith(PREFIX) ? this.#byHead.get(Number(id.slice(PREFIX.length))) : undefined;
  }

  #actorOf(id: string): Actor {
    const ground = this.#groundOf(id);
    if (!ground) return this.#actors.actor(id);
    const { name, country, kind } = ground;
    return { id, name, kind, country, sectors: [] };
  }

  /** Whether all of some parties are places that `layer` gave. */
  isPlaces(ids: readonly string[]): boolean {
    return ids.every(id => id.startsWith(PREFIX));
  }

  /** The ids under which the places that `layer` gave go on: each is an actor from here on. */
  take(ids: readonly string[]): readonly string[] {
    return ids.map(id => this.#take(this.#groundOf(id), id));
  }

  #take(ground: Ground | undefined, id: string): string {
    if (!ground) return id;
    if (ground.id === null) {
      ground.id = `a${this.#actors.actors.length + this.#taken.length}`;
      this.#taken.push({ actor: { ...this.#actorOf(id), id: ground.id }, ground });
    }
    return ground.id;
  }

  /** The actors of the text with the places taken, which come last. */
  withActors(): ActorsLayer {
    if (!this.#taken.length) return this.#actors;
    const mentions: Mention[] = [...this.#actors.mentions];
    const byId = new Map<string, Actor>();
    for (const { actor, ground } of this.#taken) {
      byId.set(actor.id, actor);
      for (const { start, end, first, last, head } of ground.mentions) mentions.push({ actor: actor.id, start, end, first, last, head, form: 'name' });
    }
    mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    return {
      actors: [...this.#actors.actors, ...byId.values()],
      mentions,
      ambiguities: this.#actors.ambiguities,
      partiesOf: head => {
        const ids = this.#actors.partiesOf(head);
        const place = ids.length ? null : (this.#byHead.get(head)?.id ?? null);
        return place === null ? ids : [place];
      },
      actor: id => byId.get(id) ?? this.#actors.actor(id),
    };
  }
}
