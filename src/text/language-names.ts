// ISO 639-1 code → the language's English name, for messages. The names come from the platform's own tables (CLDR).

/**
 * The English name of a language ("fr" → "French"); the code itself where the platform has no name for it or no tables,
 * and "an unknown language" for 'und'. Never throws.
 */
export function languageName(code: string): string {
  if (code === 'und' || code === '') return 'an unknown language';
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    // No Intl.DisplayNames on this platform, or a code that is none.
    return code;
  }
}
