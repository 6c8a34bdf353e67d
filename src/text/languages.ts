// Text → its language as an ISO 639-1 code: the script first, then function words, words of news and letters weighed by
// how few languages share them. Weak evidence in Latin letters is English ("Putin visits Beijing"); a long text in Latin
// letters that no profile knows is 'und'. Why no library: docs/decisions/0004-language-detection.md.
import type { Tables } from '../base/index.ts';
import { BLANK, classAt, isDigit, isLower, isUpper, skipWord } from './characters.ts';
import { type Profiles, readLanguageProfiles } from './language-profiles.ts';
import { SCRIPTS, type Script, scriptNumbers } from './scripts.ts';

/** Code units that are looked at. */
const SAMPLE = 3000;
/** Below this many words a text is a headline, which may hold no function word at all. */
const HEADLINE = 20;
/** Longer words are in no profile. */
const LONGEST_WORD = 24;
/** So many words that begin small, with no English function word among them, are not English if another language knows one of them, … */
const LONGEST_WITHOUT_FUNCTION_WORDS = 9;
/** … and so many are not English in any case. */
const LONGEST_UNKNOWN = 14;

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
const commonest: Partial<Record<Script, string>> = { cyrillic: 'ru', arabic: 'ar', devanagari: 'hi' };

const HAN = SCRIPTS.indexOf('han');
const KANA = SCRIPTS.indexOf('kana');

/** Gives the ISO 639-1 code of a text's language, or 'und' where nothing tells. Never throws. */
export type LanguageDetector = (text: string) => string;

/** Evidence of one text for each language of a script. */
interface Evidence {
  readonly score: Float64Array;
  /** Words of the language's list and words with a letter of its own; words of one letter, which initials look like, count less. */
  readonly hits: Float64Array;
  /** Different words among them of more than one letter that begin small: "Le Pen", "La Rochelle" and "Erdoğan" are names. */
  readonly kinds: Int32Array;
  words: number;
  /** Words that begin small. */
  small: number;
}

/** Adds what the letters of a word beyond ASCII tell. */
function weighLetters(sample: string, start: number, end: number, profiles: Profiles, evidence: Evidence, small: boolean): void {
  let told = false;
  for (let at = start; at < end; at++) {
    if (sample.charCodeAt(at) < 128) continue;
    const share = profiles.letters.get(sample[at]);
    if (share === undefined) continue;
    for (const language of profiles.shares[share]) {
      evidence.score[language] += 0.5 * profiles.weights[share];
      // A small word with letters that English lacks is a word of the language, whether a list has it or not.
      if (!told && small) {
        evidence.hits[language] += 0.5;
        evidence.kinds[language]++;
      }
    }
    told = true;
  }
}

/** Whether a text in Latin letters is all in capitals. */
function isShouted(sample: string): boolean {
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
  }
  return true;
}

/** Where the internet address ends that the word ending at `end` belongs to ("https://…", "jane@…", "example.org"), or `end`. */
function addressEnd(sample: string, end: number): number {
  const code = sample.charCodeAt(end);
  const next = sample.charCodeAt(end + 1);
  if (!(code === 0x40 || (code === 0x3a && next === 0x2f) || (code === 0x2e && isLower(next)))) return end;
  while (end < sample.length && classAt(sample, end) !== BLANK) end++;
  return end;
}

