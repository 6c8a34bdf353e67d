import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EntenteError } from '../../src/base/index.ts';
import { createLanguageDetector, languageName } from '../../src/text/index.ts';
import { HEADLINES, NEWS, SHORT_ENGLISH } from './language-samples.ts';
import { TEXT_TABLES } from './tables.ts';

const languageOf = createLanguageDetector(TEXT_TABLES);

test('languages: two sentences of news tell their language', () => {
  const wrong = NEWS.filter(([language, text]) => languageOf(text) !== language).map(([language, text]) => `${language} taken for ${languageOf(text)}: ${text}`);
  assert.deepEqual(wrong, []);
});

test('languages: headlines in other languages are told from English', () => {
  for (const [language, text] of HEADLINES) assert.equal(languageOf(text), language, text);
});

test('languages: English headlines, lists of names and capitals stay English', () => {
  for (const text of SHORT_ENGLISH) assert.equal(languageOf(text), 'en', text);
});

test('languages: text in capitals is judged as any other', () => {
  assert.equal(languageOf('LE PRÉSIDENT REÇOIT LA MINISTRE À PARIS POUR PARLER DE LA GUERRE'), 'fr');
  assert.equal(languageOf('EU LEADERS MEET IN LA VALLETTA AFTER DE LA RÚA RESIGNS'), 'en');
});

test('languages: addresses tell nothing', () => {
  const address = 'https://noticias.example.br/politica/o-presidente-e-os-ministros-do-governo.html';
  assert.equal(languageOf(`${address} jorge.os@no-mais.example.pt`), 'en');
  assert.equal(languageOf(`Le ministre parle de la guerre et de la paix dans ${address}`), 'fr');
});

test('languages: a few foreign words in an English text do not turn it', () => {
  const text = 'The café owner said the coup d’état had been a fait accompli, and that “la vida es así” was all he could add.';
  assert.equal(languageOf(text), 'en');
});

test('languages: an English text that quotes Russian at length stays English while most of it is', () => {
  assert.equal(languageOf('The minister wrote “Мы не отступим” on Telegram on Monday, and the ministry later removed the post.'), 'en');
});

test('languages: what no letter tells is undetermined', () => {
  for (const text of ['', ' \n\t', '12,000 – 14:30', '…!?', '😀😀', '\u0000\ud800']) assert.equal(languageOf(text), 'und', JSON.stringify(text));
});

test('languages: a language without a profile is undetermined, not English', () => {
  assert.equal(languageOf('zorblu mekati frunto gilvaxi pomeru strandipu lokvi tarumbe zenti kolbaru fritani melu ropanu vistelo'), 'und');
});

test('languages: any text gives a code of two letters or und, twice the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), text => {
      const code = languageOf(text);
      assert.match(code, /^([a-z]{2}|und)$/);
      assert.equal(languageOf(text), code);
    }),
  );
});

test('languages: a bad row names its file and line', () => {
  const rows = ['xx\tlatin\tsounds\ta b', 'xx\tklingon\twords\ta b', 'english\tlatin\twords\ta b', 'xx\tlatin\twords\ta  b', 'xx\tlatin\twords'];
  for (const row of rows) {
    const tables = { 'text/languages.tsv': `# comment\nlanguage\tscript\tuse\tvalues\nen\tlatin\twords\tthe of\n${row}\n` };
    assert.throws(
      () => createLanguageDetector(tables),
      (error: unknown) => error instanceof EntenteError && error.code === 'table-row' && error.details['file'] === 'text/languages.tsv' && error.details['line'] === 4,
      row,
    );
  }
});

test('language names: codes give English names, unknown ones themselves', () => {
  assert.equal(languageName('fr'), 'French');
  assert.equal(languageName('uk'), 'Ukrainian');
  assert.equal(languageName('zh'), 'Chinese');
  assert.equal(languageName('und'), 'an unknown language');
  assert.equal(languageName('qq'), 'qq');
  assert.equal(languageName('not a code'), 'not a code');
});
