// What is odd about an article, short of an error: nothing to read, another language, characters that no writer meant.
import { type Article, languageName } from '../text/index.ts';
import type { Diagnostic } from './reading.ts';

/** Where the first NUL or lone surrogate stands, or -1. */
function oddCharacter(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return at;
    if (code < 0xd800 || code > 0xdfff) continue;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (code > 0xdbff || next < 0xdc00 || next > 0xdfff) return at;
    at++;
  }
  return -1;
}

/** The diagnostics of an article whose language was found to be `language`. */
export function diagnose({ text }: Article, language: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (text.trim() === '') found.push({ code: 'text-empty', message: 'The text is empty: there is nothing to read.' });
  else if (language === 'und')
    found.push({ code: 'language-unknown', message: 'The language of the text could not be told. Only English is read, so no events or claims were looked for.' });
  else if (language !== 'en')
    found.push({ code: 'language-not-read', message: `The text is in ${languageName(language)} (${language}). Only English is read, so no events or claims were looked for.` });
  const odd = oddCharacter(text);
  if (odd >= 0) {
    const character = text.charCodeAt(odd) === 0 ? 'a NUL' : 'half of a surrogate pair';
    found.push({ code: 'character-odd', message: `The text holds ${character}: it may have been damaged on its way here.`, span: { start: odd, end: odd + 1 } });
  }
  return found;
}
