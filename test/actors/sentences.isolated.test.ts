import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createRegister, type Register } from '../../src/actors/index.ts';
import { readModel, readTables } from '../../src/resources/index.ts';
import { createSyntax, type Syntax } from '../../src/syntax/index.ts';
import { createSegmenter, type Segmenter } from '../../src/text/index.ts';
import { foundIn } from './small-register.ts';

/** A text, and what words in it mean: names parted by " + ", "" for nobody. A number picks the nth occurrence. */
type Case = readonly [text: string, means: Readonly<Record<string, string>>];

const CASES: readonly Case[] = [
  ['Beijing said on Tuesday that it would not attend the talks in Geneva.', { Beijing: 'China', it: 'China', Geneva: '' }],
  [
    'A spokeswoman for the Japanese embassy in Canberra declined to comment.',
    { 'A spokeswoman': 'Japanese embassy spokeswoman', 'the Japanese embassy': 'Japanese embassy', Canberra: '' },
  ],
  ["Iran's foreign ministry summoned the Swiss ambassador over the arrest.", { "Iran's foreign ministry": 'Iranian foreign ministry', 'the Swiss ambassador': 'Swiss ambassador' }],
  ['Kenyan police arrested three Somali fishermen, and the fishermen denied the charge.', { 'the fishermen': 'Somali fishermen', 'Kenyan police': 'Kenyan police' }],
  ['Houthi fighters seized a tanker off Yemen, and the group released a video.', { 'the group': 'Houthis', 'Houthi fighters': 'Houthi fighters' }],
  ['India and Pakistan exchanged lists of prisoners. The two countries have done so since 1988.', { 'The two countries': 'India + Pakistan' }],
  ['The Turkish parliament voted on Thursday. It rejected the bill.', { It: 'Turkish parliament' }],
  [
    'Lena Moritz, an analyst at the Delft Institute, said Poland was right. Moritz added that she expected more.',
    { 'Moritz#2': 'Lena Moritz', she: 'Lena Moritz', 'an analyst': 'Lena Moritz' },
  ],
  ['US sanctions hit Chinese firms and two Russian banks.', { US: 'United States', 'Chinese firms': 'Chinese firms', 'two Russian banks': 'Russian banks' }],
  ['French warships left Toulon while French officials stayed silent.', { 'French officials': 'French officials', 'French warships': '' }],
  ['The former Brazilian president Jair Bolsonaro denied the allegations.', { 'The former Brazilian president': 'Jair Bolsonaro' }],
  ['Georgia accused Russia of meddling, and May brought more protests.', { Georgia: 'Georgia', May: '' }],
  ['Jordan Hayes, a retired colonel, praised Jordan.', { 'Jordan Hayes': 'Jordan Hayes', 'Jordan#2': 'Jordan', 'a retired colonel': 'Jordan Hayes' }],
  ['Chinese and Russian officials met in Astana.', { 'Chinese and Russian officials': 'Chinese officials + Russian officials', Astana: '' }],
  ['The leaders of Chad, Niger and Mali signed a pact.', { 'The leaders': 'Chadian leaders + Nigerien leaders + Malian leaders' }],
  ['South Korea summoned the Russian ambassador after the North fired a missile.', { 'the North': 'North Korea', 'the Russian ambassador': 'Russian ambassador' }],
  ['China warned Taiwan. The island put its forces on alert.', { 'The island': 'Taiwan', its: 'Taiwan', 'its forces': 'Taiwanese forces' }],
  ["Somaliland's president met the president of Abkhazia.", { "Somaliland's president": 'president of Somaliland', 'the president': 'president of Abkhazia' }],
  ['The Sudanese army said that it had retaken the town.', { it: 'Sudanese army', 'the town': '' }],
  ['Egypt urged both sides to stop fighting.', { Egypt: 'Egypt', 'both sides': '' }],
  ['Western governments welcomed the decision.', { 'Western governments': 'Western governments', 'the decision': '' }],
  ['Security Council members heard the envoy on Monday. The council then adjourned.', { 'The council': 'UN Security Council' }],
  ['"We will never surrender," President Zelensky told lawmakers.', { We: 'Volodymyr Zelenskyy', Zelensky: 'Volodymyr Zelenskyy', lawmakers: 'lawmakers' }],
  ['"I am ready to talk," said Hungarian Prime Minister Viktor Orban.', { I: 'Viktor Orban', 'Hungarian Prime Minister': 'Viktor Orban' }],
  ['The Treaty of Lisbon governs the matter.', { Lisbon: '', 'The Treaty of Lisbon': '' }],
  ['The president of Malawi thanked Norway for its help.', { 'The president': 'president of Malawi', its: 'Norway' }],
  ['Israel struck Hezbollah positions in Lebanon, and Hezbollah fired back.', { 'Hezbollah#2': 'Hezbollah', Lebanon: 'Lebanon' }],
  ['Philippine vessels clashed with the Chinese coast guard near the reef.', { 'the Chinese coast guard': 'Chinese coast guard', Philippine: 'Philippines' }],
  ['The Kremlin dismissed the report, and its spokesman called it a lie.', { Kremlin: 'Russia', 'its spokesman': 'Russian spokesman' }],
  ["Mexico's army and the country's navy joined the search.", { 'the country': 'Mexico', "the country's navy": 'Mexican navy' }],
  ['Rwanda denied that it backs the rebels who hold Goma.', { it: 'Rwanda', who: 'rebels', Goma: '' }],
  ["Washington's allies in Europe disagreed with Washington.", { "Washington's allies": 'allies', 'Washington#2': 'United States' }],
  ['It is unclear whether Algeria will agree.', { It: '', Algeria: 'Algeria' }],
  ["Serbia's president met Kosovo's prime minister, and the two leaders shook hands.", { 'the two leaders': 'president of Serbia + prime minister of Kosovo' }],
  [
    'The Cuban foreign minister arrived in Hanoi. He will visit Laos next.',
    { 'The Cuban foreign minister': 'foreign minister of Cuba', He: 'foreign minister of Cuba', Laos: 'Laos' },
  ],
  ['State media in Myanmar reported the arrests.', { 'State media': 'Burmese state media', 'the arrests': '' }],
  ['The Lima Trade Forum (LTF) met on Friday. The LTF wants lower tariffs.', { 'LTF#2': 'Lima Trade Forum' }],
  ['Peru recalled its ambassador to Bolivia.', { 'its ambassador': 'Peruvian ambassador', its: 'Peru' }],
  ['RIGA, May 4 - Latvia closed its border on Saturday.', { RIGA: '', Latvia: 'Latvia', its: 'Latvia' }],
  ['Doctors from two Dutch aid groups flew to Chad.', { Doctors: 'doctors of Dutch aid groups', Chad: 'Chad' }],
  ['Police in the Indian city of Mumbai arrested two Iranian sailors.', { Police: 'Indian police', 'two Iranian sailors': 'Iranian sailors' }],
];

describe('actors in plain sentences, with the model', () => {
  let segmenter: Segmenter;
  let syntax: Syntax;
  let register: Register;

  before(() => {
    const tables = readTables();
    segmenter = createSegmenter(tables);
    syntax = createSyntax(readModel());
    // The offices of persons change with the table: those that the cases leave open are emptied.
    const persons = (tables['actors/persons.tsv'] ?? '')
      .split('\n')
      .filter(line => !/(foreign minister|president|prime minister) /.test(line) || /^(Volodymyr|Viktor|Jair)/.test(line))
      .join('\n');
    register = createRegister({ ...tables, 'actors/persons.tsv': persons });
  });

  for (const [text, means] of CASES) {
    test(`actors: ${text}`, () => {
      const found = foundIn(syntax.parse(segmenter.segment(text)), '2024-07-11', register);
      const got: Record<string, string> = {};
      for (const key of Object.keys(means)) {
        const [words, nth] = key.split('#');
        got[key] = found.mention(words, nth === undefined ? 1 : Number(nth)).join(' + ');
      }
      assert.deepEqual(got, means);
    });
  }
});
