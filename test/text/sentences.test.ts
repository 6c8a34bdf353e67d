import assert from 'node:assert/strict';
import { test } from 'node:test';
import { split } from './rendering.ts';

/** Sentences of a text, by the rendering of its words. */
function sentencesOf(text: string): string[] {
  return split(text).split(/ \/\/ | ¶ /);
}

/** Each array is a paragraph's sentences as written, to be joined by a space and split again. */
function holds(title: string, paragraphs: readonly (readonly string[])[]): void {
  test(`sentences: ${title}`, () => {
    for (const sentences of paragraphs) {
      const text = sentences.join(' ');
      const found = sentencesOf(text).map(line => line.replace(/[ ·]/g, ''));
      assert.deepEqual(
        found,
        sentences.map(sentence => sentence.replace(/ /g, '')),
        text,
      );
    }
  });
}

holds('a dateline is a sentence of its own', [
  ['MOSCOW (Reuters) -', 'Russia will not attend the talks.'],
  ['KYIV, Ukraine (AP) —', 'Two people died overnight.'],
  ['BEIJING, July 5 (Xinhua) --', 'China opposes the plan.'],
  ['TEL AVIV (AFP) –', 'The cabinet met on Sunday.'],
  ['WASHINGTON —', 'The Senate voted late on Friday.'],
  ['GENEVA, Jan. 12 (Reuters) -', 'Envoys arrived for talks.'],
  ['SEOUL/TOKYO (Reuters) -', 'Both capitals protested.'],
  ['LONDON, July 5 -', 'Britain voted.'],
  ['TOKYO –', 'Japan protested.'],
  ['NEW DELHI -', 'India abstained.'],
  ['Paris (AFP) –', 'France protested.'],
  ['(Reuters) -', 'Oil rose on Monday.'],
  ['UNITED NATIONS, Sept. 5 (AP) _', 'Envoys met.'],
  ['Bogota, March 8 (IANS)', 'Rebels shelled the airport.'],
  ['KABUL:', 'Rebels shelled the airport.'],
  ['KABUL (Pajhwok):', 'Rebels shelled the airport.'],
  ['ADDIS ABABA:', 'Envoys met.'],
  ['BAMAKO, Mali -', 'Dozens marched.'],
  ['THE HAGUE, Netherlands --', 'A prosecutor charged five men.'],
]);

holds('what only looks like a dateline is none', [
  ['NATO - the alliance founded in 1949 - has thirty-two members.'],
  ['ASEAN – Southeast Asia’s bloc – met in Jakarta.'],
  ['NATO – Oslo and Ankara are in it – will meet.'],
  ['Roe (Labour) – Lee (Tory)'],
  ['(Some) - Others'],
  ['OPEC (the oil cartel) - led by Riyadh - will meet.'],
  ['The UN — like the EU — objected.'],
  ['NATO: thirty-two members.'],
  ['Oslo: the city of the accords.'],
  ['NATO, Paris - and others - objected.'],
  ['Lima (the capital) - where he lives - is quiet.'],
]);

holds('titles, initials and ranks do not end one', [
  ['Gen. Mark Hale met Mr. Osei and Lt. Col. R. J. Dunn on Monday.', 'He left.'],
  ['Sen. J. D. Marsh asked Rep. Ann Lee to wait.'],
  ['The U.S. Army and the U.N. Security Council agreed.'],
  ['Gov. Lee praised Dr. Amy Fox, Ph.D., of St. Louis.'],
  ['It was signed by Sgt. Maj. Tom Ray and Prof. Li.'],
]);

holds('an abbreviation ends one before a word that opens sentences', [
  ['Talks moved to the U.S.', 'The army waited.'],
  ['He works for Acme Inc.', 'It builds ships.'],
  ['The call came at 5 p.m.', 'He did not answer.'],
  ['They bought guns, shells, etc.', 'The rest was lost.'],
  ['They live in Washington, D.C.', 'She works there.'],
]);

holds('an abbreviation before a name or number does not', [
  ['The U.S. Treasury and the U.K. Home Office spoke.'],
  ['It hit No. 5 on Jan. 6 at 7 p.m. Moscow time.'],
  ['Acme Corp. Chairman Liu Wei resigned.'],
  ['Iran vs. Iraq was played at 3 p.m. Friday.'],
  ['Sen. Ed Moss (D-Mass.) and Rep. Al Roe (R-Ill.) spoke.'],
  ['Est. 1950, max. 5 members.'],
  ['Yemen, i.e. Sanaa, and others, e.g. Aden, fell.'],
]);

holds('"no" and other words that are also abbreviations end one', [
  ['He said no.', 'The minister agreed.'],
  ['It was an art.', 'Nobody knew why.'],
  ['The envoy fell ill.', 'Kim stayed.'],
  ['They sold ore.', 'Chile bought it.'],
  ['It was over in a sec.', 'He left.'],
  ['The ship was sold to him.', 'In fact it sank.'],
]);

