import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntenteError, readTable } from '../../src/base/index.ts';
import { createOntology, ONTOLOGY_TABLES } from '../../src/events/index.ts';
import { ONTOLOGY } from './coding.ts';

const FRAME = 'lemma\tobject\tpreposition\tcomplement\ttype\tmode\tcontexts\tcameo\tactor\trecipient\tmutual\tshift\texample\n';

/** What is wrong with the ontology when one table is replaced. */
function problemWith(path: string, text: string): string {
  try {
    createOntology({ ...ONTOLOGY, [path]: text });
  } catch (error) {
    assert.ok(error instanceof EntenteError && error.code === 'table-row');
    return `${error.details['file']}:${error.details['line']} ${error.details['problem']}`;
  }
  return 'nothing';
}

const row = (cells: Partial<Record<'object' | 'complement' | 'type' | 'mode' | 'contexts' | 'cameo' | 'shift' | 'example', string>>): string =>
  `${FRAME}meet\t${cells.object ?? ''}\t\t${cells.complement ?? ''}\t${cells.type ?? 'CONSULT'}\t${cells.mode ?? ''}\t${cells.contexts ?? ''}\t${cells.cameo ?? ''}\tsubj\tobj\t\t${cells.shift ?? ''}\t${cells.example ?? 'They met.'}\n`;

test('ontology: the tables of the repository are read', () => {
  const ontology = createOntology(ONTOLOGY);
  assert.deepEqual(Object.keys(ONTOLOGY).sort(), [...ONTOLOGY_TABLES].sort());
  assert.equal(ontology.types.size, 16);
  const rows = (frames: ReadonlyMap<string, readonly unknown[]>): number => [...frames.values()].reduce((sum, each) => sum + each.length, 0);
  assert.ok(rows(ontology.verbs) >= 850);
  assert.ok(rows(ontology.nouns) >= 350);
});

test('ontology: every operator that a row or a word names has shifts', () => {
  const ontology = createOntology(ONTOLOGY);
  const known = new Set([...ontology.shifts.keys()].map(key => key.split(' ')[0]));
  const named = [...ontology.verbs.values(), ...ontology.nouns.values(), ...ontology.adjectives.values()].flat().map(frame => frame.shift);
  const unknown = [...named, ...ontology.operators.values()].filter(operator => operator !== '' && operator !== 'report' && operator !== 'deny' && !known.has(operator));
  assert.deepEqual(unknown, []);
});

test('ontology: a bad frame row is named with its file and line', () => {
  const verbs = 'ontology/verbs.tsv';
  assert.equal(problemWith(verbs, row({ type: 'MEET' })), `${verbs}:2 unknown type "MEET"`);
  assert.equal(problemWith(verbs, row({ mode: 'violence' })), `${verbs}:2 CONSULT has no mode "violence"`);
  assert.equal(problemWith(verbs, row({ object: '@nobody' })), `${verbs}:2 unknown class "@nobody"`);
  assert.equal(problemWith(verbs, row({ complement: 'if' })), `${verbs}:2 unknown complement "if"`);
  assert.equal(problemWith(verbs, row({ contexts: 'weather' })), `${verbs}:2 unknown context "weather"`);
  assert.equal(problemWith(verbs, row({ cameo: 'x1' })), `${verbs}:2 "x1" is no CAMEO code`);
  assert.equal(problemWith(verbs, row({ type: '-' })), `${verbs}:2 neither a type nor a shift`);
  assert.equal(problemWith(verbs, `${FRAME}\t\t\t\tCONSULT\t\t\t\tsubj\tobj\t\t\tThey met.\n`), `${verbs}:2 no lemma`);
  assert.equal(problemWith(verbs, `${FRAME}meet\t\t\t\tCONSULT\t\t\t\tsubj\tobj\t\t\t\n`), `${verbs}:2 no example`);
  assert.equal(problemWith(verbs, row({})), 'nothing');
});

test('ontology: bad rows of the other tables are named too', () => {
  assert.match(problemWith('ontology/types.tsv', 'type\tquad\tscore\nAGREE\tpeace\t1\n'), /^ontology\/types.tsv:2 unknown quad "peace"/);
  assert.match(problemWith('ontology/modes.tsv', 'type\tmode\tscore\nCONSULT\tvisit\thigh\n'), /^ontology\/modes.tsv:2 "high" is no number/);
  assert.match(problemWith('ontology/lights.tsv', 'lemma\tpreposition\taspect\nhold\t\tlike\n'), /^ontology\/lights.tsv:2 unknown aspect "like"/);
  assert.match(problemWith('ontology/contexts.tsv', 'context\tlemmas\nweather\train\n'), /^ontology\/contexts.tsv:2 unknown context "weather"/);
  assert.match(
    problemWith('ontology/shifts.tsv', 'operator\tcontent\tcontent-mode\ttype\tmode\tcameo\nfuture\tVISIT\t\tAGREE\t\t\n'),
    /^ontology\/shifts.tsv:2 unknown type "VISIT"/,
  );
});

test('ontology: rows stand in the order of their lemmas, and no two restrict the same lemma alike', () => {
  for (const path of ['verbs', 'phrases', 'nouns', 'adjectives'].map(name => `ontology/${name}.tsv`)) {
    const rows = readTable(ONTOLOGY, path, ['lemma', 'object', 'preposition', 'complement']);
    const words = rows.map(({ cells }) => cells['lemma'].split(' ')[0]);
    assert.deepEqual(
      words,
      [...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
      path,
    );
    const keys = rows.map(({ cells }) => [cells['lemma'], cells['object'], cells['preposition'], cells['complement']].join('\t'));
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
      path,
    );
  }
});
