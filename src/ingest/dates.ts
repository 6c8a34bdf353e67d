// Dates of publication as people and pages write them → ISO 8601.

/** A calendar date, with a time of day or without, as ISO 8601 writes it. */
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Whether a text is an ISO 8601 date or date-time of a day that exists. */
export function isIsoDate(text: string): boolean {
  const found = ISO_DATE.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The ISO date or date-time that a page's date stands for: ISO itself, or as mail and HTTP write it ("Mon, 24 Jun 2024 10:00:00 GMT"); else null. */
export function isoDateOf(text: string): string | null {
  const given = text.trim();
  if (isIsoDate(given)) return given;
  const day = /^\d{4}-\d\d-\d\d/.exec(given)?.[0];
  if (day !== undefined) return isIsoDate(day) ? day : null;
  // Date.parse guesses at anything; only what names day, month and a four-digit year is handed to it.
  if (!/^(?:[a-z]{3,9},? )?(?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2}),? \d{4}(?: \d{1,2}:\d\d(?::\d\d)?(?: (?:GMT|UTC|Z|[+-]\d{4}))?)?$/i.test(given)) return null;
  const timed = /\d:\d\d/.test(given);
  const time = Date.parse(/(?:GMT|UTC|Z|[+-]\d{4})$/.test(given) ? given : `${given} UTC`);
  if (Number.isNaN(time)) return null;
  const iso = new Date(time).toISOString();
  return timed ? iso : iso.slice(0, 10);
}