/** Weighs the words and letters of a text. */
function weigh(sample: string, profiles: Profiles): Evidence {
  const { words, shares, weights } = profiles;
  const count = profiles.languages.length;
  const evidence: Evidence = { score: new Float64Array(count), hits: new Float64Array(count), kinds: new Int32Array(count), words: 0, small: 0 };
  const seen = new Uint8Array(shares.length);
  const shouted = isShouted(sample);
  for (let at = 0; at < sample.length; ) {
    const end = skipWord(sample, at, sample.length);
    if (end === at) {
      at++;
      continue;
    }
    const address = addressEnd(sample, end);
    if (address > end) {
      at = address;
      continue;
    }
    evidence.words++;
    const small = shouted || !isUpper(sample.charCodeAt(at));
    if (small && !isDigit(sample.charCodeAt(at))) evidence.small++;
    const share = end - at > LONGEST_WORD ? undefined : words.get(sample.slice(at, end).toLowerCase());
    if (share !== undefined) {
      const long = end - at > 1;
      for (const language of shares[share]) {
        evidence.hits[language] += long ? 1 : 0.4;
        evidence.score[language] += (long ? 1 : 0.4) * weights[share];
        if (long && small && seen[share] === 0) evidence.kinds[language]++;
      }
      if (small) seen[share] = 1;
    }
    weighLetters(sample, at, end, profiles, evidence, small && share === undefined);
    at = end;
  }
  return evidence;
}

/** The language of a text in Latin letters. */
function latinLanguage(profiles: Profiles, { score, hits, kinds, words, small }: Evidence, best: number): string {
  const home = profiles.languages.indexOf('en');
  const name = profiles.languages[best];
  // English prose never goes on for long without its function words; headlines do. "a" alone is a word in many languages.
  const bare = hits[home] < 1;
  const foreign = bare && small >= LONGEST_WITHOUT_FUNCTION_WORDS;
  if (words >= 2 * HEADLINE && Math.max(hits[best], hits[home]) < 0.05 * words) return 'und';
  if (bare && small >= LONGEST_UNKNOWN && kinds[best] === 0) return 'und';
  if (best === home) return 'en';
  if (foreign && kinds[best] > 0) return name;
  // A headline with a foreign name or two is still English: "Erdoğan meets De la Rúa".
  if (kinds[best] < (bare ? 2 : 3) || hits[best] < 0.15 * words) return 'en';
  return score[best] > (words >= HEADLINE ? 1.2 : 1.5) * score[home] ? name : 'en';
}

function languageIn(sample: string, script: Script, profiles: Profiles): string {
  const evidence = weigh(sample, profiles);
  const { score, hits, words } = evidence;
  let best = 0;
  for (let language = 1; language < score.length; language++) if (score[language] > score[best]) best = language;
  if (script === 'latin') return latinLanguage(profiles, evidence, best);
  return score[best] > 0 && (hits[best] > 0 || words < HEADLINE) ? profiles.languages[best] : (commonest[script] ?? 'und');
}

/** The script that most letters of a sample belong to, or null where it has no letters. Kana counts as Han. */
function scriptIn(sample: string, counts: Float64Array): Script | null {
  const scripts = scriptNumbers();
  for (let at = 0; at < sample.length; at++) counts[scripts[sample.charCodeAt(at)]]++;
  // One ideograph says about as much as three letters.
  counts[HAN] = 3 * (counts[HAN] + counts[KANA]);
  let best = 0;
  for (let script = 1; script < SCRIPTS.length; script++) if (script !== KANA && counts[script] > counts[best]) best = script;
  return counts[best] === 0 ? null : SCRIPTS[best];
}

/**
 * Makes a detector from the profiles in `data/text/languages.tsv`. It looks at the first 3,000 code units of a text.
 * @throws EntenteError `table-row` where the table is missing or a row makes no sense.
 */
export function createLanguageDetector(tables: Tables): LanguageDetector {
  const profiles = readLanguageProfiles(tables);
  return text => {
    const sample = text.slice(0, SAMPLE).normalize('NFC');
    const counts = new Float64Array(SCRIPTS.length + 1);
    const script = scriptIn(sample, counts);
    if (script === null) return 'und';
    if (script === 'han') return counts[KANA] * 30 > counts[HAN] ? 'ja' : 'zh';
    const known = profiles.get(script);
    return languageOfScript[script] ?? (known ? languageIn(sample, script, known) : 'und');
  };
}
