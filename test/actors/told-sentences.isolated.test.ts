// What a text tells of someone besides the name: epithets, shared titles, lists, glosses; and words that tell of nobody.
import { type Case, testCases } from './plain-sentences.ts';

const CASES: readonly Case[] = [
  ['Lori Bernstein held up a sign. The 57-year-old scientist says she is angry.', { 'The 57-year-old scientist': 'Lori Bernstein', she: 'Lori Bernstein' }],
  ['Omar Farah was arrested in May. The 42-year-old denies the charge.', { 'The 42-year-old': 'Omar Farah' }],
  ['Omar Farah met Ann Lee in May. The 42-year-old denies the charge.', { 'The 42-year-old': '' }],
  ['Omar Farah was shot on Sunday. The witness said two men had fled.', { 'The witness': 'witness' }],
  ['Bidzina Vashadze won the vote. The billionaire has promised jobs.', { 'Bidzina Vashadze': 'Bidzina Vashadze', 'The billionaire': 'Bidzina Vashadze' }],
  ['Police arrested Tadesse Werede in Addis Ababa. He denies the charges.', { 'Tadesse Werede': 'Tadesse Werede', He: 'Tadesse Werede' }],
  ['Former minister and party chairwoman Ann Lee spoke.', { 'Former minister': 'Ann Lee' }],
  ['The two leaders, Vladimir Putin and Kim Jong Un, met in May.', { 'The two leaders': 'Vladimir Putin + Kim Jong Un' }],
  ['The three countries - Chad, Mali and Togo - closed their borders.', { 'The three countries': 'Chad + Mali + Togo', their: 'Chad + Mali + Togo' }],
  ['She speaks Russian, and the letter was written in Chinese.', { Russian: '', Chinese: '' }],
  ['The Russian of the pair won.', { Russian: 'Russia' }],
  ['“He (Putin) will go,” Angela Merkel said.', { He: 'Vladimir Putin' }],
  ['Angela Merkel told lawmakers: “She is my friend.”', { She: '' }],
  ['China said it “will defend its land”.', { its: 'China' }],
  ['He wore a navy-blue coat.', { 'a navy': '' }],
  ['The China-India border is closed, and their armies wait.', { their: 'China + India' }],
  ['NATO is strong. It is ready to act, and it is likely to grow.', { It: 'NATO', it: 'NATO' }],
  ['Peru said it was true that talks had failed.', { it: '' }],
  ['Peru was told that it was unclear who had won.', { it: '' }],
  ['The rebels told Chad to free its prisoners.', { its: 'Chad' }],
  ["China's talks with Laos and its offer of rice angered Vietnam.", { its: 'China' }],
  ['The West put pressure on Serbia to withdraw its troops.', { its: 'Serbia' }],
  ['Angela Merkel met the head of Huawei, who had flown in from Lima.', { who: 'Huawei head' }],
  ['“She has my full support,” Emmanuel Macron said of Angela Merkel. “Her record is clear.”', { my: 'Emmanuel Macron', Her: 'Angela Merkel' }],
  ['A ministry rejected the report. The troops stayed in the valley.', { 'The troops': 'troops' }],
];

testCases('told', CASES);
