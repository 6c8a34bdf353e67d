import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvRecord, readCsv } from '../../src/base/index.ts';

const cellsOf = (text: string): (readonly string[])[] => readCsv(text).map(({ cells }) => cells);

test('csv: quoted cells keep commas, quotation marks and line ends; each record knows its line', () => {
  const text = '\ufeffname,aliases\r\n"Zorbel, Inc","the ""Z""\nof Oslo"\r\n\r\nplain,"in "\n';
  assert.deepEqual(
    readCsv(text).map(({ line, cells, problem }) => [line, cells, problem]),
    [
      [1, ['name', 'aliases'], null],
      [2, ['Zorbel, Inc', 'the "Z"\nof Oslo'], null],
      [5, ['plain', 'in '], null],
    ],
  );
});

test('csv: lines may end as on old Macs, and the last one need not end', () => {
  assert.deepEqual(cellsOf('a,b\rc,d'), [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  assert.deepEqual(readCsv('a,b\r"c\rd",e\rf,g').at(-1)?.line, 4);
});

test('csv: a record that is not well formed leaves those after it alone', () => {
  const records = readCsv('a,b\n"x"y,1\nc,d\nl,"never closed\nm,n\n');
  assert.deepEqual(
    records.map(({ line, problem }) => [line, problem?.cell ?? null]),
    [
      [1, null],
      [2, 1],
      [3, null],
      [4, 2],
      [5, null],
    ],
  );
  assert.deepEqual(records.at(-1)?.cells, ['m', 'n']);
});

test('csv: a quotation mark within a cell that does not begin with one is a character like others', () => {
  assert.deepEqual(cellsOf('Ahmed "Abu" X,1\n'), [['Ahmed "Abu" X', '1']]);
});

test('csv: what is written is read again', () => {
  const cells = fc.array(fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', 'é', '|') }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 6 }), records => {
      const read = readCsv(records.map(csvRecord).join(''));
      // A record of one empty or blank cell is an empty line to most programs.
      const wanted = records.filter(record => record.length > 1 || record[0].trim() !== '');
      assert.deepEqual(
        read.map(({ cells, problem }) => [cells, problem]),
        wanted.map(record => [record, null]),
      );
    }),
  );
});

test('csv: any text is read, and its records cover it in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ') }), text => {
      let end = 0;
      let line = 0;
      for (const record of readCsv(text)) {
        assert.ok(record.start >= end && record.end > record.start && record.line > line, JSON.stringify(text));
        end = record.end;
        line = record.line;
      }
    }),
  );
});
