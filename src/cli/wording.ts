// Codes of a reading → the words that reports use for them.
import type { Attitude, EventType, Quad, Reading, ReadingClaim } from '../reader/index.ts';

/** What an event of each type is called. */
export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  AGREE: 'agreement',
  CONSULT: 'talks',
  SUPPORT: 'support',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'retreat',
  REQUEST: 'request',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilization',
  COERCE: 'coercion',
  ASSAULT: 'attack',
};

/** What the holder of a claim does. */
const ATTITUDE_WORDS: Readonly<Record<Attitude, string>> = {
  state: 'says',
  believe: 'believes',
  doubt: 'doubts',
  deny: 'denies',
  praise: 'praises',
  condemn: 'condemns',
  fear: 'fears',
  want: 'wants',
  intend: 'intends',
  ask: 'asks',
  promise: 'promises',
  threaten: 'threatens',
  expect: 'expects',
};

/** What follows the head of a noun phrase: "officials in Oslo", "head of operations". */
const BEHIND_HEAD = / (?:of|in|for|from|at|to|on|with|who|that|which)\b/;

/** Words that stand for several without a noun. */
const SEVERAL = /^(?:others|many|some|most|several|both|few|they|we|those)$/i;

/** Whether a verb takes the plural: several actors, or a lone plural that is no name ("Western officials", but "the Philippines"). */
function isPlural(actors: readonly string[], words: string): boolean {
  const [head] = words.split(BEHIND_HEAD);
  if (SEVERAL.test(head)) return true;
  return actors.length > 1 || /(?:^| )(?:\p{Ll}[^ ]*[^sui ]s|people|police|\p{L}*men)$/u.test(head);
}

/** A phrase in the third person, agreeing with who does it: "denies it" → "deny it" for several. */
export function agreeing(does: string, actors: readonly string[], words: string): string {
  return isPlural(actors, words) ? does.replace(/^(\w+?)(ies|s)\b/, (_, stem: string, ending: string) => (ending === 'ies' ? `${stem}y` : stem)) : does;
}

/** What the source of a claim does, agreeing with it. */
export function attitudeWord({ attitude, sources }: Pick<ReadingClaim, 'attitude' | 'sources'>, source: string): string {
  return agreeing(ATTITUDE_WORDS[attitude], sources, source);
}

/** Whether an event of a quadrant is conflict. */
export function isConflict(quad: Quad): boolean {
  return quad.endsWith('conflict');
}

/** What an event is called: its type in words, and its mode where it has one. */
export function eventWords({ type, mode }: { readonly type: EventType; readonly mode: string | null }): string {
  return mode === null ? TYPE_WORDS[type] : `${TYPE_WORDS[type]}, ${mode.replaceAll('-', ' ')}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** A look-up of actors' names by id. */
export function namesOf(reading: Reading): (ids: readonly string[]) => string {
  const names = new Map(reading.actors.map(({ id, name }) => [id, name]));
  return ids => listed(ids.map(id => names.get(id) ?? id));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function parts(date: string): { year: number; month: number; day: number } {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** One ISO date (a time of day is left out): "19 Jun 2024". Anything else comes back as it is. */
export function dayWords(date: string): string {
  const { year, month, day } = parts(date);
  return MONTHS[month - 1] && day ? `${day} ${MONTHS[month - 1]} ${year}` : date;
}

/** A span of ISO dates, both inclusive: a day, a month, a year, "17–19 Jun 2024", "28 Jun – 2 Jul 2024". */
export function dateWords({ start, end }: { readonly start: string; readonly end: string }): string {
  if (start === end) return dayWords(start);
  const from = parts(start);
  const to = parts(end);
  const lastDay = new Date(Date.UTC(to.year, to.month, 0)).getUTCDate();
  if (from.day === 1 && to.day === lastDay) {
    if (from.year === to.year && from.month === to.month) return `${MONTHS[from.month - 1]} ${from.year}`;
    if (from.month === 1 && to.month === 12) return from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`;
    return from.year === to.year ? `${MONTHS[from.month - 1]}–${MONTHS[to.month - 1]} ${to.year}` : `${MONTHS[from.month - 1]} ${from.year} – ${MONTHS[to.month - 1]} ${to.year}`;
  }
  if (from.year !== to.year) return `${dayWords(start)} – ${dayWords(end)}`;
  return from.month === to.month ? `${from.day}–${dayWords(end)}` : `${from.day} ${MONTHS[from.month - 1]} – ${dayWords(end)}`;
}
