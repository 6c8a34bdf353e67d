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
  ['Kyiv said it had downed 30 drones.', { Kyiv: 'Ukraine', it: 'Ukraine' }],
  ['The delegation left Doha without a deal.', { Doha: '' }],
  ['Talks in Beijing ended without a statement.', { Beijing: '' }],
  ['The Finnish foreign minister arrived in Kyiv on Monday.', { Kyiv: '' }],
  ['Brussels opened a legal case against Hungary over the law.', { Brussels: 'European Union' }],
  ['NATO promised Ukraine more tanks. Brussels will also send 300 trainers.', { Brussels: 'NATO' }],
  ['Belgium voted on Sunday. Brussels recalled its ambassador to Rwanda, and the Belgian king spoke of a crisis.', { Brussels: 'Belgium', its: 'Belgium' }],
  ['Thousands rallied in Budapest on Saturday.', { Budapest: '' }],
  ['Riyadh and Tehran restored ties in March.', { Riyadh: 'Saudi Arabia', Tehran: 'Iran' }],
  ['Flights to Cairo were cancelled.', { Cairo: '' }],
  ['The mayor of London criticised Washington.', { London: '', Washington: 'United States' }],
  ['London-based analysts doubted the report.', { London: '' }],
  ["Moscow's mayor said that drones had been shot down.", { Moscow: '' }],
  ["Moscow's forces shelled a port.", { Moscow: 'Russia', "Moscow's forces": 'Russian forces' }],
  ['She flew from Ankara to Baku.', { Ankara: '', Baku: '' }],
  ["Islamabad summoned New Delhi's envoy.", { Islamabad: 'Pakistan', 'New Delhi': 'India' }],
  ['The Élysée declined to comment.', { Élysée: 'France' }],
  ['Zhongnanhai has said nothing.', { Zhongnanhai: 'China' }],
  ['The Blue House confirmed the call.', { 'Blue House': 'South Korea' }],
  ['Whitehall denied the report.', { Whitehall: 'United Kingdom' }],
  ['Angela Merkel returned to Berlin after a visit to Ankara.', { Berlin: '', Ankara: '' }],
  ['A fire broke out near the White House.', { 'White House': '' }],
  ['Ties between Hanoi and Washington have warmed.', { Hanoi: 'Vietnam', Washington: 'United States' }],
  ["Bogotá's streets were quiet on Sunday.", { Bogotá: '' }],
  ['A spokesman in Berlin said the bridge was closed.', { Berlin: '' }],
  ['Pressure on Minsk has grown since May.', { Minsk: 'Belarus' }],
  ['Sanctions against Caracas will stay.', { Caracas: 'Venezuela' }],
  ['Rebels marched towards Damascus.', { Damascus: '' }],
  ['Juba denied that its soldiers had crossed the border.', { Juba: 'South Sudan', its: 'South Sudan' }],
  ['Residents fled Khartoum on foot.', { Khartoum: '' }],
  ['Talks between Manila and Beijing will be held in Hanoi.', { Manila: 'Philippines', Beijing: 'China', Hanoi: '' }],
  ['The ship sailed from Athens on Friday.', { Athens: '' }],
  ['He lives in Nairobi and works for a bank there.', { Nairobi: '' }],
  ['Kigali, which denies the charge, withdrew from the talks.', { Kigali: 'Rwanda', which: 'Rwanda' }],
  ['An Oslo court freed the man.', { Oslo: '' }],
  ['Rebels shelled Kinshasa for an hour.', { Kinshasa: '' }],
  ['Troops entered Tripoli at dawn.', { Tripoli: '' }],
  ['The Tbilisi government rejected the offer.', { 'The Tbilisi government': 'Georgia' }],
  ['Kathmandu, the capital, was flooded.', { Kathmandu: '' }],
  ['Hanoi bought twelve jets from Paris.', { Hanoi: 'Vietnam', Paris: 'France' }],
];

testCases('metonyms', CASES);

test('metonyms: a demonym before a noun says whose firm it is', () => {
  const { layer } = foundInText('Chinese firms sold chips to Russian arms makers.');
  const firms = layer.actors.find(actor => actor.name === 'Chinese firms');
  assert.deepEqual([firms?.kind, firms?.country, firms?.sectors], ['group', 'CHN', ['BUS']]);
});
