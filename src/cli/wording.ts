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

/** What the holder of a claim does, for one and for several holders. */
const ATTITUDE_WORDS: Readonly<Record<Attitude, readonly [one: string, several: string]>> = {
  state: ['says', 'say'],
  believe: ['believes', 'believe'],
  doubt: ['doubts', 'doubt'],
  deny: ['denies', 'deny'],
  praise: ['praises', 'praise'],
  condemn: ['condemns', 'condemn'],
  fear: ['fears', 'fear'],
  want: ['wants', 'want'],
  intend: ['intends', 'intend'],
  ask: ['asks', 'ask'],
  promise: ['promises', 'promise'],
  threaten: ['threatens', 'threaten'],
  expect: ['expects', 'expect'],
};

/** What the source of a claim does, agreeing with it: several actors, or a lone plural ("analysts", "officials"), take the plural. */
export function attitudeWord({ attitude, sources }: Pick<ReadingClaim, 'attitude' | 'sources'>, source: string): string {
  const plural = sources.length > 1 || /^\p{Ll}.*[^sui]s$/u.test(source);
  return ATTITUDE_WORDS[attitude][plural ? 1 : 0];
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
