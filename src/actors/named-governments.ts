// "The Bush administration" → the country whose leaders bear the name.
import { fold } from '../places/index.ts';
import type { Match } from './matches.ts';
import type { Owner } from './owners.ts';
import type { Role } from './register.ts';
import type { Scene } from './scene.ts';

/** Offices of those after whom a government is called. */
const LEADERS: ReadonlySet<string> = new Set(['president', 'prime minister', 'chancellor', 'leader']);

/** "The Bush administration": the country of all who bear the name and led a country, where that is one. */
export function namedGovernment(scene: Scene, match: Match, role: Role, owner: Owner): Owner {
  // A government may be a town's: "the Lagos government".
  if (role.noun !== 'administration' || owner.figures.length || owner.country !== null || match.first < 1 || scene.parse.upos(match.first - 1) !== 'PROPN') return owner;
  const { holdersNamed, known } = scene.register;
  const leaders = holdersNamed(fold(scene.parse.form(match.first - 1))).filter(number => known[number].terms.some(({ office }) => LEADERS.has(office)));
  const countries = new Set(leaders.map(number => known[number].country));
  const [country = null] = countries.size === 1 ? countries : [];
  return country === null ? owner : { ...owner, country, unknown: false };
}
