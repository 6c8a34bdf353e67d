import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EVENT_TYPES, type EventType } from '../../../src/events/index.ts';
import { type Fused, FUSION, fuse } from '../../../src/events/scorer/fusion.ts';
import { CLASSES, NO_EVENT } from '../../../src/events/scorer/frame-view.ts';
import type { ScoredPair } from '../../../src/events/scorer/scorer.ts';
import type { Unit } from '../../../src/events/scorer/units.ts';
import { framesOf } from '../coding.ts';

const SETTINGS = { ...FUSION, add: 0.2, fresh: 0.4, lone: 0.1, more: 0.5, mutual: 0.3, exchange: 0.3, drop: 0.8, change: 0.6, politics: 0.5 };
const STRIKE =
  'Oslo/PROPN/nsubj>shelled shelled/VERB.VBD/root Lima/PROPN/obj>shelled after/ADP/case>talks talks/NOUN/obl>shelled with/ADP/case>Rome Rome/PROPN/nmod>talks ./PUNCT/punct>shelled';

const unit = (head: number, name: string): Unit => ({ head, first: head, last: head, form: 'name', actors: [name], place: null });

/** A pair of the first sentence whose type has this probability; what remains is spread evenly. */
function pair(from: Unit, to: Unit, link: number, type: EventType | null, probability: number, words: readonly number[]): ScoredPair {
  const types = new Float64Array(CLASSES).fill((1 - probability) / NO_EVENT);
  types[type === null ? NO_EVENT : EVENT_TYPES.indexOf(type)] = probability;
  return { sentence: 0, from, to, link, types, words };
}

function fused(notation: string, pairs: readonly ScoredPair[], politics = 1): Fused {
  const { parse, frames } = framesOf(notation);
  return fuse(parse, frames, { pairs, politics: () => politics }, SETTINGS);
}

const kept = ({ kept: events }: Fused): string[] => events.map(({ type, event }) => `${type} ${event.actors.join('+')} > ${event.recipients.join('+')}`);
const added = ({ added: events }: Fused): string[] => events.map(({ type, pair: { from, to } }) => `${type} ${from.actors.join('+')} > ${to.actors.join('+')}`);
const [OSLO, LIMA, ROME] = [unit(0, 'Oslo'), unit(2, 'Lima'), unit(6, 'Rome')];

test('fusion: where the scorer has nothing to say the frames decide', () => {
  const result = fused(STRIKE, []);
  assert.deepEqual([kept(result), added(result)], [['ASSAULT Oslo > Lima'], []]);
});

test('fusion: another type is named beside the table’s, and put in its place only by a wide lead', () => {
  const near = fused(STRIKE, [pair(OSLO, LIMA, 0.9, 'COERCE', 0.5, [1])]);
  assert.deepEqual(kept(near), ['ASSAULT Oslo > Lima']);
  assert.match(near.kept[0].remark, /^the scorer reads COERCE \(50 %\), the table ASSAULT \(3 %\)$/);
  assert.deepEqual(kept(fused(STRIKE, [pair(OSLO, LIMA, 0.9, 'COERCE', 0.9, [1])])), ['COERCE Oslo > Lima']);
  assert.equal(fused(STRIKE, [pair(OSLO, LIMA, 0.9, 'ASSAULT', 0.9, [1])]).kept[0].remark, '');
});

test('fusion: what is surely no event, or no politics, is dropped', () => {
  assert.deepEqual(kept(fused(STRIKE, [pair(OSLO, LIMA, 0.9, null, 0.95, [1])])), []);
  assert.deepEqual(kept(fused(STRIKE, [], 0.1)), []);
  assert.deepEqual(added(fused(STRIKE, [pair(OSLO, ROME, 0.9, 'CONSULT', 0.9, [4])], 0.1)), []);
});

test('fusion: a pair that the frames leave out is added where it is likely enough, and more likely where its type is new', () => {
  const talks = (link: number, type: EventType): string[] => added(fused(STRIKE, [pair(OSLO, ROME, link, type, 0.9, [4])]));
  assert.deepEqual(talks(0.9, 'CONSULT'), ['CONSULT Oslo > Rome']);
  assert.deepEqual(talks(0.3, 'CONSULT'), []);
  assert.deepEqual(talks(0.3, 'ASSAULT'), ['ASSAULT Oslo > Rome']);
});

test('fusion: of two ways between the same parties the likelier one is added', () => {
  assert.deepEqual(added(fused(STRIKE, [pair(OSLO, ROME, 0.7, 'CONSULT', 0.9, [4]), pair(ROME, OSLO, 0.9, 'CONSULT', 0.9, [4])])), ['CONSULT Rome > Oslo', 'CONSULT Oslo > Rome']);
  assert.deepEqual(added(fused(STRIKE, [pair(OSLO, ROME, 0.7, 'CONSULT', 0.9, [4]), pair(OSLO, ROME, 0.9, 'ACCUSE', 0.9, [4])])), ['ACCUSE Oslo > Rome']);
});

test('fusion: an event that lacks a party gets the one that is found for it', () => {
  const notation = 'Oslo/PROPN/nsubj>retreated retreated/VERB.VBD/root ,/PUNCT/punct>retreated leaving/VERB.VBG/advcl>retreated Lima/PROPN/obj>leaving ./PUNCT/punct>retreated';
  const { frames } = framesOf(notation);
  assert.deepEqual(
    frames.events.map(({ type, recipients }) => `${type} ${recipients.length}`),
    ['RETREAT 0'],
  );
  const result = fused(notation, [pair(OSLO, unit(4, 'Lima'), 0.8, 'RETREAT', 0.9, [1])]);
  assert.equal(result.added.length, 0);
  assert.equal(result.kept[0].to?.head, 4);
});