holds('decimals, times and money do not end one', [
  ['Oil rose 2.5 percent to $81.30 at 9.30 a.m. on Monday.', 'Gold fell.'],
  ['Growth was 0.1%.', 'Debt was €3.2bn.'],
  ['Version 2.0.1 was sold for 1,200.50 dollars.'],
]);

holds('an ellipsis ends one only before a capital', [['We wait ... and we hope.', 'Then we act.'], ['He paused…', 'Then he left.'], ['They came, they saw… and they left again.']]);

holds('a stop belongs with the marks that close behind it', [
  ['“We will go.”', 'He then left.'],
  ['"We will go." she said.'],
  ['He asked: "Why now?"', 'Nobody knew.'],
  ['(It was late.)', 'They slept.'],
  ['He said: “She told me ‘never.’”', 'It rained.'],
  ['«Nous partons.»', 'Puis ils partirent.'],
]);

holds('a question in quotes goes on with who asked it', [
  ['“Why now?” Smith asked.', 'There was silence.'],
  ['"Stop!" the guard shouted.'],
  ['“Who pays?” asked the mayor.', '“We do.”'],
  ['"Enough!" President Ana Ruiz said.'],
]);

holds('quoted speech in several sentences is split within the quote', [
  ['“The border is closed.', 'Nobody will pass,” he said.', '“We are sure.”'],
  ['"It began at dawn.', 'We hid.', 'Then it stopped," said a farmer.'],
]);

holds('a sentence in brackets inside another does not end it', [
  ['The ship (it was new!) sank.'],
  ['The law (see No. 4.) was passed.', 'It helps.'],
  ['Gen. (retd.) Ian Roe and Col. (ret.) Li met.'],
  ['We thank you.', '(Applause.)', 'The work goes on.'],
  ['He spoke in 1971. [2]', 'She answered in 1972.'],
]);

holds('question and exclamation marks in a row end one', [['Really?!', 'Yes!!!', 'Who knows...?', 'Nobody.']]);

holds('a lost paragraph break still ends one', [['The war has ended.', 'He said so himself.']]);

test('sentences: text whose breaks are lost is split behind the stop', () => {
  assert.deepEqual(sentencesOf('The war has ended.He said so.'), ['The war has ended .', 'He said so .']);
  assert.deepEqual(sentencesOf('“The war has ended.”The minister left.'), ['“ The war has ended . ”', 'The minister left .']);
  assert.deepEqual(sentencesOf('It was over!“We won,” he said.'), ['It was over !', '“ We won , ” he said .']);
  assert.deepEqual(sentencesOf('It fell in 2021.The rest held.'), ['It fell in 2021 .', 'The rest held .']);
  assert.deepEqual(sentencesOf('They met in the U.S.The talks failed.').length, 2);
});

test('sentences: a blank line always ends one, a heading needs no stop', () => {
  assert.equal(split('Talks fail\n\nThe talks failed on Monday'), 'Talks fail ¶ The talks failed on Monday');
  assert.equal(split('the plan was\n\nsigned'), 'the plan was ¶ signed');
  assert.equal(
    split('What we know\nThe ship sank on Monday off the coast of Oman, and all of its sailors were saved by a passing tanker.\nWhat comes next\nAn inquiry.'),
    ['What we know', 'The ship sank on Monday off the coast of Oman , and all of its sailors were saved by a passing tanker .', 'What comes next', 'An inquiry .'].join(' ¶ '),
  );
});

test('sentences: items of a list stand alone', () => {
  assert.equal(split('Demands:\n- a ceasefire\n- free elections\n• aid'), 'Demands : ¶ - a ceasefire ¶ - free elections ¶ • aid');
  assert.equal(split('1. Stop the war.\n2. Free the hostages.'), '1 . Stop the war . ¶ 2 . Free the hostages .');
});

test('sentences: points without marks stand alone, a wrapped headline does not fall apart', () => {
  assert.equal(
    split('Open the border to all who want to leave the city now\nFree the prisoners\nStop the bombing of the harbour'),
    'Open the border to all who want to leave the city now ¶ Free the prisoners ¶ Stop the bombing of the harbour',
  );
  assert.equal(split('Foreign minister flies to Lima for the talks on\nPeruvian copper'), 'Foreign minister flies to Lima for the talks on Peruvian copper');
});

test('sentences: lines wrapped at a width make one paragraph', () => {
  const text = 'The two governments agreed on Monday to open\nthe border for trucks that carry food, and for\nbuses. The rest stays closed until\nthe spring.';
  assert.equal(split(text), 'The two governments agreed on Monday to open the border for trucks that carry food , and for buses . // The rest stays closed until the spring .');
  assert.equal(split(text.replaceAll('\n', '\r\n')), split(text));
});

test('sentences: one that never ends is cut, not inside a multi-word token', () => {
  const sentences = sentencesOf(`${'they do '.repeat(40)}${'we don’t '.repeat(400)}`);
  assert.ok(sentences.length > 3);
  for (const sentence of sentences.slice(1)) assert.doesNotMatch(sentence, /^n’t/);
});
