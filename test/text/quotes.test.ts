import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotes, type Quote } from '../../src/text/index.ts';
import { segmenter } from './rendering.ts';

function quotesOf(text: string): Quote[] {
  return quotes(segmenter.segment(text));
}

/** The insides of the quotes, with "-" before each level of depth, "…" where the closing mark is missing and "<n" for the quote continued. */
function shown(text: string): string[] {
  return quotesOf(text).map(
    ({ innerStart, innerEnd, depth, closed, continues }) => '-'.repeat(depth) + text.slice(innerStart, innerEnd) + (closed ? '' : '…') + (continues >= 0 ? `<${continues}` : ''),
  );
}

function holds(title: string, rows: readonly (readonly [text: string, ...quotes: string[]])[]): void {
  test(`quotes: ${title}`, () => {
    for (const [text, ...expected] of rows) assert.deepEqual(shown(text), expected, text);
  });
}

holds('marks of every shape are paired', [
  ['He said "we will go" twice.', 'we will go'],
  ['He said “we will go” twice.', 'we will go'],
  ["He said 'we will go' twice.", 'we will go'],
  ['He said ‘we will go’ twice.', 'we will go'],
  ['Il dit « nous partons » puis sortit.', ' nous partons '],
  ['Er sagte „wir gehen“ und ging.', 'wir gehen'],
  ['Er sagte »wir gehen« und ging.', 'wir gehen'],
  ['Hän sanoi ”me lähdemme” ja lähti.', 'me lähdemme'],
  ["He said ``we will go'' twice.", 'we will go'],
  ['他说「我们走」。', '我们走'],
]);

holds('several in a sentence', [
  ['“Yes,” he said, “we will go.”', 'Yes,', 'we will go.'],
  ['"Yes," he said, "we will go."', 'Yes,', 'we will go.'],
  ['A "plan" and a "deal" and a "pact".', 'plan', 'deal', 'pact'],
]);

holds('one may run over sentences', [
  ['“It began at dawn. We hid. Then it stopped,” she said.', 'It began at dawn. We hid. Then it stopped,'],
  ['"It began at dawn. We hid," she said.', 'It began at dawn. We hid,'],
]);

holds('one within another', [
  ['“She told me ‘never again’ and left,” he said.', 'She told me ‘never again’ and left,', '-never again'],
  ['"She told me \'never again\' and left," he said.', "She told me 'never again' and left,", '-never again'],
  ['‘She called it “a farce” yesterday,’ he said.', 'She called it “a farce” yesterday,', '-a farce'],
  ['“The so-called ‘plan.’”', 'The so-called ‘plan.’', '-plan.'],
]);

holds('apostrophes are no marks', [
  ["The parties' talks and Iran's army don't matter."],
  ["Rock 'n' roll in the '90s."],
  ['‘The parties’ talks failed,’ he said.', 'The parties’ talks failed,'],
  ["'We don't know the ministers' plan,' she said.", "We don't know the ministers' plan,"],
]);

holds('inches, feet and minutes are no marks', [['He is 6\'2" tall and she is 5\'11".']]);

holds('a quote that nobody closes ends with its paragraph', [
  ['He said “we will go.\n\nThey left.', 'we will go.…'],
  ['He said "we will go. They left.\n\n"No," said Ann.', 'we will go. They left.…', 'No,<0'],
]);

holds('a mark that begins a paragraph opens, whichever way it is turned', [['” … and then they left,” he said.', ' … and then they left,']]);

holds('a closing mark alone is none', [['we will go,” he said.']]);

holds('speech that runs on opens again at each paragraph', [
  ['“It was late.\n\n“We slept.\n\n“Then they came,” he said.', 'It was late.…', 'We slept.…<0', 'Then they came,<1'],
  ['"It was late.\n\n"We slept," he said.', 'It was late.…', 'We slept,<0'],
  ['“It was late.\n\nWe slept,” he said.', 'It was late.…', 'We slept,<0'],
]);

holds('a closed quote is not continued by the next paragraph', [['“It was late.”\n\n“We slept,” he said.', 'It was late.', 'We slept,']]);

holds('curly and straight marks mixed by careless writers', [
  ['“We will go," he said.', 'We will go,'],
  ['"We will go,” he said.', 'We will go,'],
]);

holds('an opening mark overtaken by another ends with its sentence', [['He called it “a farce. She left. “No comment,” she said.', 'a farce.…', 'No comment,']]);

test('quotes: marks are inside start and end, outside the inner range', () => {
  const text = 'He said “go”.';
  assert.deepEqual(quotesOf(text), [{ start: 8, end: 12, innerStart: 9, innerEnd: 11, depth: 0, closed: true, continues: -1 }]);
});

test('quotes: brackets and quotes that cross are kept apart', () => {
  assert.deepEqual(shown('He (the “chief) left” then.'), ['chief) left']);
});
