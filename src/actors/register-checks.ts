// All actors together → what does not fit among them: a name of two that nothing tells apart, an office that two held at once, a member of
// the United Nations of which the register does not know the capital or who led it.
import type { Tables } from '../base/index.ts';
import { fold } from '../places/index.ts';
import { type ActorCells, type ActorTable, type TableProblem, valuesOf } from './actor-table.ts';
import { type ActorEntry, type Entry, entriesOf, type RowPlace } from './entries.ts';
import { layActors, overlap } from './overlay.ts';
import { tableProblems } from './table-checks.ts';
import { covers, type Term } from './terms.ts';
import { termsIn, vocabularyOf } from './vocabulary.ts';

/** The day for which the terms in the package's tables were last looked through. */
export const TABLES_UP_TO = '2025-12-31';

/** Offices that several hold at once. */
const SHARED_OFFICES: ReadonlySet<string> = new Set(['deputy prime minister', 'vice president', 'co-president', 'captain regent']);
const HEADS_OF_STATE: ReadonlySet<string> = new Set(['president', 'head of state', 'king', 'queen', 'emperor', 'supreme leader', 'pope', 'leader', 'captain regent']);
const HEADS_OF_GOVERNMENT: ReadonlySet<string> = new Set(['prime minister', 'chancellor', 'head of government']);
/** Offices that have had one holder since they were made, by code: nobody can stand before him. */
const FIRST_HOLDERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  // Isaias Afwerki since independence in 1993, Salva Kiir since 2011.
  ['ERI', HEADS_OF_STATE],
  ['SSD', HEADS_OF_STATE],
  // The Sultan since the office was made at independence in 1984.
  ['BRN', HEADS_OF_GOVERNMENT],
]);

function placeText({ file, line }: RowPlace): string {
  return `${file}:${line}`;
}

/** The row to blame: the last that was laid. */
function lastRow(entry: ActorEntry): RowPlace {
  return entry.rows[entry.rows.length - 1];
}

const NAMING = ['name', 'aliases', 'adjectives', 'nationals', 'capital'] as const;

/** The names under which a text may mean an actor alone, with their columns. Short names and seats give way to others, so they are none. */
function namesOf(cells: ActorCells): { column: string; name: string }[] {
  return NAMING.flatMap(column => valuesOf(cells[column]).map(name => ({ column, name })));
}

interface Owner {
  readonly entry: ActorEntry;
  readonly demonym: boolean;
}

/** Of two office holders the date of a text decides; a demonym of two states means the one of which the text names anybody (`names.ts`). */
function toldApart(a: Owner, b: Owner): boolean {
  return (a.demonym && b.demonym) || (a.entry.cells.terms !== '' && b.entry.cells.terms !== '');
}

/** Names that two actors have and that no rule decides between. */
function sharedNames(entries: readonly ActorEntry[]): TableProblem[] {
  const problems: TableProblem[] = [];
  const owners = new Map<string, Owner>();
  for (const entry of entries) {
    const said = new Set<string>();
    for (const { column, name } of namesOf(entry.cells)) {
      const key = `${fold(name)} ${/^[A-Z.]+$/.test(name) ? 'capitals' : ''}`;
      const demonym = column === 'adjectives' || column === 'nationals';
      const other = owners.get(key);
      if (other === undefined) owners.set(key, { entry, demonym });
      else if (other.entry !== entry && !said.has(key) && !toldApart(other, { entry, demonym })) {
        said.add(key);
        const remedy = 'a text that has only this name means neither; give one of them a longer one';
        problems.push({ ...lastRow(entry), column, problem: `"${name}" is also a name of ${placeText(lastRow(other.entry))}: ${remedy}` });
      }
    }
  }
  return problems;
}

interface Held extends Term {
  readonly entry: ActorEntry;
}

/** Terms by office and country. */
function heldOffices(entries: readonly ActorEntry[]): Map<string, Held[]> {
  const offices = new Map<string, Held[]>();
  for (const entry of entries)
    for (const term of termsIn(entry.cells.terms, entry.cells.country)) {
      const key = `${term.country} ${term.office}`;
      const held = offices.get(key);
      if (held) held.push({ ...term, entry });
      else offices.set(key, [{ ...term, entry }]);
    }
  return offices;
}

