import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aliasesBeside, chosenName, newsName } from '../../src/dumps/names.ts';

test('names: persons are written as news writes them', () => {
  const wanted = {
    'PUTIN, Vladimir Vladimirovich': 'Vladimir Vladimirovich Putin',
    'KIM Jong Un': 'Kim Jong Un',
    'Joseph KABILA': 'Joseph Kabila',
    'ALEKSANDR LUKASHENKO': 'Aleksandr Lukashenko',
    'JD Vance': 'JD Vance',
    'John Doe, Jr.': 'John Doe, Jr.',
    "Sean O'NEILL": "Sean O'Neill",
    'Charles III': 'Charles III',
    'Ana   María  Zorbel (politician)': 'Ana María Zorbel',
    'Ursula von der Leyen': 'Ursula von der Leyen',
    'AL-ASSAD, Bashar': 'Bashar Al-Assad',
  };
  for (const [given, expected] of Object.entries(wanted)) assert.equal(newsName(given, 'person'), expected);
});

test('names: bodies in capitals get those of news, acronyms stay', () => {
  assert.equal(newsName('BANK OF ZORBEL', 'organization'), 'Bank of Zorbel');
  assert.equal(newsName('OJSC ZORBEL OIL COMPANY', 'organization'), 'Ojsc Zorbel Oil Company');
  assert.equal(newsName('PJSC', 'organization'), 'PJSC');
  assert.equal(newsName('NATO', 'organization'), 'NATO');
  assert.equal(newsName('ROSNEFT', 'organization'), 'Rosneft');
  assert.equal(newsName('Zorbel Group LLC', 'organization'), 'Zorbel Group LLC');
});

test('names: the first in Latin letters is chosen', () => {
  assert.equal(chosenName(['Владимир Путин', 'Vladimir Putin'], 'person'), 'Vladimir Putin');
  assert.equal(chosenName(['عبد الله'], 'person'), '');
  assert.equal(chosenName(['Pelé'], 'person'), 'Pelé', 'one word may be all there is');
  assert.equal(chosenName(['the band', '#metoo'], 'group'), '', 'texts are full of such words');
});

test('names: aliases that would be found everywhere are left out', () => {
  assert.deepEqual(aliasesBeside('Vladimir Putin', ['Putin', 'VVP', 'vladimir putin', 'Vladimir V. Putin', 'VLADIMIR V. PUTIN', 'Путин'], 'person'), ['Vladimir V. Putin']);
  assert.deepEqual(aliasesBeside('Zorbel Front', ['ZF', 'front', 'Zorbelists', 'F', 'ЗФ', 'Front [Zorbel]'], 'organization'), ['ZF', 'Zorbelists']);
});

test('names: no two of an actor are the same, whatever is given', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })), fc.constantFrom('person', 'organization', 'group'), (given, kind) => {
      const name = chosenName(given, kind);
      const all = [name, ...aliasesBeside(name, given, kind)];
      assert.equal(new Set(all.map(each => each.toLowerCase())).size, all.length);
      for (const each of all) {
        assert.ok(!/[|\n]/.test(each));
        assert.equal(newsName(each, kind), each, 'nothing is left to change');
      }
    }),
  );
});
