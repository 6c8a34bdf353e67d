// The figures of a finished scene → the actors of the reading, in order of first mention.
import type { Actor, ActorsLayer, Ambiguity, Mention } from './actor.ts';
import type { Figure } from './cast.ts';
import type { Register } from './register.ts';
import type { Scene } from './scene.ts';
import { Things } from './things.ts';

function actorOf(figure: Figure, id: string, register: Register): Actor {
  return {
    id,
    name: figure.name,
    kind: figure.kind,
    country: figure.country === null ? null : register.isoOf(figure.country),
    sectors: [...figure.sectors],
    ...(figure.role === undefined ? {} : { role: figure.role }),
    ...(figure.wikidata === undefined ? {} : { wikidata: figure.wikidata }),
  };
}

/** Gives figures their ids, in the order in which they are asked for. */
class Actors {
  readonly scene: Scene;
  readonly ids = new Map<number, string>();
  readonly actors: Actor[] = [];

  constructor(scene: Scene) {
    this.scene = scene;
  }

  idOf(number: number): string {
    let id = this.ids.get(number);
    if (id === undefined) {
      id = `a${this.actors.length}`;
      this.ids.set(number, id);
      this.actors.push(actorOf(this.scene.cast.figures[number], id, this.scene.register));
    }
    return id;
  }
}

/** What no reading decides, and has not been decided since. Those whom the text names nowhere else are actors too, as it may mean them. */
function ambiguitiesOf(scene: Scene, cast: Actors): Ambiguity[] {
  const names = scene.register.known;
  const open = scene.undecided.filter(({ last }) => scene.standsFor(last).length === 0).sort((a, b) => a.first - b.first || a.last - b.last);
  return open.map(({ first, last, figures, known }) => {
    const byName = [...known].sort((a, b) => (names[a].name < names[b].name ? -1 : 1));
    const numbers = new Set([...figures, ...byName.map(number => scene.knownFigure(number).number)]);
    const candidates = [...numbers].map(number => cast.idOf(number)).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    return { start: scene.parse.start(first), end: scene.parse.end(last), candidates };
  });
}

/** The actors, mentions and look-ups that the layers above use. */
export function layerOf(scene: Scene): ActorsLayer {
  const appearances = [...scene.cast.appearances].sort((a, b) => a.start - b.start || b.end - a.end || a.head - b.head);
  const cast = new Actors(scene);
  const { actors } = cast;
  const mentions: Mention[] = [];
  for (const { figures, start, end, first, last, head, form } of appearances)
    for (const number of figures) mentions.push({ actor: cast.idOf(number), start, end, first, last, head, form });
  const ambiguities = ambiguitiesOf(scene, cast);
  const stands = new Map<number, readonly string[]>();
  const things = new Things(scene);
  for (let word = 0; word < scene.parse.count; word++) {
    const found: string[] = [];
    const figures = scene.standsFor(word);
    for (const number of figures.length ? figures : things.ownersOf(word)) {
      // Whoever is only host or target ("landed in Lima") has no mention and is an actor all the same.
      const id = cast.idOf(number);
      if (!found.includes(id)) found.push(id);
    }
    if (found.length) stands.set(word, found);
  }
  const byId = new Map(actors.map(actor => [actor.id, actor]));
  const nobody: readonly string[] = [];
  return {
    actors,
    mentions,
    ambiguities,
    partiesOf: head => stands.get(head) ?? nobody,
    actor(id) {
      const actor = byId.get(id);
      if (!actor) throw new RangeError(`no actor ${id} in this reading`);
      return actor;
    },
  };
}
