import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Reading, Span } from '../../src/reader/index.ts';
import { readingSchema } from '../../src/schema/index.ts';
import { testReader } from '../resources.ts';

const SAMPLE = `OSLO, March 4 - Norway and Finland signed a trade agreement on Monday, officials said. "We are proud," Finnish President Alexander Stubb told reporters.

Russia condemned the deal. Moscow may impose sanctions if Norway sends troops to the border.`;

function spansOf(reading: Reading): Span[] {
  const { sentences, mentions, events, claims, predicates = [] } = reading;
  const ofEvents = events.flatMap(({ trigger, span, when, where, factuality }) => [
    trigger,
    span,
    ...(when?.text ? [when.text] : []),
    ...(where?.text ? [where.text] : []),
    ...factuality.flatMap(({ cue }) => (cue ? [cue] : [])),
  ]);
  return [...sentences, ...mentions, ...predicates, ...ofEvents, ...claims.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])];
}

/** What holds of every reading, whatever the text. */
function assertSound(reading: Reading, text: string): void {
  assert.equal(reading.document.text, text);
  for (const { start, end } of spansOf(reading)) assert.ok(Number.isInteger(start) && start >= 0 && start < end && end <= text.length, `span ${start}–${end}`);
  const actors = new Set(reading.actors.map(({ id }) => id));
  const claims = new Set(reading.claims.map(({ id }) => id));
  assert.equal(actors.size, reading.actors.length);
  assert.equal(claims.size, reading.claims.length);
  assert.equal(new Set(reading.events.map(({ id }) => id)).size, reading.events.length);
  for (const { actor } of reading.mentions) assert.ok(actors.has(actor));
  for (const event of reading.events) {
    for (const id of [...event.actors, ...event.recipients]) assert.ok(actors.has(id));
    assert.equal(event.factuality[0].source, null, "the article's own voice comes first");
    for (const { source } of event.factuality.slice(1)) assert.ok(source !== null && actors.has(source));
    assert.ok(event.claim === null || claims.has(event.claim));
    if (event.reciprocal) assert.deepEqual(event.recipients, []);
    if (event.when) assert.ok(event.when.start <= event.when.end);
  }
  for (const { sources } of reading.claims) for (const id of sources) assert.ok(actors.has(id));
}

test('reader: finds actors, events and claims of a short article', () => {
  const reading = testReader().read({ id: 'sample', text: SAMPLE, published: '2024-03-05' }, { predicates: true, explain: true });
  assertSound(reading, SAMPLE);
  const names = new Map(reading.actors.map(({ id, name }) => [id, name]));
  const treaty = reading.events.find(({ trigger }) => SAMPLE.slice(trigger.start, trigger.end).startsWith('signed'));
  assert.equal(treaty?.type, 'SUPPORT');
  assert.deepEqual(treaty.actors.map(id => names.get(id)).sort(), ['Finland', 'Norway']);
  assert.equal(treaty.reciprocal, true);
  assert.deepEqual([treaty.when?.start, treaty.when?.end], ['2024-03-04', '2024-03-04']);
  assert.ok(treaty.why?.rule.startsWith('ontology/'));
  assert.ok(reading.events.some(({ type, actors }) => type === 'ACCUSE' && names.get(actors[0]) === 'Russia'));
  const quote = reading.claims.find(({ kind }) => kind === 'direct');
  assert.equal(names.get(quote?.sources[0] ?? ''), 'Alexander Stubb');
  assert.ok((reading.predicates ?? []).length >= 5);
});

test('reader: what is only possible is not said to have happened', () => {
  const reading = testReader().read({ id: 'sample', text: SAMPLE });
  for (const { type, factuality } of reading.events) if (type === 'SANCTION') assert.notEqual(factuality[0].value, 'CT+');
});

test('reader: reads the same article to the same bytes, whatever it read before', () => {
  const article = { id: 'sample', text: SAMPLE };
  const first = JSON.stringify(testReader().read(article));
  testReader().read({ id: 'other', text: 'China sent ships to Iran. Xi Jinping met Ali Khamenei in Tehran.' });
  assert.equal(JSON.stringify(testReader().read(article)), first);
});

test('reader: a reading fits its published schema, and the schema refuses one that does not', () => {
  const reading = testReader().read({ id: 'sample', text: SAMPLE, published: '2024-03-05', title: 'Pact' }, { predicates: true, explain: true });
  assert.deepEqual(readingSchema.parse(JSON.parse(JSON.stringify(reading))), reading);
  assert.throws(() => readingSchema.parse({ ...reading, events: [{ ...reading.events[0], type: 'WAR' }] }));
});

test('reader: another language gives its name, sentences, and no events or claims', () => {
  const text = 'Der Bundeskanzler hat am Dienstag in Berlin erklärt, dass Deutschland der Ukraine weitere Waffen liefern wird. Russland verurteilte die Entscheidung.';
  const reading = testReader().read({ id: 'de', text });
  assertSound(reading, text);
  assert.equal(reading.document.language, 'de');
  assert.deepEqual([reading.events, reading.claims, reading.actors], [[], [], []]);
  assert.ok(reading.sentences.length > 0);
  assert.equal(reading.diagnostics[0].code, 'language-not-read');
  assert.match(reading.diagnostics[0].message, /German \(de\)/);
});

test('reader: a text with nothing in it says so', () => {
  for (const text of ['', ' \n\t\u00a0\n']) {
    const reading = testReader().read({ id: 'empty', text });
    assertSound(reading, text);
    assert.equal(reading.diagnostics[0].code, 'text-empty');
    assert.deepEqual([reading.sentences, reading.events], [[], []]);
  }
});

test('reader: points at damaged characters', () => {
  const text = 'Russia\0 attacked Ukraine.';
  const { diagnostics } = testReader().read({ id: 'nul', text });
  assert.deepEqual(
    diagnostics.map(({ code, span }) => [code, span]),
    [['character-odd', { start: 6, end: 7 }]],
  );
  assert.equal(testReader().read({ id: 'half', text: 'Iran met \ud83d Iraq.' }).diagnostics[0].code, 'character-odd');
  assert.deepEqual(testReader().read({ id: 'whole', text: 'Iran met Iraq \ud83d\ude00.' }).diagnostics, []);
});

test('reader: every reading of any text is sound', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Russia',
      'he',
      '"',
      '“',
      '”',
      "'",
      'said',
      'that',
      'attacked',
      'Kyiv',
      ',',
      '.',
      '\n\n',
      'on Monday',
      'according to',
      'President',
      'signed',
      'the',
      'not',
      'may',
      '(',
      ')',
      '-',
      'and',
      'to',
      'sanctions',
      ':',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join(' ');
      assertSound(testReader().read({ id: 'any', text, published: '2024-02-29' }, { predicates: true, explain: true }), text);
    }),
    { numRuns: 150 },
  );
});

test('reader: a paragraph that is added never moves the sentences before it', () => {
  fc.assert(
    fc.property(fc.constantFrom('Iran freed two hostages.', '“We will not,” she said.', 'And then:', '"Unclosed'), paragraph => {
      const before = testReader().read({ id: 'a', text: SAMPLE }).sentences;
      const after = testReader().read({ id: 'a', text: `${SAMPLE}\n\n${paragraph}` }).sentences;
      assert.deepEqual(after.slice(0, before.length), before);
    }),
  );
});