function overlappingTerms(entries: readonly ActorEntry[]): TableProblem[] {
  const problems: TableProblem[] = [];
  const order = new Map(entries.map((entry, index) => [entry, index]));
  for (const held of heldOffices(entries).values()) {
    if (SHARED_OFFICES.has(held[0].office)) continue;
    held.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    let longest = held[0];
    for (const term of held.slice(1)) {
      if (overlap(longest, term)) {
        // The row that was laid last is the one to correct.
        const [first, second] = (order.get(longest.entry) ?? 0) <= (order.get(term.entry) ?? 0) ? [longest, term] : [term, longest];
        const whose = first.entry === second.entry ? 'another term in the same row' : `that of ${first.entry.cells.name} (${placeText(lastRow(first.entry))})`;
        problems.push({
          ...lastRow(second.entry),
          column: 'terms',
          problem: `"${second.office}" of ${second.country} from ${second.from} overlaps ${whose}, ${first.from} to ${first.to || 'now'}: one person at a time holds it`,
        });
      }
      if (longest.to !== '' && (term.to === '' || term.to > longest.to)) longest = term;
    }
  }
  return problems;
}

/** Of each member of the United Nations: name, demonym, capital, who leads it at a date, and who did before. */
function memberProblems(entries: readonly Entry[], at: string): TableProblem[] {
  const problems: TableProblem[] = [];
  const terms = new Map<string, Term[]>();
  for (const held of heldOffices(entries).values()) terms.set(held[0].country, [...(terms.get(held[0].country) ?? []), ...held]);
  for (const { cells, rows, record } of entries) {
    if (record?.['status'] !== 'un') continue;
    const say = (column: string, problem: string): void => void problems.push({ ...rows[0], column, problem });
    for (const column of ['name', 'adjectives', 'capital'] as const)
      if (cells[column] === '') say(column, `${cells.name || cells.country} has no ${column === 'adjectives' ? 'demonym' : column}`);
    const own = terms.get(cells.country) ?? [];
    const heads = [HEADS_OF_STATE, HEADS_OF_GOVERNMENT].filter(offices => own.some(term => offices.has(term.office) && covers(term, at)));
    if (heads.length === 0) say('', `no head of state or of government of ${cells.name} at ${at} in data/actors/persons.tsv`);
    for (const offices of heads) {
      const before = own.some(term => offices.has(term.office) && term.to !== '' && term.to.slice(0, at.length) <= at);
      if (before || FIRST_HOLDERS.get(cells.country) === offices) continue;
      say('', `no previous head of ${offices === HEADS_OF_STATE ? 'state' : 'government'} of ${cells.name} in data/actors/persons.tsv`);
    }
  }
  return problems;
}

function inOrder(problems: readonly TableProblem[]): TableProblem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return [...problems].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}

/**
 * What is wrong with the register, file by file and line by line; empty where nothing is. Without tables of users, the package's own are
 * checked as a whole; with them, what their rows say and what they bring about among all.
 * @param at ISO date at which every member of the United Nations is led by somebody.
 * @throws EntenteError `table-row` where one of the package's tables is missing or cannot be read at all.
 */
export function actorProblems(tables: Tables, own: readonly ActorTable[], at: string): readonly TableProblem[] {
  if (own.length === 0) {
    const entries = entriesOf(tables);
    const problems = tableProblems(tables, entries, vocabularyOf(tables));
    // Terms that cannot be read would stop the checks that compare them.
    const unreadable = new Set(problems.filter(({ column }) => column === 'terms').map(placeText));
    for (const entry of entries) if (unreadable.has(placeText(entry.rows[0]))) entry.cells = { ...entry.cells, terms: '' };
    return inOrder([...problems, ...sharedNames(entries), ...overlappingTerms(entries), ...memberProblems(entries, at)]);
  }
  const { entries, problems } = layActors(tables, own);
  const files = new Set(own.map(({ file }) => file));
  const touched = (entry: ActorEntry): boolean => files.has(lastRow(entry).file);
  // Users' rows come last, so that they are the ones to blame.
  const ordered = [...entries.filter(entry => !touched(entry)), ...entries.filter(touched)];
  return inOrder([...problems, ...[...sharedNames(ordered), ...overlappingTerms(ordered)].filter(({ file }) => files.has(file))]);
}
