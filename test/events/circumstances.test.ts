import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenOf, whereOf } from '../../src/events/circumstances.ts';
import type { EventType } from '../../src/events/event.ts';
import type { PlaceMention } from '../../src/places/index.ts';
import type { Parse } from '../../src/syntax/index.ts';
import type { TimeExpression } from '../../src/times/index.ts';
import { parseOf, wordAt } from '../notation.ts';

function place(parse: Parse, form: string, kind = 'city'): PlaceMention {
  const word = wordAt(parse, form);
  return { first: word, last: word, head: word, start: parse.start(word), end: parse.end(word), name: form, kind, country: null };
}

function day(parse: Parse, form: string): TimeExpression {
  const word = wordAt(parse, form);
  return { first: word, last: word, start: parse.start(word), end: parse.end(word), from: '2024-06-17', to: '2024-06-17' };
}

function where(notation: string, head: string, type: EventType, name: string, options: { kind?: string; mode?: string; noun?: string } = {}): string | null {
  const parse = parseOf(notation);
  const event = { type, mode: options.mode ?? null, head: wordAt(parse, head), noun: options.noun ? wordAt(parse, options.noun) : -1 };
  return whereOf(parse, [place(parse, name, options.kind)], event, { first: 0, last: parse.count - 1 })?.name ?? null;
}

function isDated(notation: string, head: string, date = 'Monday'): boolean {
  const parse = parseOf(notation);
  return whenOf(parse, [day(parse, date)], wordAt(parse, head), -1) !== null;
}

test('where: in a place, whatever happens there', () => {
  assert.equal(where('They/PRON/nsubj>met met/VERB/root in/ADP/case>Oslo Oslo/PROPN/obl>met', 'met', 'CONSULT', 'Oslo'), 'Oslo');
});

test('where: whom a deed is aimed at is not its scene', () => {
  assert.equal(where('They/PRON/nsubj>lashed lashed/VERB/root at/ADP/case>Oslo Oslo/PROPN/obl>lashed', 'lashed', 'ACCUSE', 'Oslo'), null);
  assert.equal(where('They/PRON/nsubj>gave gave/VERB/root aid/NOUN/obj>gave to/ADP/case>Chad Chad/PROPN/obl>gave', 'gave', 'AID', 'Chad', { kind: 'state' }), null);
  assert.equal(where('They/PRON/nsubj>went went/VERB/root to/ADP/case>Oslo Oslo/PROPN/obl>went', 'went', 'CONSULT', 'Oslo', { mode: 'visit' }), 'Oslo');
});

test('where: what is struck is where it is, what is condemned is not', () => {
  const line = (verb: string, noun: string) => `They/PRON/nsubj>${verb} ${verb}/VERB/root a/DET/det>${noun} ${noun}/NOUN/obj>${verb} in/ADP/case>Aden Aden/PROPN/nmod>${noun}`;
  assert.equal(where(line('shelled', 'school'), 'shelled', 'ASSAULT', 'Aden'), 'Aden');
  assert.equal(where(line('condemned', 'siege'), 'condemned', 'ACCUSE', 'Aden'), null);
  assert.equal(where('They/PRON/nsubj>shelled shelled/VERB/root Aden/PROPN/obj>shelled', 'shelled', 'ASSAULT', 'Aden'), 'Aden');
});

test('where: the occasion of a deed is its scene, its subject is not', () => {
  const line = (preposition: string, noun: string) =>
    `He/PRON/nsubj>spoke spoke/VERB/root ${preposition}/ADP/case>${noun} a/DET/det>${noun} ${noun}/NOUN/obl>spoke in/ADP/case>Aden Aden/PROPN/nmod>${noun}`;
  assert.equal(where(line('at', 'summit'), 'spoke', 'REQUEST', 'Aden'), 'Aden');
  assert.equal(where(line('about', 'siege'), 'spoke', 'REQUEST', 'Aden'), null);
});

test('when: how far back a comparison reaches dates nothing', () => {
  const parse = parseOf('They/PRON/nsubj>met met/VERB/root again/ADV/advmod>met since/ADP/case>2017 2017/NUM/obl>met');
  const time = day(parse, '2017');
  assert.ok(whenOf(parse, [time], wordAt(parse, 'met'), -1));
  assert.equal(whenOf(parse, [{ ...time, comparison: true }], wordAt(parse, 'met'), -1), null);
});

test('when: a participle without a subject shares its governor’s date', () => {
  const line = 'She/PRON/nsubj>spoke spoke/VERB/root on/ADP/case>Monday Monday/PROPN/obl>spoke ,/PUNCT/punct>accusing accusing/VERB/advcl>spoke them/PRON/obj>accusing';
  assert.ok(isDated(line, 'accusing'));
  assert.ok(
    isDated(
      'Speaking/VERB/advcl>accused on/ADP/case>Monday Monday/PROPN/obl>Speaking ,/PUNCT/punct>Speaking she/PRON/nsubj>accused accused/VERB/root them/PRON/obj>accused',
      'accused',
    ),
  );
});

test('when: what one is accused of, or condemned for, is not dated by the accusation', () => {
  assert.ok(
    !isDated(
      'She/PRON/nsubj>accused accused/VERB/root them/PRON/obj>accused on/ADP/case>Monday Monday/PROPN/obl>accused of/SCONJ/mark>helping helping/VERB/advcl>accused',
      'helping',
    ),
  );
  assert.ok(
    !isDated(
      'She/PRON/nsubj>condemned condemned/VERB/root them/PRON/obj>condemned on/ADP/case>Monday Monday/PROPN/obl>condemned for/ADP/case>raid a/DET/det>raid raid/NOUN/obl>condemned',
      'raid',
    ),
  );
});

test('when: verbs that share a subject share the date behind the last', () => {
  const line = (subject: string) =>
    `She/PRON/nsubj>condemned condemned/VERB/root it/PRON/obj>condemned and/CCONJ/cc>summoned ${subject}summoned/VERB/conj>condemned him/PRON/obj>summoned on/ADP/case>Monday Monday/PROPN/obl>summoned`;
  assert.ok(isDated(line(''), 'condemned'));
  assert.ok(!isDated(line('Peru/PROPN/nsubj>summoned '), 'condemned'));
});
