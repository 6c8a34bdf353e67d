// The figures of a finished scene → the actors of the reading, in order of first mention.
import type { Actor, ActorsLayer, Mention } from './actor.ts';
import type { Figure } from './cast.ts';
import type { Scene } from './scene.ts';
import { Things } from './things.ts';

function actorOf(figure: Figure, id: string): Actor {
  return {
    id,
    name: figure.name,
    kind: figure.kind,
    country: figure.country,
    sectors: [...figure.sectors],
    ...(figure.role === undefined ? {} : { role: figure.role }),
    ...(figure.wikidata === undefined ? {} : { wikidata: figure.wikidata }),
  };
}

/** The actors, mentions and look-ups that the layers above use. */
export function layerOf(scene: Scene): ActorsLayer {
  const appearances = [...scene.cast.appearances].sort((a, b) => a.start - b.start || b.end - a.end || a.head - b.head);
  const ids = new Map<number, string>();
  const actors: Actor[] = [];
  const mentions: Mention[] = [];
  for (const appearance of appearances) {
    for (const number of appearance.figures) {
      let id = ids.get(number);
      if (id === undefined) {
        id = `a${actors.length}`;
        ids.set(number, id);
        actors.push(actorOf(scene.cast.figures[number], id));
      }
      mentions.push({ actor: id, start: appearance.start, end: appearance.end, first: appearance.first, last: appearance.last, head: appearance.head, form: appearance.form });
    }
  }
  const stands = new Map<number, readonly string[]>();
  const things = new Things(scene);
  for (let word = 0; word < scene.parse.count; word++) {
    const found: string[] = [];
    const figures = scene.standsFor(word);
    for (const number of figures.length ? figures : things.ownersOf(word)) {
      const id = ids.get(number);
      if (id !== undefined && !found.includes(id)) found.push(id);
    }
    if (found.length) stands.set(word, found);
  }
  const byId = new Map(actors.map(actor => [actor.id, actor]));
  const nobody: readonly string[] = [];
  return {
    actors,
    mentions,
    partiesOf: head => stands.get(head) ?? nobody,
    actor(id) {
      const actor = byId.get(id);
      if (!actor) throw new RangeError(`no actor ${id} in this reading`);
      return actor;
    },
  };
}
