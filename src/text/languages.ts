// Text → its language as an ISO 639-1 code: the script first, then function words and letters weighed by how few
// languages share them. Weak evidence in Latin letters is English ("Putin visits Beijing"); a long text in Latin
// letters that no profile knows is 'und'.
import { EntenteError, readTable, type Tables } from '../base/index.ts';
import { isUpper, skipWord } from './characters.ts';
import { FormTable } from './form-table.ts';
import { SCRIPTS, type Script, scriptOf } from './scripts.ts';

/** Code units that are looked at. */
const SAMPLE = 12_000;
/** Below this many words a text is a headline, which may hold no function word at all. */
const HEADLINE = 20;

/** Scripts that one language (nearly) alone is written in today. */
const languageOfScript: Partial<Record<Script, string>> = {
  hangul: 'ko',
  hebrew: 'he',
  greek: 'el',
  thai: 'th',
  georgian: 'ka',
  armenian: 'hy',
  bengali: 'bn',
  gurmukhi: 'pa',
  gujarati: 'gu',
  tamil: 'ta',
  telugu: 'te',
  kannada: 'kn',
  malayalam: 'ml',
  sinhala: 'si',
  lao: 'lo',
  tibetan: 'bo',
  myanmar: 'my',
  ethiopic: 'am',
  khmer: 'km',
};

/** Where a script's profiles leave all open. */
const commonest: Partial<Record<Script, string>> = { latin: 'en', cyrillic: 'ru', arabic: 'ar', devanagari: 'hi' };

/** Gives the ISO 639-1 code of a text's language, or 'und' where nothing tells. Never throws. */
export type LanguageDetector = (text: string) => string;

/** What one script's languages are known by. */
interface Profiles {
  readonly languages: readonly string[];
  /** Word or letter → index into `shares`. */
  readonly words: FormTable;
  readonly letters: FormTable;
  /** The languages that share a form. */
  readonly shares: readonly (readonly number[])[];
}

function profilesOf(tables: Tables): ReadonlyMap<string, Profiles> {
  const path = 'text/languages.tsv';
  const rows = readTable(tables, path, ['language', 'script', 'use', 'values']);
  const profiles = new Map<string, Profiles>();
  for (const script of new Set(rows.map(row => row.cells['script']))) {
    const own = rows.filter(row => row.cells['script'] === script);
    const languages = [...new Set(own.map(row => row.cells['language']))];
    const forms = { words: new Map<string, Set<number>>(), letters: new Map<string, Set<number>>() };
    for (const row of own) {
      const { use, values, language } = row.cells;
      if ((use !== 'words' && use !== 'letters') || !SCRIPTS.some(name => name === script))
        throw new EntenteError('table-row', { file: path, line: row.line, problem: `no such use or script: ${use}, ${script}` });
      for (const form of use === 'words' ? values.split(' ') : `${values}${values.toUpperCase()}`) {
        const known = forms[use].get(form) ?? new Set<number>();
        forms[use].set(form, known.add(languages.indexOf(language)));
      }
    }
    const shares: (readonly number[])[] = [];
    const table = (map: ReadonlyMap<string, ReadonlySet<number>>): FormTable => new FormTable([...map].map(([form, known]) => [form, shares.push([...known]) - 1] as const));
    profiles.set(script, { languages, words: table(forms.words), letters: table(forms.letters), shares });
  }
  return profiles;
}

/** Evidence of one text for each language of a script. */
interface Evidence {
  readonly score: Float64Array;
  /** Words of the language's list, letters not counted; words of one letter, which initials look like, count less. */
  readonly hits: Float64Array;
  /** Different words of more than one letter among them that begin small: "Le Pen" and "La Rochelle" are names. */
  readonly kinds: Int32Array;
  /** Letters that the language is known by. */
  readonly marks: Int32Array;
  words: number;
}

/** Weighs the words and letters of a text. */
function weigh(sample: string, profiles: Profiles): Evidence {
  const { languages, words, letters, shares } = profiles;
  const evidence: Evidence = {
    score: new Float64Array(languages.length),
    hits: new Float64Array(languages.length),
    kinds: new Int32Array(languages.length),
    marks: new Int32Array(languages.length),
    words: 0,
  };
  const seen = new Uint8Array(shares.length);
  for (let at = 0; at < sample.length; ) {
    const end = skipWord(sample, at, sample.length);
    if (end === at) {
      at++;
      continue;
    }
    evidence.words++;
    const share = words.find(sample, at, end);
    if (share >= 0) {
      const long = end - at > 1;
      const small = !isUpper(sample.charCodeAt(at));
      for (const language of shares[share]) {
        evidence.hits[language] += long ? 1 : 0.4;
        evidence.score[language] += (long ? 1 : 0.4) * Math.log((languages.length + 1) / shares[share].length);
        if (long && small && seen[share] === 0) evidence.kinds[language]++;
      }
      if (small) seen[share] = 1;
    }
    for (let letter = at; letter < end; letter++) {
      if (sample.charCodeAt(letter) < 128) continue;
      const known = letters.find(sample, letter, letter + 1);
      if (known < 0) continue;
      for (const language of shares[known]) {
        evidence.marks[language]++;
        evidence.score[language] += 0.5 * Math.log((languages.length + 1) / shares[known].length);
      }
    }
    at = end;
  }
  return evidence;
}

function languageIn(sample: string, script: Script, profiles: Profiles): string {
  const { score, hits, kinds, marks, words } = weigh(sample, profiles);
  let best = 0;
  for (let language = 1; language < score.length; language++) if (score[language] > score[best]) best = language;
  const fallback = commonest[script] ?? 'und';
  const home = profiles.languages.indexOf(fallback);
  const name = profiles.languages[best];
  if (script !== 'latin') return score[best] > 0 && (hits[best] > 0 || words < HEADLINE) ? name : fallback;
  if (words >= 2 * HEADLINE && Math.max(hits[best], hits[home]) < 0.05 * words) return 'und';
  if (best === home) return name;
  // A headline with a foreign name or two is still English: "Erdoğan meets De la Rúa".
  const sure = (kinds[best] >= 3 || (kinds[best] === 2 && marks[best] >= 3)) && score[best] > 1.5 * score[home] && hits[best] >= 0.15 * words;
  return sure || (words >= HEADLINE && kinds[best] >= 3 && hits[best] >= 0.15 * words && score[best] > 1.2 * score[home]) ? name : fallback;
}

/**
 * Makes a detector from the profiles in `data/text/languages.tsv`.
 * @throws EntenteError `table-row` where the table is missing or a row makes no sense.
 */
export function createLanguageDetector(tables: Tables): LanguageDetector {
  const profiles = profilesOf(tables);
  return text => {
    const sample = text.slice(0, SAMPLE).normalize('NFC');
    const counts = new Float64Array(SCRIPTS.length);
    for (let at = 0; at < sample.length; at++) {
      const script = scriptOf(sample.charCodeAt(at));
      if (script >= 0) counts[script]++;
    }
    const han = SCRIPTS.indexOf('han');
    const kana = SCRIPTS.indexOf('kana');
    // One ideograph says about as much as three letters.
    counts[han] = 3 * (counts[han] + counts[kana]);
    let best = 0;
    for (let script = 1; script < counts.length; script++) if (script !== kana && counts[script] > counts[best]) best = script;
    if (counts[best] === 0) return 'und';
    const script = SCRIPTS[best];
    if (script === 'han') return counts[kana] * 30 > counts[han] ? 'ja' : 'zh';
    const known = profiles.get(script);
    return languageOfScript[script] ?? (known ? languageIn(sample, script, known) : 'und');
  };
}
