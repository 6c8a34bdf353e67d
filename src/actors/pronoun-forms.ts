// The forms of pronouns and what each agrees with.
import type { Figure } from './cast.ts';
import { wordSet } from './word-set.ts';

/** What a pronoun of the third person agrees with. */
export type Person = 'he' | 'she' | 'it' | 'they';

/** Pronouns of the third person, by form in small letters. */
export const THIRD: ReadonlyMap<string, Person> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['itself', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['theirs', 'they'],
  ['themselves', 'they'],
]);
/** Pronouns of those who speak and of those spoken to. */
export const FIRST_PERSON = wordSet('i me my mine myself we us our ours ourselves');
export const SECOND_PERSON = wordSet('you your yours yourself yourselves');
export const RELATIVE = wordSet('who whom which that whose');

/** Whether a figure may be meant by a pronoun, by its number and gender as far as they are known. */
export function agrees(figure: Figure, person: Person): boolean {
  switch (person) {
    case 'he':
      return (figure.kind === 'person' || figure.unsure) && !figure.plural && figure.gender !== 'f';
    case 'she':
      return (figure.kind === 'person' || figure.unsure) && !figure.plural && figure.gender !== 'm';
    case 'it':
      return (figure.kind !== 'person' || figure.unsure) && (!figure.plural || figure.known >= 0);
    case 'they':
      return figure.kind !== 'person' || figure.plural || figure.described;
  }
}
