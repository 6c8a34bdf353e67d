// A register for tests: the package's own states, roles, names and places, with a few organisations and persons of its
// own, so that tests hold whatever rows those two tables gain. And ways to say in words what was found.
import { type Actor, type ActorsLayer, createRegister, findActors, type Register } from '../../src/actors/index.ts';
import type { Tables } from '../../src/base/index.ts';
import type { Parse } from '../../src/syntax/index.ts';
import { quotes } from '../../src/text/index.ts';
import { readTables } from '../../src/resources/index.ts';
import { parseOf, wordAt } from '../notation.ts';

const ORGANISATIONS = `name\taliases\tkind\tcountry\tsectors\tseats\twikidata
NATO\tNorth Atlantic Treaty Organization\torganization\t\tIGO\t\tQ7184
European Union\tEU\torganization\t\tIGO\tBrussels\tQ458
United Nations\tUN\torganization\t\tIGO\t\t
UN Security Council\tSecurity Council\torganization\t\tIGO\t\t
Hamas\t\tgroup\tPSE\tUAF\t\t
Houthis\tHouthi|Ansar Allah\tgroup\tYEM\tREB\t\t
Wagner\tWagner Group\tgroup\tRUS\tUAF\t\t
Workers' Party of Korea\t\torganization\tPRK\tPTY\t\t
Lagos Post\tPost\torganization\tNGA\tJRN\t\t
Lima Post\tPost\torganization\tPER\tJRN\t\t
`;

const PERSONS = `name\taliases\tshort\tcountry\tgender\tsectors\tterms\twikidata
Vladimir Putin\t\tPutin\tRUS\tm\tGOV\tpresident 2012-05-07 -\tQ7747
Kim Jong Un\tKim Jong-un\t\tPRK\tm\tGOV\tleader 2011-12-17 -\t
Kim Yo Jong\t\t\tPRK\tf\tGOV\t\t
Jonas Gahr Støre\t\tStøre\tNOR\tm\tGOV\tprime minister 2021-10-14 -\t
Erna Solberg\t\tSolberg\tNOR\tf\tGOV\tprime minister 2013-10-16 2021-10-14\t
Espen Barth Eide\t\tEide\tNOR\tm\tGOV\tforeign minister 2023-10-16 -\t
Wang Yi\t\t\tCHN\tm\tGOV\tforeign minister 2023-07-25 -\t
Joe Biden\t\tBiden\tUSA\tm\tGOV\tpresident 2021-01-20 2025-01-20\t
Barack Obama\t\tObama\tUSA\tm\tGOV\tpresident 2009-01-20 2017-01-20\t
Ada Rill\t\t\tCHL\tf\tGOV\tpresident 1990-03-11 1994-03-11\t
Ben Rill\t\t\tCHL\tm\tGOV\tpresident 2000-03-11 2006-03-11\t
Hassan al-Zubair\t\t\tSDN\tm\tGOV\t\t
Jens Stoltenberg\t\tStoltenberg\tNOR\tm\tIGO\tNATO:secretary-general 2014-10-01 2024-10-01\t
`;

let tables: Tables | undefined;
let register: Register | undefined;

/** The tables of the small register. */
export function smallTables(): Tables {
  tables ??= { ...readTables(), 'actors/organisations.tsv': ORGANISATIONS, 'actors/persons.tsv': PERSONS };
  return tables;
}

/** The small register, built once a process. */
export function smallRegister(): Register {
  register ??= createRegister(smallTables());
  return register;
}

/** What was found in a text, with the questions that tests ask. */
export interface Found {
  readonly parse: Parse;
  readonly layer: ActorsLayer;
  /** Names of the actors of the mentions over exactly these words, in order; of the nth such place. */
  readonly mention: (words: string, nth?: number) => string[];
  /** Names of the actors between whom the text does not decide for exactly these words; empty where it does. */
  readonly candidates: (words: string) => string[];
  /** Names of the actors that the phrase headed by the nth word written so stands for. */
  readonly parties: (form: string, nth?: number) => string[];
  /** The one actor of this name. */
  readonly actor: (name: string) => Actor;
  /** Names of all actors. */
  readonly names: readonly string[];
}

/** Where words stand in a text from an offset on, not within longer words; -1 for nowhere. */
function wholeWords(text: string, words: string, from: number): number {
  let at = text.indexOf(words, from);
  while (at >= 0 && (/\w/.test(text[at - 1] ?? '') || /\w/.test(text[at + words.length] ?? ''))) at = text.indexOf(words, at + 1);
  return at;
}

/** What is found in a parse. */
export function foundIn(parse: Parse, published: string | null = '2024-07-11', using: Register = smallRegister()): Found {
  const layer = findActors(parse, quotes(parse.tokens), using, { published });
  const nameOf = (id: string): string => layer.actor(id).name;
  return {
    parse,
    layer,
    mention(words, nth = 1) {
      let from = -1;
      for (let seen = 0; seen < nth; seen++) from = wholeWords(parse.text, words, from + 1);
      if (from < 0) throw new Error(`no words "${words}"`);
      return layer.mentions.filter(each => each.start === from && each.end === from + words.length).map(each => nameOf(each.actor));
    },
    candidates(words) {
      const open = layer.ambiguities.find(({ start, end }) => parse.text.slice(start, end) === words);
      return (open?.candidates ?? []).map(nameOf);
    },
    parties: (form, nth = 1) => layer.partiesOf(wordAt(parse, form, nth)).map(nameOf),
    actor(name) {
      const actor = layer.actors.find(each => each.name === name);
      if (!actor) throw new Error(`no actor "${name}" among ${layer.actors.map(each => each.name).join(', ')}`);
      return actor;
    },
    names: layer.actors.map(each => each.name),
  };
}

/** What is found in sentences of the notation. */
export function found(notation: string, published: string | null = '2024-07-11'): Found {
  return foundIn(parseOf(notation), published);
}
