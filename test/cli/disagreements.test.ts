import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disagreementsOf } from '../../src/cli/disagreements.ts';
import { SAMPLE_READING } from './sample-reading.ts';

const without = { ...SAMPLE_READING, events: [], claims: [] };

test('disagreements: one event that one source affirms and another denies', () => {
  const [first, ...others] = disagreementsOf({ ...without, events: SAMPLE_READING.events.slice(1, 2) });
  assert.deepEqual(others, []);
  assert.equal(first.kind, 'fact');
  assert.deepEqual(
    first.sides.map(({ who, does }) => [who, does]),
    [
      [['a1'], 'holds that it happened'],
      [['a0'], 'holds that it did not'],
    ],
  );
});

test('disagreements: the same event told twice, affirmed here and denied there', () => {
  const [, entered] = SAMPLE_READING.events;
  const affirmed = { ...entered, id: 'e8', factuality: [entered.factuality[0], { source: 'a1', value: 'CT+' as const }] };
  const denied = { ...entered, id: 'e9', factuality: [entered.factuality[0], { source: 'a0', value: 'CT-' as const }] };
  assert.deepEqual(
    disagreementsOf({ ...without, events: [affirmed, denied] }).map(({ kind }) => kind),
    ['fact'],
  );
  const elsewhere = { ...denied, recipients: ['a3'] };
  assert.deepEqual(disagreementsOf({ ...without, events: [affirmed, elsewhere] }), []);
});

test('disagreements: a denial meets the claim that it is about, and no other', () => {
  const { claims } = SAMPLE_READING;
  const text = 'Peru said that Norwegian ships entered the harbour of Callao. Oslo denied that its ships entered the harbour. Oslo denied a rumour.';
  const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const said = { ...claims[0], content: [at('Norwegian ships entered the harbour of Callao')] };
  const denied = { ...claims[1], content: [at('its ships entered the harbour')] };
  const rumour = { ...claims[1], content: [at('a rumour')] };
  const reading = { ...without, document: { ...without.document, text } };
  assert.deepEqual(
    disagreementsOf({ ...reading, claims: [said, denied] }).map(({ kind, sides }) => [kind, ...sides.map(({ who }) => who[0])]),
    [['denial', 'a1', 'a0']],
  );
  assert.deepEqual(disagreementsOf({ ...reading, claims: [said, rumour] }), []);
  assert.deepEqual(disagreementsOf({ ...reading, claims: [{ ...said, sources: ['a0'] }, denied] }), [], 'nobody disagrees with themselves');
});

test('disagreements: what one praises another condemns', () => {
  const [, , , praise, condemn] = SAMPLE_READING.claims;
  const found = disagreementsOf({ ...SAMPLE_READING, events: [], claims: [praise, { ...condemn, sources: ['a1'] }] });
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['verdict'],
  );
});

test('disagreements: accusations that answer each other are one dispute; those that are only possible are none', () => {
  const charge = { ...SAMPLE_READING.events[4], id: 'e8', type: 'ACCUSE' as const, factuality: [{ source: null, value: 'CT+' as const }] };
  const answer = { ...charge, id: 'e9', type: 'REJECT' as const, actors: charge.recipients, recipients: charge.actors, span: SAMPLE_READING.events[2].span };
  assert.deepEqual(
    disagreementsOf({ ...without, events: [charge, answer] }).map(({ kind, sides }) => [kind, sides.length]),
    [['dispute', 2]],
  );
  assert.deepEqual(
    disagreementsOf({ ...without, events: [charge] }).map(({ kind, against }) => [kind, against]),
    [['charge', ['a1']]],
  );
  assert.deepEqual(disagreementsOf({ ...without, events: [{ ...charge, factuality: [{ source: null, value: 'PS+' as const }] }] }), []);
});

test('disagreements: thousands of claims take no time to speak of', () => {
  const claims = Array.from({ length: 5000 }, (_, number) => ({ ...SAMPLE_READING.claims[number % 2], id: `c${number}` }));
  const started = performance.now();
  assert.ok(disagreementsOf({ ...without, claims }).length <= 40);
  assert.ok(performance.now() - started < 2000);
});

test('disagreements: who gives no answer stands beside the claim that is about the same, with the ground', () => {
  const text = 'Peru said that Norwegian ships had seized a trawler. Norway declined to comment on the trawler. Norway had no comment.';
  const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const said = { ...SAMPLE_READING.claims[0], sources: ['a1'], cue: [at('said')], content: [at('Norwegian ships had seized a trawler')] };
  const silent = { sources: ['a0'], source: [], cue: [at('declined to comment')], about: [at('the trawler')] };
  const reading = { ...without, document: { ...without.document, text }, mentions: [], claims: [said] };
  assert.deepEqual(
    disagreementsOf({ ...reading, nonAnswers: [silent] }).map(({ kind, ground, sides }) => [kind, ground, ...sides.map(({ who }) => who[0])]),
    [['silence', 'both speak of trawler', 'a1', 'a0']],
  );
  const bare = { ...silent, cue: [at('had no comment')], about: [] };
  assert.deepEqual(
    disagreementsOf({ ...reading, nonAnswers: [bare] }).map(({ kind, sides }) => [kind, sides.length]),
    [['silence', 1]],
  );
});

test('disagreements: one sees a state worried, another sees it content over the same', () => {
  const text = 'Peru said Chile was worried about the harbour treaty. Norway said Chile was content with the harbour treaty.';
  const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const said = (source: string, words: string) => ({ ...SAMPLE_READING.claims[0], sources: [source], content: [at(words)] });
  const reading = { ...without, document: { ...without.document, text } };
  assert.deepEqual(
    disagreementsOf({ ...reading, claims: [said('a1', 'Chile was worried about the harbour treaty'), said('a0', 'Chile was content with the harbour treaty')] }).map(
      ({ kind, ground }) => [kind, ground],
    ),
    [['verdict', 'both speak of chile, harbour, treaty']],
  );
});

test('disagreements: two who say the same are of one mind; one who says another thing is not', () => {
  const text = 'Peru said the harbour blockade had ended. Norway said the harbour blockade had ended on Monday. Norway said fish was cheap.';
  const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const said = (source: string, words: string) => ({ ...SAMPLE_READING.claims[0], sources: [source], content: [at(words)] });
  const reading = { ...without, document: { ...without.document, text } };
  const first = said('a1', 'the harbour blockade had ended');
  assert.deepEqual(
    disagreementsOf({ ...reading, claims: [first, said('a0', 'the harbour blockade had ended on Monday')] }).map(({ kind }) => kind),
    ['support'],
  );
  assert.deepEqual(disagreementsOf({ ...reading, claims: [first, said('a0', 'fish was cheap')] }), []);
});
