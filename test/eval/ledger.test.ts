import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { appendToLedger, ledgerLine } from '../../eval/ledger.ts';
import { SCORER_RUNS } from '../../eval/scorers.ts';

test('score ledger: begins with a header and only ever grows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-ledger-'));
  const path = join(folder, 'scores.tsv');
  const line = ledgerLine(new Date('2026-01-02T03:04:05Z'), 'abc+', 'syntax', { las: 0.823456, words: 25149, uds: undefined });
  appendToLedger(path, [line]);
  appendToLedger(path, [line]);
  assert.equal(readFileSync(path, 'utf8'), `date\tcommit\tscorer\tfigures\n${line}${line}`);
  assert.equal(line, '2026-01-02T03:04Z\tabc+\tsyntax\tlas=0.8235 words=25149\n');
  rmSync(folder, { recursive: true });
});

test('scorers: titles are unique, for the ledger tells runs apart by them', () => {
  assert.equal(new Set(SCORER_RUNS.map(run => run.title)).size, SCORER_RUNS.length);
});
