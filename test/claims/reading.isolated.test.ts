// The rules on trees of the shipped model: sentences of news, their claims and the article's own certainty.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader, type Reader, type Reading, type Span } from '../../src/reader/index.ts';
import { testReader, testResources } from '../resources.ts';

const PUBLISHED = '2024-06-20';

const { tables, model } = testResources();

/** A reader without the learned attribution. */
const rules = createReader({ tables, model });

function read(text: string, reader: Reader = rules): Reading {
  return reader.read({ id: 'test', text, published: PUBLISHED }, { predicates: true });
}

/** The claims as "source [cue] content". */
function claimsOf(text: string, reader?: Reader): string[] {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ') || '–';
  return read(text, reader).claims.map(claim => `${words(claim.source)} [${words(claim.cue)}] ${words(claim.content)}`);
}

/** The article's own value of the first predicate written so. */
function voice(text: string, form: string): string | undefined {
  const at = text.indexOf(form);
  return read(text).predicates?.find(each => each.start === at)?.factuality[0].value;
}

const EXPECTED: readonly [text: string, ...claims: string[]][] = [
  ['Kenya’s president said on Monday that the talks had failed.', 'Kenya’s president [said] that the talks had failed'],
  ['The port, the minister said, had been closed for months.', 'the minister [said] The port … had been closed for months'],
  ['“We will not sign,” the Peruvian minister told reporters. “The text is unfair.”', 'the Peruvian minister [told] “We will not sign,” … “The text is unfair.”'],
  ['Norway accused Chile of breaking the treaty.', 'Norway [accused] Chile of breaking the treaty'],
  ['The group is believed to have hidden weapons near the border.', '– [is believed] The group … to have hidden weapons near the border'],
  ['According to the ministry, two ships were seized.', 'the ministry [According to] two ships were seized'],
  ['Peru wants to join the alliance.', 'Peru [wants] to join the alliance'],
  ['Canada urged both sides to stop the shelling.', 'Canada [urged] both sides to stop the shelling'],
  ['The envoy denied that his country had supplied the drones.', 'The envoy [denied] that his country had supplied the drones'],
  ['Canada condemned the attack.', 'Canada [condemned] the attack'],
  ['The army left the city at dawn.'],
  ['The two presidents met in Geneva and signed a treaty.'],
];

for (const [text, ...claims] of EXPECTED) test(`claims on parsed news: ${text}`, () => assert.deepEqual(claimsOf(text), claims));

const VOICES: readonly [text: string, form: string, value: string][] = [
  ['The army left the city at dawn.', 'left', 'CT+'],
  ['The army did not leave the city.', 'leave', 'CT-'],
  ['Rebels may have attacked the convoy.', 'attacked', 'PS+'],
  ['The group is believed to have hidden weapons near the border.', 'hidden', 'PR+'],
  ['Norway refused to sign the treaty.', 'sign', 'CT-'],
  ['Norway will sign the treaty on Friday.', 'sign', 'UU'],
  ['If the rebels attack the city, the army will respond.', 'attack', 'UU'],
  ['The envoy denied that his country had supplied the drones.', 'supplied', 'UU'],
  ['The minister said the army had attacked the town.', 'attacked', 'PR+'],
  ['Peru plans to withdraw its troops.', 'withdraw', 'UU'],
  ['Soldiers managed to reach the hostages.', 'reach', 'CT+'],
  ['Police prevented the crowd from reaching the palace.', 'reaching', 'CT-'],
];

for (const [text, form, value] of VOICES) test(`factuality on parsed news: "${form}" is ${value} in: ${text}`, () => assert.equal(voice(text, form), value));

/** What the learned attribution must find as the rules do, and what rules alone miss. */
const LEARNED: readonly [text: string, ...claims: string[]][] = [
  ['Kenya’s president said on Monday that the talks had failed.', 'Kenya’s president [said] that the talks had failed'],
  ['The talks, officials said, had failed.', 'officials [said] The talks … had failed'],
  ['“We will not sign,” the Peruvian minister told reporters. “The text is unfair.”', 'the Peruvian minister [told] “We will not sign,” … “The text is unfair.”'],
  ['According to the ministry, two ships were seized.', 'the ministry [According to] two ships were seized'],
  ['Norway said Chile had threatened to leave the alliance.', 'Norway [said] Chile had threatened to leave the alliance', 'Chile [had threatened] to leave the alliance'],
  ['The army left the city at dawn.'],
];

for (const [text, ...claims] of LEARNED) test(`learned claims on parsed news: ${text}`, () => assert.deepEqual(claimsOf(text, testReader()), claims));

test('learned claims: holder, attitude and kind are worked out as for ruled ones', () => {
  const text = 'Chile will “never accept” the border, its foreign minister vowed. Chile also urged Peru to withdraw its troops.';
  const { actors, claims } = read(text, testReader());
  const country = (ids: readonly string[]): (string | null)[] => ids.map(id => actors.find(actor => actor.id === id)?.country ?? null);
  assert.deepEqual(
    claims.map(({ sources, attitude, kind }) => [country(sources), attitude, kind]),
    [
      [['CHL'], 'promise', 'mixed'],
      [['CHL'], 'ask', 'indirect'],
    ],
  );
});
