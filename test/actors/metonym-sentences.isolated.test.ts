import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Case, foundInText, testCases } from './plain-sentences.ts';

const CASES: readonly Case[] = [
  ['Beijing accused Canberra of hostility.', { Beijing: 'China', Canberra: 'Australia' }],
  ['Floods hit Jakarta on Sunday.', { Jakarta: '' }],
  ['Protesters marched through Nairobi.', { Nairobi: '' }],
  ['The delegation stayed in Beijing for two days.', { Beijing: '' }],
  ['Brussels imposed tariffs on Chinese cars.', { Brussels: 'European Union' }],
  ['Ministers met at NATO headquarters in Brussels.', { Brussels: '' }],
  ['Beijing residents complained about the smog.', { 'Beijing residents': 'Chinese residents' }],
  ['Relations between Washington and Beijing have worsened.', { Washington: 'United States', Beijing: 'China' }],
  ['The Kremlin warned Warsaw.', { Kremlin: 'Russia', Warsaw: 'Poland' }],
  ['An earthquake shook Tokyo and Yokohama.', { Tokyo: '', Yokohama: '' }],
  ['Tokyo protested to Moscow over the flight.', { Tokyo: 'Japan', Moscow: 'Russia' }],
  ['He was born in Moscow and studied in London.', { Moscow: '', London: '' }],
  ['Downing Street declined to comment.', { 'Downing Street': 'United Kingdom' }],
  ['A bomb exploded in downtown Kabul.', { Kabul: '' }],
  ['Kabul denied that it harbours the group.', { Kabul: 'Afghanistan', it: 'Afghanistan' }],
  ['The Chinese rejected the offer.', { Chinese: 'China' }],
  ['Germans voted on Sunday.', { Germans: 'Germans' }],
];

testCases('metonyms', CASES);

test('metonyms: a demonym before a noun says whose firm it is', () => {
  const { layer } = foundInText('Chinese firms sold chips to Russian arms makers.');
  const firms = layer.actors.find(actor => actor.name === 'Chinese firms');
  assert.deepEqual([firms?.kind, firms?.country, firms?.sectors], ['group', 'CHN', ['BUS']]);
});
