import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTable, type Tables } from '../../src/base/index.ts';
import { createAttribution, createFactuality } from '../../src/claims/index.ts';
import { TABLES } from './scene.ts';

/** The real tables with one replaced. */
const withTable = (path: string, ...lines: string[]): Tables => ({ ...TABLES, [path]: lines.join('\n') });

const CUES = 'lemma\tpart\tattitude\tcontent\tholder\tauthor\tnegated';

function failsAt(build: () => unknown, file: string, line: number, problem: RegExp): void {
  assert.throws(build, (error: { code?: string; details?: Record<string, unknown> }) => {
    assert.equal(error.code, 'table-row');
    assert.equal(error.details?.file, file);
    assert.equal(error.details?.line, line);
    assert.match(String(error.details?.problem), problem);
    return true;
  });
}

test('claim tables: a wrong attitude, value or part of speech is named with file and line', () => {
  const cues = 'claims/cues.tsv';
  failsAt(() => createAttribution(withTable(cues, CUES, 'say\tverb\tmutter\tclause\tCT+\tPR+\tUU')), cues, 2, /"mutter" is none of/);
  failsAt(() => createAttribution(withTable(cues, '# cues', CUES, 'say\tverb\tstate\tclause\tsure\tPR+\tUU')), cues, 3, /"sure"/);
  failsAt(() => createAttribution(withTable(cues, CUES, 'say\tadverb\tstate\tclause\tCT+\tPR+\tUU')), cues, 2, /"adverb"/);
  failsAt(() => createAttribution(withTable(cues, CUES, 'say\tverb\tstate\t\tCT+\tPR+\tUU')), cues, 2, /no way of attaching/);
  failsAt(() => createAttribution(withTable(cues, CUES, 'say\tverb\tstate')), cues, 2, /3 cells/);
});

test('claim tables: a marker with an unknown role is named with file and line', () => {
  const file = 'claims/source-markers.tsv';
  failsAt(() => createAttribution(withTable(file, 'marker\trole', 'via\tadverb')), file, 2, /"adverb"/);
});

test('claim tables: a class of words for an unknown part is named with file and line, and no two words share a key', () => {
  const file = 'claims/cue-classes.tsv';
  failsAt(() => createAttribution(withTable(file, 'part\tclass\twords', 'particle\tup\tup')), file, 2, /"particle"/);
  const rows = readTable(TABLES, file, ['part', 'words']);
  const words = new Set(rows.flatMap(({ cells }) => cells.words.split(' ').map(word => `${cells.part} ${word}`)));
  const tags = [...words].reduce((sum, word) => sum + (/^(verb|noun) /.test(word) ? 2 : 1), 0);
  assert.equal(createAttribution(TABLES).classes.size, tags);
});

test('factuality tables: wrong values and second rows are named with file and line', () => {
  const implicatives = 'claims/implicatives.tsv';
  const header = 'lemma\tpart\tcontent\tpositive\tnegated';
  failsAt(() => createFactuality(withTable(implicatives, header, 'manage\tverb\tinf\tCT\tCT-')), implicatives, 2, /"CT"/);
  failsAt(() => createFactuality(withTable(implicatives, header, 'manage\tverb\tinf\tCT+\tCT-', 'manage\tverb\tinf\tUU\tUU')), implicatives, 3, /a second row/);
  failsAt(() => createFactuality(withTable('claims/modals.tsv', 'form\tplain\tperfect\tnegated\tperfect negated', 'may\tPS+\tPS+\tno\tPS-')), 'claims/modals.tsv', 2, /"no"/);
  const phrases = 'claims/phrasal-implicatives.tsv';
  failsAt(
    () => createFactuality(withTable(phrases, 'verbs\tnouns\tpositive\tnegated', 'take use\tchance\tCT+\tCT-', 'use\tchance\tCT+\tCT-')),
    phrases,
    3,
    /a second row for use chance/,
  );
  const readers = 'claims/readers-judgement.tsv';
  failsAt(() => createFactuality(withTable(readers, 'slot\thappened\topen\tnot', '99999\t1\t2\t3')), readers, 2, /no slot/);
  failsAt(() => createFactuality(withTable(readers, 'slot\thappened\topen\tnot', '9\t1\t2.5\t3')), readers, 2, /whole numbers/);
  failsAt(() => createFactuality(withTable('claims/hedges.tsv', 'word\tpart\tvalue', 'perhaps\tparticle\tPS+')), 'claims/hedges.tsv', 2, /"particle"/);
});

test('claim tables: every cue row is reachable, none twice', () => {
  const { verbs, nouns, adjectives, phrasal } = createAttribution(TABLES);
  assert.ok(verbs.size > 300 && nouns.size > 100 && adjectives.size > 50 && phrasal.size > 5);
  for (const entry of verbs.values()) {
    const ways = entry.frames.flatMap(frame => [...frame.attachments, ...frame.prepositions].map(way => `${frame.attitude} ${way}`));
    assert.equal(new Set(ways).size, ways.length, `${entry.lemma} has the same use twice`);
  }
});
