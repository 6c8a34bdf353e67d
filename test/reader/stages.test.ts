import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStages, type Stage, STAGES } from '../../src/reader/stages.ts';

const stage = (name: string, needs: Stage['needs'], adds: Stage['adds'], english = true): Stage => ({ name, needs, adds, english, run: () => [] });

test('stages: the list of the reader holds together', () => {
  assert.doesNotThrow(() => checkStages(STAGES));
});

test('stages: one that needs what nothing before it adds is refused, by name', () => {
  assert.throws(() => checkStages([stage('claims', ['parse'], 'claims')]), /stage "claims" needs "parse"/);
  assert.throws(() => checkStages([stage('claims', ['parse'], 'claims'), stage('syntax', [], 'parse')]), /stage "claims" needs "parse"/);
});

test('stages: one for every language may not need what is there for English only', () => {
  assert.throws(() => checkStages([stage('syntax', [], 'parse'), stage('links', ['parse'], 'links', false)]), /"links" runs in every language/);
});

test('stages: no product is added twice', () => {
  assert.throws(() => checkStages([stage('syntax', [], 'parse'), stage('again', [], 'parse')]), /a second time/);
});
