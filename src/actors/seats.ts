// "Brussels": of several that may be meant by one place (a body that sits there, another that sits there as well, the state
// whose capital it is), the one that the text speaks of.
import type { Match } from './matches.ts';
import type { Alias } from './register.ts';
import type { Scene } from './scene.ts';

/** Bodies, by the first name of theirs, that a place stands for only where the text speaks of them: "Brussels" is the EU unless it speaks of NATO. */
const AS_WELL: ReadonlyMap<string, readonly string[]> = new Map([['brussels', ['nato']]]);

/** How often and where last before a match the text names a member of the register otherwise than by its seat or capital. */
function spokenOf(scene: Scene, number: number, before: Match): { times: number; last: number } {
  let times = 0;
  let last = -1;
  for (const { aliases, first } of scene.matches) {
    if (aliases.length === 0 || !aliases.every(alias => alias.of === number && alias.form !== 'role' && alias.form !== 'seat' && alias.form !== 'capital')) continue;
    times++;
    if (first < before.first) last = first;
  }
  return { times, last };
}

/** The bodies under a name that are listed for a place besides those that the register seats there. */
function guests(scene: Scene, match: Match): number[] {
  const { parse, register } = scene;
  const names = AS_WELL.get(parse.phrase(match.first, match.last).toLowerCase()) ?? [];
  return names.flatMap(name => register.index.exact(name).flatMap(value => (register.aliases[value].form === 'role' ? [] : [register.aliases[value].of])));
}

/**
 * Who is meant by a place where a body sits, of its readings by number: the body unless the text speaks of another that sits there
 * and not, or not since, of it; the state where the text speaks of it and of no body there. Null where nothing sits there, or several that the text does not speak of.
 */
export function seated(scene: Scene, match: Match, forms: ReadonlyMap<number, Alias>): number | null {
  const seats = [...forms].filter(([, alias]) => alias.form === 'seat').map(([number]) => number);
  if (seats.length === 0) return null;
  const bodies = [...seats, ...guests(scene, match)];
  const spoken = bodies.map(number => ({ number, ...spokenOf(scene, number, match) })).filter(({ times }) => times > 0);
  spoken.sort((a, b) => b.last - a.last);
  if (spoken.length > 0) return spoken[0].number;
  const state = [...forms].find(([, alias]) => alias.form === 'capital')?.[0];
  return state !== undefined && spokenOf(scene, state, match).times > 0 ? state : seats.length === 1 ? seats[0] : null;
}
