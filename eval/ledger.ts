// The dated record of scores, eval/scores.tsv: one line a scorer and run, oldest first, so that a change that costs a
// point shows in the history. It holds figures only; which are high enough is for the reader of the table to say.
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';

const HEADER = 'date\tcommit\tscorer\tfigures\n';

/** The commit that is scored, with "+" where the work tree differs from it; "unknown" outside a repository. */
export function scoredCommit(root: string): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return git('rev-parse', '--short=10', 'HEAD') + (git('status', '--porcelain', '--', 'src', 'data', 'model') ? '+' : '');
  } catch {
    return 'unknown';
  }
}

/** A ledger line. Figures are rounded to four decimals; those that are no numbers are left out. */
export function ledgerLine(date: Date, commit: string, scorer: string, figures: Readonly<Record<string, unknown>>): string {
  const listed = Object.entries(figures).flatMap(([key, value]) => (typeof value === 'number' ? [`${key}=${Number(value.toFixed(4))}`] : []));
  return `${date.toISOString().slice(0, 16)}Z\t${commit}\t${scorer}\t${listed.join(' ')}\n`;
}

/** Appends lines to the ledger, which is begun with its header where there is none. */
export function appendToLedger(path: string, lines: readonly string[]): void {
  if (!existsSync(path)) writeFileSync(path, HEADER);
  appendFileSync(path, lines.join(''));
}
