import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const ROOT = resolve(import.meta.dirname, '../../..');
const CONTRACT = resolve(ROOT, process.env['ENTENTE_SHARED'] ?? '../shared', 'contract/README.md');
const absent = existsSync(CONTRACT) ? false : `${CONTRACT} is not there`;

/** What the compiler says of a reading of ours used as one of the contract's; `change` alters the contract first. */
function compare(change: (contract: string) => string): string {
  const block = /```ts\n([\s\S]*?)```/.exec(readFileSync(CONTRACT, 'utf8'))?.[1] ?? '';
  assert.match(block, /interface Reading/);
  const folder = mkdtempSync(join(ROOT, 'dist/contract-'));
  // The contract writes mutable arrays; ours are read-only. What counts is names, types and what may be missing.
  const source = `import type { Reading as Ours } from '${join(ROOT, 'src/reader/index.ts')}';
${change(block)}
type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
declare const ours: Mutable<Ours>;
export const theirs: Reading = ours;
`;
  writeFileSync(join(folder, 'contract.ts'), source);
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/typescript/bin/tsc'),
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--lib',
      'es2023',
      '--module',
      'nodenext',
      '--allowImportingTsExtensions',
      '--exactOptionalPropertyTypes',
      '--types',
      '',
      join(folder, 'contract.ts'),
    ],
    { encoding: 'utf8', cwd: ROOT },
  );
  rmSync(folder, { recursive: true });
  return stdout;
}

test('contract: a reading is what the contract says', { skip: absent }, () => {
  assert.equal(
    compare(contract => contract),
    '',
  );
});

test('contract: the comparison notices a field of another type and a field that is missing', { skip: absent }, () => {
  assert.match(
    compare(contract => contract.replace('intensity: number;', 'intensity: string;')),
    /intensity/,
  );
  assert.match(
    compare(contract => contract.replace('claims: Claim[];', 'claims: Claim[]; extra: number;')),
    /extra/,
  );
});
