import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byteLinesOf } from '../../src/dumps/byte-lines.ts';
import { CsvRecords } from '../../src/dumps/csv-records.ts';
import { Frame, parsedObject } from '../../src/dumps/json-line.ts';
import { NumberSet } from '../../src/dumps/number-set.ts';
import { Spool } from '../../src/dumps/spool.ts';
import { Wanted } from '../../src/dumps/wikidata-lines.ts';
import { holder, item } from './samples.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* pieces(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

async function linesOf(content: Uint8Array, size: number, longest?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of byteLinesOf(pieces(content, size), longest)) {
    assert.equal(number, lines.length + 1);
    lines.push(bytes && new TextDecoder().decode(bytes));
  }
  return lines;
}

test('lines: are the same wherever the pieces are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\r', '𝄞') }), { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), async (given, size) => {
      const wanted = given.map(line => line.replace(/\r$/, ''));
      assert.deepEqual(await linesOf(bytes(given.map(line => `${line}\n`).join('')), size), wanted);
    }),
  );
});

test('lines: a last line without an end counts, one that is too long is told and skipped', async () => {
  assert.deepEqual(await linesOf(bytes('a\r\n\nb'), 2), ['a', '', 'b']);
  for (const size of [1, 3, 100]) assert.deepEqual(await linesOf(bytes(`ok\n${'x'.repeat(20)}\nok\n${'y'.repeat(20)}`), size, 10), ['ok', null, 'ok', null]);
});

test('frame: takes brackets, commas, signature and blanks off', () => {
  const within = (lines: readonly string[]): string[] => {
    const frame = new Frame();
    return lines.map(line => new TextDecoder('utf-8', { ignoreBOM: true }).decode(frame.within(bytes(line))));
  };
  assert.deepEqual(within(['\ufeff[', '{"a":[1]},', ' {"b":2} , ', ']']), ['', '{"a":[1]}', '{"b":2}', '']);
  assert.deepEqual(within(['[{"a":1},', '{"b":2}]']), ['{"a":1}', '{"b":2}']);
  assert.deepEqual(within(['{"a":1}', '', '{"b":2}']), ['{"a":1}', '', '{"b":2}']);
  assert.deepEqual(within(['[]']), ['']);
});

test('frame: knows an array that is never closed', () => {
  const isOpen = (lines: readonly string[]): boolean => {
    const frame = new Frame();
    for (const line of lines) frame.within(bytes(line));
    return frame.isOpen;
  };
  assert.equal(isOpen(['[', '{"a":1},', ']']), false);
  assert.equal(isOpen(['[', '{"a":1},', '{"b":2},']), true);
  assert.equal(isOpen(['{"a":1}', '{"b":2}']), false);
});

test('json lines: what is no object says why', () => {
  const problem = (content: Uint8Array): unknown => {
    try {
      return parsedObject(content);
    } catch (error) {
      return (error as { details: { problem: string } }).details.problem;
    }
  };
  assert.deepEqual(problem(bytes('{"é":1}')), { é: 1 });
  assert.equal(problem(bytes('{"a":')), 'it is no whole JSON object');
  assert.equal(problem(bytes('{"a"}')), 'it is no JSON');
  assert.equal(problem(bytes('12')), 'it is no JSON object');
  assert.equal(problem(Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d)), 'it is not in UTF-8');
});

test('wanted lines: no line that tells of a holder or of a member of a class is passed over', () => {
  // Q5 is what humans are: they are told by their positions, not by this class.
  const number = fc.integer({ min: 6, max: 99_999 }).map(value => `Q${value}`);
  const padding = 'x'.repeat(1100);
  fc.assert(
    fc.property(number, fc.array(number, { minLength: 1, maxLength: 5 }), fc.boolean(), (wanted, values, spaced) => {
      const line = item('Q100000', { labels: { en: padding }, claims: { P31: values, P279: ['Q100001'] } });
      const written = bytes(spaced ? JSON.stringify(JSON.parse(line), null, 1).replaceAll('\n', '') : line);
      assert.equal(new Wanted([Number(wanted.slice(1))]).in(written), values.includes(wanted));
      assert.ok(new Wanted([]).in(bytes(holder('Q100000', padding, 'Q142', [[wanted, '', '']]))));
      assert.ok(new Wanted([100000]).in(written), 'the item itself');
    }),
  );
});

test('wanted lines: humans without a position and identifiers of statements do not count, short lines do', () => {
  const padding = 'x'.repeat(1100);
  const human = item('Q9', { labels: { en: padding }, claims: { P31: ['Q5'] } });
  assert.equal(new Wanted([8]).in(bytes(human)), false);
  assert.equal(new Wanted([8]).in(bytes(human.replace('"Q9"', '"Q8$6F1B5C2E"'))), false);
  assert.equal(new Wanted([]).in(bytes('{"id":"x"}')), true);
});

test('number set: holds what was added', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 200_000_000 })), fc.integer({ min: 0, max: 200_000_000 }), (added, other) => {
      const set = new NumberSet();
      for (const number of added) set.add(number);
      for (const number of added) assert.ok(set.has(number));
      assert.equal(set.has(other), added.includes(other));
    }),
  );
});

test('spool: gives back what was put, in order, as often as asked', () => {
  const spool = new Spool<{ at: number; text: string }>();
  const put = Array.from({ length: 5000 }, (_, at) => ({ at, text: 'é\n'.repeat(at % 200) }));
  for (const value of put) spool.put(value);
  assert.deepEqual([...spool.values()], put);
  assert.deepEqual([...spool.values()], put);
  assert.equal(spool.count, 5000);
  spool.close();
});

test('spool: a folder that cannot be written to is a clear error', () => {
  assert.throws(() => new Spool('/nowhere/at/all'), { code: 'output-unwritable' });
});

function recordsOf(lines: readonly string[]) {
  const records = new CsvRecords();
  return [...lines.flatMap((text, at) => records.take(at + 1, text)), ...records.end()].map(({ line, cells, error }) => [line, error ? error.details['problem'] : cells]);
}

test('csv records: cells may go on over lines', () => {
  assert.deepEqual(recordsOf(['"a","b"', '"1', '2","x ""y"""', '3,4']), [
    [1, ['a', 'b']],
    [2, ['1\n2', 'x "y"']],
    [4, ['3', '4']],
  ]);
});

test('csv records: a mark that is never closed spoils its line alone', () => {
  const many = Array.from({ length: 1500 }, (_, at) => `"${at}","x"`);
  const records = recordsOf(['"a","b"', '"stray,b', ...many]);
  assert.equal(records.length, 1502);
  assert.deepEqual(records[1], [2, 'a quotation mark is never closed']);
  assert.deepEqual(records[1501], [1502, ['1499', 'x']]);
});
