import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readConllu } from '../../src/syntax/index.ts';
import { runEntente } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-parse-'));
after(() => rmSync(folder, { recursive: true }));

async function parsed(given: readonly string[], input: string): Promise<string> {
  const { status, stdout, stderr } = await runEntente(['parse', ...given], { input });
  assert.deepEqual([status, stderr], [0, '']);
  return stdout;
}

const TREEBANK = `# sent_id = one
1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
1\tdid\tx\tX\tX\t_\t2\tx\t_\t_
2\tn't\tx\tX\tX\t_\t1\tx\t_\t_
3\tsign\tx\tX\tX\t_\t1\tx\t_\tSpaceAfter=No
4\t.\t_\t_\t_\t_\t_\t_\t_\t_

`;

test('parse: text gives sentences with trees, and where each word stands', async () => {
  const text = "  Oslo didn't sign.\n\nLima, too  \n";
  const sentences = readConllu(await parsed(['--from', 'text', '--to', 'conllu'], text));
  assert.deepEqual(
    sentences.map(({ comments }) => comments),
    [["# text = Oslo didn't sign."], ['# text = Lima, too']],
  );
  for (const { words } of sentences) assert.equal(words.filter(({ head }) => head === 0).length, 1);
  assert.deepEqual(
    sentences.map(({ words }) => words.map(({ form }) => form)),
    [
      ['Oslo', 'did', "n't", 'sign', '.'],
      ['Lima', ',', 'too'],
    ],
  );
  for (const { form, misc } of sentences.flatMap(({ words }) => words)) {
    const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(misc) ?? [];
    if (start !== undefined) assert.equal(text.slice(Number(start), Number(end)), form);
  }
});

test('parse: a blank line always ends a sentence', async () => {
  assert.equal(readConllu(await parsed(['--from', 'text'], 'Oslo praised\n\nLima and left')).length, 2);
});

test('parse: CoNLL-U keeps its sentences, words, comments and MISC', async () => {
  const lines = (await parsed(['--from', 'conllu'], TREEBANK)).split('\n');
  assert.equal(lines[0], '# sent_id = one');
  assert.equal(lines[1], "1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_");
  assert.match(lines[2], /^1\tdid\tdo\tAUX\t/);
  assert.match(lines[4], /^3\tsign\tsign\tVERB\t.*\tSpaceAfter=No$/);
});

test('parse: the format is told by name and content', async () => {
  assert.match(await parsed([], TREEBANK), /^# sent_id = one/);
  assert.match(await parsed([], 'Oslo praised Lima.'), /^# text = Oslo praised Lima\./);
});

test('parse: long inputs are taken in stretches; offsets and error lines count from the beginning', async () => {
  // Mostly white space, so that several stretches are few words.
  const paragraph = `Oslo praised Lima, and TokenRange=1:2 is no range.${' '.repeat(2000)}\n\n`;
  const text = paragraph.repeat(700);
  let words = 0;
  for (const { words: own } of readConllu(await parsed(['--from', 'text'], text))) {
    for (const { form, misc } of own) {
      const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(misc) ?? [];
      assert.equal(text.slice(Number(start), Number(end)), form);
      words++;
    }
  }
  assert.ok(words > 700 * 8);
  const broken = await runEntente(['parse', '--from', 'conllu'], { input: `${TREEBANK.replace('one', `one${' '.repeat(2000)}`).repeat(600)}1\tcut\n` });
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /^entente: standard input, line 4201: A line of the CoNLL-U input is malformed \(2 columns\)\. .*\n$/);
});

test('parse: an input that fails is named and the others are parsed', async () => {
  const good = join(folder, 'good.txt');
  const bad = join(folder, 'bad.conllu');
  writeFileSync(good, 'Oslo praised Lima.');
  writeFileSync(bad, '1\tOslo\t_\n');
  const { status, stdout, stderr } = await runEntente(['parse', bad, join(folder, 'no.txt'), good]);
  assert.equal(status, 1);
  assert.match(stderr, /bad\.conllu, line 1: .*3 columns[\s\S]*no\.txt: There is no such file/);
  assert.match(stdout, /^# text = Oslo praised Lima\./);
});

test('parse: empty input gives empty output', async () => {
  for (const input of ['', '\n\n', ' \t']) assert.equal(await parsed([], input), '');
});
