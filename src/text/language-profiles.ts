// `data/text/languages.tsv` → for each script the words and letters that its languages are known by.
import { EntenteError, readTable, type Tables } from '../base/index.ts';
import { SCRIPTS, type Script } from './scripts.ts';

/** What one script's languages are known by. */
export interface Profiles {
  /** ISO 639-1 codes; the other members number them by their place here. */
  readonly languages: readonly string[];
  /** Word in small letters, or letter → index into `shares`. */
  readonly words: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, number>;
  /** The languages that share a form. */
  readonly shares: readonly (readonly number[])[];
  /** What a form says for each language that shares it: the fewer share it, the more. */
  readonly weights: Float64Array;
}

const PATH = 'text/languages.tsv';

/** One script's rows → its profiles. */
function profilesOf(rows: readonly { readonly language: string; readonly use: string; readonly values: string }[]): Profiles {
  const languages = [...new Set(rows.map(row => row.language))];
  const words = new Map<string, number>();
  const letters = new Map<string, number>();
  const shares: number[][] = [];
  for (const { use, values, language } of rows) {
    const number = languages.indexOf(language);
    const known = use === 'words' ? words : letters;
    for (const form of use === 'words' ? values.split(' ') : `${values}${values.toUpperCase()}`) {
      const share = known.get(form);
      if (share === undefined) known.set(form, shares.push([number]) - 1);
      else if (!shares[share].includes(number)) shares[share].push(number);
    }
  }
  return { languages, words, letters, shares, weights: Float64Array.from(shares, share => Math.log((languages.length + 1) / share.length)) };
}

/**
 * Reads the profiles of all scripts.
 * @throws EntenteError `table-row` where the table is missing or a row makes no sense.
 */
export function readLanguageProfiles(tables: Tables): ReadonlyMap<Script, Profiles> {
  const rows = readTable(tables, PATH, ['language', 'script', 'use', 'values']).map(({ line, cells }) => {
    const { language, script, use, values } = cells;
    if (!/^[a-z]{2}$/.test(language)) throw new EntenteError('table-row', { file: PATH, line, problem: `no ISO 639-1 code: ${language}` });
    if ((use !== 'words' && use !== 'letters') || !SCRIPTS.some(name => name === script))
      throw new EntenteError('table-row', { file: PATH, line, problem: `no such use or script: ${use}, ${script}` });
    if (values === '' || values.includes('  ')) throw new EntenteError('table-row', { file: PATH, line, problem: 'words parted by one space each are wanted' });
    return { language, script, use, values };
  });
  const profiles = new Map<Script, Profiles>();
  for (const script of SCRIPTS) {
    const own = rows.filter(row => row.script === script);
    if (own.length) profiles.set(script, profilesOf(own));
  }
  return profiles;
}
