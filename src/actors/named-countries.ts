// The actors of a text → what the places layer asks of them: which names are states or their capitals, which are not places.
import type { NamedCountry } from '../places/index.ts';
import type { ActorsLayer } from './actor.ts';

/** The names among the mentions, for `findPlaces`: states stay places, persons and bodies are none. */
export function namedCountries(layer: ActorsLayer): NamedCountry[] {
  const named: NamedCountry[] = [];
  for (const mention of layer.mentions) {
    if (mention.form !== 'name') continue;
    const actor = layer.actor(mention.actor);
    const { first, last, head, start, end } = mention;
    named.push({ first, last, head, start, end, name: actor.kind === 'state' ? actor.name : null, country: actor.country });
  }
  return named;
}
