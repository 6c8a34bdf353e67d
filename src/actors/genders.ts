// Nouns that say whether a man or a woman is meant.
import { wordSet } from './word-set.ts';

const WOMEN = wordSet(
  'woman girl mother wife widow daughter sister grandmother aunt niece actress waitress queen princess duchess empress lady nun heiress hostess girlfriend bride',
);
const MEN = wordSet(
  'man boy father husband widower son brother grandfather uncle nephew actor king prince duke emperor lord monk priest gentleman boyfriend groom emir sultan pope',
);

/** The gender that a noun ("first lady", "spokeswoman") tells, or null. */
export function genderOf(noun: string): 'm' | 'f' | null {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  if (WOMEN.has(last) || last.endsWith('woman')) return 'f';
  return MEN.has(last) || last.endsWith('man') ? 'm' : null;
}
