import assert from 'node:assert/strict';
import { test } from 'node:test';
import { split } from './rendering.ts';

/** Texts and their words, parted by spaces; parts of multi-word tokens by "·". */
function holds(title: string, rows: readonly (readonly [text: string, words: string])[]): void {
  test(`words: ${title}`, () => {
    for (const [text, words] of rows) assert.equal(split(text), words, text);
  });
}

holds('contractions are split as English treebanks do', [
  ["I don't know", "I do·n't know"],
  ['They can’t and won’t', 'They ca·n’t and wo·n’t'],
  ['It cannot be', 'It can·not be'],
  ["He's gonna say we're late", "He·'s gon·na say we·'re late"],
  ['You shouldn’t’ve come', 'You should·n’t·’ve come'],
  ["I'll, you'd, they've, I'm", "I·'ll , you·'d , they·'ve , I·'m"],
  ['DON’T', 'DO·N’T'],
  ['gotta, wanna', 'got·ta , wan·na'],
]);

holds('contractions written without their apostrophe are split where nothing else is meant', [
  ['dont, isnt, alot', 'do·nt , is·nt , a·lot'],
  ['Its a trap and its not over', 'It·s a trap and it·s not over'],
  ['Iran and its army, its allies', 'Iran and its army , its allies'],
]);

holds('possessives are words of their own', [
  ["Iran's army and the parties' talks", "Iran·'s army and the parties·' talks"],
  ['Laos’ neighbours', 'Laos·’ neighbours'],
  ["the G20's host", "the G20·'s host"],
  ['NATO’s', 'NATO·’s'],
  ["Sergeant-at-arms's", "Sergeant - at - arms·'s"],
]);

holds('apostrophes inside names stay', [
  ["O'Reilly met d'Estaing in Sana'a", "O'Reilly met d'Estaing in Sana'a"],
  ['Cote d’Ivoire and Nuku’alofa', 'Cote d’Ivoire and Nuku’alofa'],
  ["Ta'izz's mayor", "Ta'izz·'s mayor"],
  ["rock 'n' roll in the '90s", "rock 'n' roll in the '90s"],
  ['the ‘90s and the ’80s', 'the ‘90s and the ’80s'],
]);

holds('hyphens part words, prefixes keep theirs', [
  ['a well-known long-range missile', 'a well - known long - range missile'],
  ['an anti-tank non-aligned co-founder', 'an anti-tank non-aligned co-founder'],
  ['the Moscow-based ex-minister', 'the Moscow - based ex-minister'],
  ['U.S.-led and S-300', 'U.S. - led and S - 300'],
  ['anti-U.S. and non-U.N. forces', 'anti-U.S. and non-U.N. forces'],
  ['a 45-year-old', 'a 45 - year - old'],
  ['2015-2019 and 2015–19', '2015 - 2019 and 2015 – 19'],
]);

holds('dashes are words', [
  ['the war—and peace', 'the war — and peace'],
  ['a deal -- at last', 'a deal -- at last'],
  ['Kim – Putin', 'Kim – Putin'],
]);

holds('abbreviations keep their dot', [
  ['the U.S. and Mr. Xi', 'the U.S. and Mr. Xi'],
  ['J. K. Ray, George W. Dee', 'J. K. Ray , George W. Dee'],
  ['Acme Inc. said', 'Acme Inc. said'],
  ['at 5 p.m. today', 'at 5 p.m. today'],
  ['vs. Iran', 'vs. Iran'],
]);

holds('numbers, dates and times are whole', [
  ['1,200.50 and 12:30 and 7/10/2023', '1,200.50 and 12:30 and 7/10/2023'],
  ['2024-07-12 and the 1990s', '2024-07-12 and the 1990s'],
  ['the 5th and 21st', 'the 5th and 21st'],
  ['0.5, .75 and -3', '0.5 , .75 and - 3'],
  ['1,2,3', '1 , 2 , 3'],
]);

holds('units and signs are split from numbers', [
  ['10% of $3.5bn', '10 % of $ 3.5 bn'],
  ['£20m, €5k, US$7', '£ 20 m , € 5 k , US$ 7'],
  ['500km at 5pm', '500 km at 5 pm'],
  ['an F-16 and an AK-47', 'an F - 16 and an AK - 47'],
]);

holds('internet addresses are whole', [
  ['See https://example.org/a_(b)?x=1.', 'See https://example.org/a_(b)?x=1 .'],
  ['Write to jane.doe@example.co.uk, please', 'Write to jane.doe@example.co.uk , please'],
  ['On example.com and www.example.org/x/', 'On example.com and www.example.org/x/'],
  ['@reporter_1 wrote #ceasefire', '@reporter_1 wrote #ceasefire'],
  ['(https://example.org/a)', '( https://example.org/a )'],
]);

holds('quotation marks and brackets are words', [
  ['"Yes," he said', '" Yes , " he said'],
  ['“‘No’ means no”', '“ ‘ No ’ means no ”'],
  ["the 'axis' (so called) [sic]", "the ' axis ' ( so called ) [ sic ]"],
  ['«da» „ja“', '« da » „ ja “'],
  ["``old'' marks", "`` old '' marks"],
]);

holds('ellipses and shouts are one word', [['Well... no… yes!! what?!', 'Well ... no … yes !! // what ?!']]);

holds('pictures are whole', [
  ['Go 🇺🇦! 👩‍🚀👍🏽 ok', 'Go 🇺🇦 ! 👩‍🚀 👍🏽 ok'],
  ['fine :-) thanks', 'fine :-) thanks'],
  ['❤️ you', '❤️ you'],
]);

holds('names with marks inside are whole', [
  ['AT&T and Yahoo', 'AT&T and Yahoo'],
  ['and/or', 'and / or'],
  ['km/h', 'km / h'],
  ['n/a', 'n/a'],
]);

holds('letters with marks belong together', [
  ['Şanlıurfa, Łódź, Đồng', 'Şanlıurfa , Łódź , Đồng'],
  ['cafe\u0301 soft\u00adware', 'cafe\u0301 soft\u00adware'],
  ['Путин и Си', 'Путин и Си'],
]);

holds('blanks of every kind part words', [
  ['a\u00a0b\u2009c\u3000d\u200be\ufefff', 'a b c d e f'],
  ['a\tb\u0000c', 'a b c'],
]);
