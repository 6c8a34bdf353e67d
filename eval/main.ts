// `npm run eval [-- WORD… --no-record --verbose]`: runs the scorers against the built program one after the other, prints
// their figures beside what they must reach, and appends them to eval/scores.tsv. Words select groups ("syntax", "claims").
// Exits with 1 when a figure is under its floor or a scorer fails; a scorer whose gold data is not there is named as skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { appendToLedger, ledgerLine, scoredCommit } from './ledger.ts';
import { type Figure, SCORER_RUNS, type ScorerRun } from './scorers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SHARED = resolve(ROOT, process.env['ENTENTE_SHARED'] ?? '../shared');

function scriptOf({ script }: ScorerRun): string {
  return script.startsWith('dist/') ? join(ROOT, script) : join(SHARED, 'score', script);
}

function goldOf({ gold }: ScorerRun): string {
  return join(gold.startsWith('test/') ? ROOT : SHARED, gold);
}

/** The program that a scorer runs. */
function programOf({ finder, rulesOnly }: ScorerRun): string {
  if (finder) return `dist/eval/crossed-reader.js --with ${finder}`;
  return rulesOnly ? 'dist/eval/rules-only.js' : 'bin/entente.js';
}

/** Runs one scorer; its figures, or null where it failed. */
function score(run: ScorerRun, verbose: boolean): Record<string, unknown> | null {
  const args = [scriptOf(run), goldOf(run), ...run.flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ENTENTE: process.env['ENTENTE'] ?? `${process.execPath} ${programOf(run)}` },
  });
  if (verbose || run.table)
    console.log(
      stdout
        .trimEnd()
        .split('\n')
        .slice(0, verbose ? undefined : -1)
        .join('\n'),
    );
  if (status !== 0) {
    console.log(`  failed: ${stderr.trim().split('\n').slice(-6).join('\n  ')}`);
    return null;
  }
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '{}') as Record<string, unknown>;
}

function figureLine({ label, floor, aim, plain }: Figure, value: unknown): { line: string; low: boolean } {
  if (typeof value !== 'number') return { line: `  ${label.padEnd(32)}      –`, low: floor !== undefined };
  const shown = (x: number): string => (plain ? String(Number(x.toFixed(2))) : (100 * x).toFixed(1));
  const low = floor !== undefined && value < floor;
  const bar = floor !== undefined ? `must ${shown(floor)} ${low ? '✖' : '✔'}` : aim !== undefined ? `aim ${shown(aim)}` : '';
  return { line: `  ${label.padEnd(32)} ${shown(value).padStart(6)}   ${bar}`.trimEnd(), low };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-record': { type: 'boolean' }, verbose: { type: 'boolean' } } });
const chosen = SCORER_RUNS.filter(run => positionals.length === 0 || positionals.includes(run.group));
if (chosen.length === 0) console.log(`No such scorer. There are: ${[...new Set(SCORER_RUNS.map(run => run.group))].join(', ')}`);
const commit = scoredCommit(ROOT);
const lines: string[] = [];
let bad = chosen.length === 0;
for (const run of chosen) {
  console.log(run.title);
  if (!existsSync(scriptOf(run)) || !existsSync(goldOf(run))) {
    console.log(`  skipped: ${run.script} or ${run.gold} is not in ${SHARED}`);
    continue;
  }
  const figures = score(run, values.verbose === true);
  if (figures === null) {
    bad = true;
    continue;
  }
  for (const figure of run.figures) {
    const { line, low } = figureLine(figure, figures[figure.key]);
    console.log(line);
    bad ||= low;
  }
  lines.push(ledgerLine(new Date(), commit, run.title, figures));
}
if (lines.length && !values['no-record']) appendToLedger(join(ROOT, 'eval/scores.tsv'), lines);
process.exitCode = bad ? 1 : 0;
