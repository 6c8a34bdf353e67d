import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntenteError } from '../../src/base/index.ts';
import { parseOfConllu, readConllu, tokensOf, writeAnalysed, writeConllu } from '../../src/syntax/index.ts';

const SENTENCE = [
  '# sent_id = one',
  "1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
  '1\tdid\tdo\tAUX\tVBD\t_\t3\taux\t_\t_',
  "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
  '3\tsign\tsign\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No',
  '4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_',
  '',
  '',
].join('\n');

test('conllu: forms are laid out with the spacing that MISC tells', () => {
  const tokens = tokensOf(readConllu(SENTENCE));
  assert.equal(tokens.text, "didn't sign.\n\n");
  assert.deepEqual([...tokens.start], [0, 3, 7, 11]);
  assert.deepEqual([...tokens.multiword], [2, 0, 0, 0]);
});

test('conllu: a treebank sentence becomes a parse whose tree can be walked', () => {
  const parse = parseOfConllu(readConllu(SENTENCE));
  assert.equal(parse.lemma(2), 'sign');
  assert.equal(parse.root(0), 2);
  assert.deepEqual([...parse.children(2)], [0, 1, 3]);
  assert.equal(parse.childIn(2, 'advmod'), 1);
  assert.equal(parse.leftEdge(2), 0);
  assert.equal(parse.rightEdge(2), 3);
  assert.ok(parse.dominates(2, 0) && !parse.dominates(0, 2));
});

test('conllu: written from a parse, a sentence keeps words, offsets, spacing and multi-word tokens', () => {
  const parse = parseOfConllu(readConllu(SENTENCE));
  assert.equal(
    writeConllu(parse),
    [
      "# text = didn't sign.",
      "1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:6",
      '1\tdid\tdo\tAUX\tVBD\tMood=Ind|Tense=Past|VerbForm=Fin\t3\taux\t_\t_',
      "2\tn't\tnot\tPART\tRB\tPolarity=Neg\t3\tadvmod\t_\t_",
      '3\tsign\tsign\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=7:11',
      '4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\tTokenRange=11:12',
      '',
      '',
    ].join('\n'),
  );
});

test('conllu: re-annotating keeps comments, forms and MISC', () => {
  const sentences = readConllu(SENTENCE);
  const again = writeAnalysed(sentences, parseOfConllu(sentences));
  assert.deepEqual(
    readConllu(again).map(s => s.comments),
    [['# sent_id = one']],
  );
  assert.deepEqual(
    readConllu(again)[0].words.map(w => [w.form, w.head, w.misc]),
    sentences[0].words.map(w => [w.form, w.head, w.misc]),
  );
  assert.deepEqual(readConllu(again)[0].multiwords, sentences[0].multiwords);
});

test('conllu: empty nodes are skipped and carriage returns do no harm', () => {
  const text = '1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_\r\n2\tran\trun\tVERB\tVBD\t_\t0\troot\t_\t_\r\n2.1\tran\trun\t_\t_\t_\t_\t_\t_\t_\r\n\r\n';
  assert.deepEqual(
    readConllu(text)[0].words.map(w => w.form),
    ['He', 'ran'],
  );
});

test('conllu: a line with too few columns or a number out of turn is refused with its line', () => {
  const refused = (text: string, line: number): void =>
    assert.throws(
      () => readConllu(text),
      (error: unknown) => error instanceof EntenteError && error.code === 'conllu-line' && error.details.line === line,
    );
  refused('1\tHe\n', 1);
  refused('# a\n1\tHe\the\tPRON\tPRP\t_\t0\troot\t_\t_\n3\tran\trun\tVERB\tVBD\t_\t1\troot\t_\t_\n', 3);
});
