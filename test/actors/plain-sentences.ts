// Plain texts with the real model and the package's register → what words in them mean. Offices change with the table of
// persons, so holders of the highest ones are left out but for a few, and the texts name the others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRegister, type Register } from '../../src/actors/index.ts';
import { createSyntax, type Syntax } from '../../src/syntax/index.ts';
import { createSegmenter, type Segmenter } from '../../src/text/index.ts';
import { testResources } from '../resources.ts';
import { type Found, foundIn } from './small-register.ts';

/** A text, and what words in it mean: names parted by " + ", "" for nobody. "#2" behind the words picks their second occurrence. */
export type Case = readonly [text: string, means: Readonly<Record<string, string>>];

/** The holders of the highest offices that stay in the register. */
const KEPT = /^(Volodymyr Zel|Viktor Orb|Jair Bol|Vladimir Putin|Kim Jong Un|Xi Jinping|Emmanuel Macron|Narendra Modi|Angela Merkel|Joe Biden|Recep Tayyip)/;
const HIGHEST = /(foreign minister|president|prime minister) /;

let tools: { segmenter: Segmenter; syntax: Syntax; register: Register } | undefined;

function toolsOnce(): { segmenter: Segmenter; syntax: Syntax; register: Register } {
  if (tools) return tools;
  const { tables, model } = testResources();
  const persons = (tables['actors/persons.tsv'] ?? '')
    .split('\n')
    .filter(line => !HIGHEST.test(line) || KEPT.test(line))
    .join('\n');
  tools = { segmenter: createSegmenter(tables), syntax: createSyntax(model), register: createRegister({ ...tables, 'actors/persons.tsv': persons }) };
  return tools;
}

/** What is found in a text published on 11 July 2024. */
export function foundInText(text: string): Found {
  const { segmenter, syntax, register } = toolsOnce();
  return foundIn(syntax.parse(segmenter.segment(text)), '2024-07-11', register);
}

/** A test for each case. */
export function testCases(topic: string, cases: readonly Case[]): void {
  for (const [text, means] of cases) {
    test(`${topic}: ${text}`, () => {
      const found = foundInText(text);
      const got: Record<string, string> = {};
      for (const key of Object.keys(means)) {
        const [words, nth] = key.split('#');
        got[key] = found.mention(words, nth === undefined ? 1 : Number(nth)).join(' + ');
      }
      assert.deepEqual(got, means);
    });
  }
}
