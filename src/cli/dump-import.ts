// What `entente actors import` does: a dump → a table, faults and progress on standard error, and the exit status.
import { suggestion } from '../actors/index.ts';
import { closest } from '../base/index.ts';
import { countryCodes, importDump, type ImportEnd, type ImportState } from '../dumps/index.ts';
import { readTables } from '../resources/index.ts';
import type { ImportVerbOptions } from './actors-import.ts';
import { FailureLog } from './failure-log.ts';
import { failureOf } from './failure.ts';
import { fileOutput, standardOutput } from './output.ts';
import { Progress } from './progress.ts';
import { nameOf } from './tasks.ts';

/** A country that is asked for and that there is not, and what was probably meant; null where there is none such. */
export function unknownCountry({ country }: ImportVerbOptions): { code: string; meant: string } | null {
  if (!country) return null;
  const codes = countryCodes(readTables());
  const code = country.find(each => !codes.has(each));
  if (code === undefined) return null;
  return { code, meant: suggestion(closest(code, codes)) || ': codes are alpha-3, as in data/actors/states.tsv' };
}

/** "1,234,567 entities read, 890 actors, 61.3 MB/s". */
export function importLine({ entities, actors, bytes }: ImportState, seconds: number): string {
  const count = (number: number): string => number.toLocaleString('en');
  return `${count(entities)} entities read, ${count(actors)} actors, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s`;
}

function summary({ entities, rows, nameless }: ImportEnd): string {
  const count = (number: number, one: string, many: string): string => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
  const left = nameless ? `; ${count(nameless, 'actor has', 'actors have')} no name in Latin letters and ${nameless === 1 ? 'is' : 'are'} left out` : '';
  return `Imported ${count(rows, 'actor', 'actors')} of ${count(entities, 'entity', 'entities')}${left}.\n`;
}

/**
 * Imports a dump and sets the exit status of the process.
 * @throws EntenteError where the dump cannot be read at all, or the table not be written.
 */
export async function importActors(file: string, options: ImportVerbOptions): Promise<void> {
  const { from, table, kind, country, sitelinks = 0, quiet = false } = options;
  const input = nameOf(file);
  if (file === '-' && process.stdin.isTTY) process.stderr.write('Reading from the terminal; end with Ctrl-D on a line of its own.\n');
  const output = table === undefined ? standardOutput() : fileOutput(table);
  const log = new FailureLog();
  const progress = new Progress<ImportState>(!quiet && process.stderr.isTTY ? process.stderr : null, importLine);
  try {
    const pieces = importDump(file, {
      from,
      input,
      tables: readTables(),
      filters: { kinds: kind ? new Set(kind) : null, countries: country ? new Set(country) : null, sitelinks },
      fault(error, line) {
        progress.clear();
        log.add(failureOf(error, line === null ? { input } : { input, line }, 'dump-line'));
      },
      progress: state => progress.update(state),
    });
    let next = await pieces.next();
    for (; !next.done; next = await pieces.next()) await output.write(next.value);
    progress.clear();
    log.end('lines failed');
    const end = next.value;
    if (log.count) process.exitCode = 1;
    // A dump of which nothing could be used does not replace a table.
    if (log.count && end.rows === 0) output.abandon();
    else await output.close();
    if (!quiet) process.stderr.write(summary(end));
  } catch (error) {
    progress.clear();
    output.abandon();
    throw error;
  }
}
