import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { EntenteError } from '../../src/base/index.ts';
import { articleOfLine } from '../../src/cli/article-line.ts';
import { articleSchema } from '../../src/schema/index.ts';

function codeOf(line: string): string {
  try {
    articleOfLine(line, 7);
    return 'none';
  } catch (error) {
    assert.ok(error instanceof EntenteError);
    assert.equal(error.details['line'], 7);
    return error.code;
  }
}

test('article line: keeps the named fields as they are and passes over others', () => {
  const given = { id: 'x', text: ' \u0000\ud800 text\r\n', title: 'T', published: '2024-02-29', url: 'u', publisher: 'p', more: 1 };
  const { more, ...wanted } = given;
  assert.equal(more, 1);
  assert.deepEqual(articleOfLine(JSON.stringify(given), 1), wanted);
});

test('article line: what is no JSON and what is no article are told apart, with the line', () => {
  for (const line of ['nope', '{"id":"x"', '']) assert.equal(codeOf(line), 'line-json', line);
  for (const line of ['3', 'null', '[]', '"x"', '{}', '{"id":"x"}', '{"id":1,"text":"t"}', '{"id":"x","text":null}', '{"id":"x","text":"t","title":5}'])
    assert.equal(codeOf(line), 'line-article', line);
});

test('article line: a date must be one that exists', () => {
  const line = (published: string): string => JSON.stringify({ id: 'x', text: 't', published });
  for (const published of ['2024-06-25', '2024-06-25T10:00:00Z', '2024-06-25T10:00:00.5+02:00', '2024-06-25T10:00']) assert.equal(codeOf(line(published)), 'none', published);
  for (const published of ['2024-06-31', '2023-02-29', '2024-13-01', '25 June 2024', '2024-6-5', 'yesterday', '']) assert.equal(codeOf(line(published)), 'line-article', published);
});

test('article line: takes what the published schema takes, and refuses what it refuses', () => {
  const value = fc.oneof(fc.string(), fc.constant(undefined), fc.constant(null), fc.integer());
  const published = fc.oneof(
    value,
    fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') }).map(date => date.toISOString()),
    fc.constantFrom('2024-06-25', '2024-02-30', '2024-06'),
  );
  fc.assert(
    fc.property(fc.record({ id: value, text: value, title: value, published, url: value }, { requiredKeys: [] }), given => {
      const line = JSON.stringify(given);
      assert.equal(codeOf(line) === 'none', articleSchema.safeParse(JSON.parse(line)).success, line);
    }),
    { numRuns: 500 },
  );
});
