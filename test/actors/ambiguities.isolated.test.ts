import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testReader } from '../resources.ts';
import { readingSchema } from '../../src/schema/index.ts';
import { foundInText } from './plain-sentences.ts';

test('ambiguities: a family name that two persons of the text bear is neither', () => {
  const found = foundInText('John Adler and his brother Peter Adler were held in Tehran. Adler was freed on Friday.');
  assert.deepEqual([found.mention('Adler', 3), found.candidates('Adler')], [[], ['John Adler', 'Peter Adler']]);
});

test('ambiguities: a title may tell who of them is meant', () => {
  const found = foundInText('John Adler and his wife Mary Adler were held in Tehran. Mrs Adler was freed on Friday.');
  assert.deepEqual([found.mention('Mrs Adler'), found.candidates('Mrs Adler')], [['Mary Adler'], []]);
});

test('ambiguities: an office that two hold who were spoken of alike', () => {
  const found = foundInText("There were talks between Fiji's prime minister and Samoa's prime minister. The prime minister left early.");
  assert.deepEqual(found.candidates('The prime minister'), ['prime minister of Fiji', 'prime minister of Samoa']);
  const told = foundInText("Fiji's prime minister met Samoa's prime minister. The Samoan prime minister left early.");
  assert.deepEqual(told.mention('The Samoan prime minister'), ['prime minister of Samoa']);
});

test('ambiguities: a set that the text does not tell apart', () => {
  const found = foundInText('Chad, Togo and Mali signed a truce. Both countries sent envoys.');
  assert.deepEqual([found.mention('Both countries'), found.candidates('Both countries')], [[], ['Chad', 'Togo', 'Mali']]);
});

test('ambiguities: they are in the reading, and the reading is valid', () => {
  const reading = testReader().read({ id: 'x', text: 'John Adler and his brother Peter Adler were held in Tehran. Adler was freed on Friday.' });
  assert.equal(reading.ambiguities?.length, 1);
  assert.doesNotThrow(() => readingSchema.parse(reading));
  assert.ok(!('ambiguities' in testReader().read({ id: 'y', text: 'Oslo agreed.' })), 'absent where there are none');
});
