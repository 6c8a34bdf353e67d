import assert from 'node:assert/strict';
import { test } from 'node:test';
import stringWidth from 'string-width';
import { isColored } from '../../src/cli/coloring.ts';
import { reportOf } from '../../src/cli/report.ts';
import { SAMPLE_READING } from './sample-reading.ts';

const PLAIN = { width: 80, color: false, explain: false };

/** The lines of a section. */
function section(report: string, heading: string): string {
  const from = report.indexOf(`${heading}\n`);
  assert.ok(from >= 0, `no section "${heading}" in\n${report}`);
  const rest = report.slice(from + heading.length + 2);
  const next = /\n\n[A-Z✔]/.exec(rest);
  return rest.slice(0, next?.index ?? rest.length);
}

test('report: says what happened, dated, with the mark of what is certain', () => {
  const happened = section(reportOf(SAMPLE_READING, PLAIN), 'What happened');
  assert.match(happened, /4 Mar 2024\n {2}✔ Norway ↔ Peru: support\n {6}“Norway signed a fishing treaty/);
  assert.match(happened, /~ Norway → Peru: coercion \(in Pacific Ocean; reported by Peru; Norway denies\s+it\)/);
  assert.doesNotMatch(happened, /expel|: aid/);
});

test('report: hedged, denied and planned events stand apart', () => {
  const hedged = section(reportOf(SAMPLE_READING, PLAIN), 'Hedged, denied or still to come');
  assert.match(hedged, /\? Peru → Norway: sanction, expel/);
  assert.match(hedged, /○ Norway → Peru: aid/);
  assert.match(hedged, /✗ Norway → Peru: rejection/);
  assert.doesNotMatch(hedged, /signed/);
});

test('report: says who says what, grouped by source, direct speech in quotation marks', () => {
  const says = section(reportOf(SAMPLE_READING, PLAIN), 'Who says what');
  assert.match(says, / {2}Peru\n {4}says {7}that Norwegian ships had entered its waters/);
  assert.match(says, / {2}Peruvian foreign minister \(foreign minister, PER\)\n {4}says {7}“We will answer,”/);
  assert.match(says, / {2}Fishermen in Callao\n {4}condemn /);
});

test('report: says who disagrees with whom', () => {
  assert.match(
    section(reportOf(SAMPLE_READING, PLAIN), 'Who agrees or disagrees with whom'),
    /Peru holds that it happened: Norwegian ships had entered its waters\n {4}Norway holds that it did not/,
  );
});

test('report: explains on request', () => {
  assert.doesNotMatch(reportOf(SAMPLE_READING, PLAIN), /verbs\.tsv/);
  const explained = reportOf(SAMPLE_READING, { ...PLAIN, explain: true });
  assert.match(explained, /SUPPORT, CAMEO 057, intensity 2; trigger “signed”\n {6}ontology\/verbs\.tsv:7: signed ← nsubj Norway; obj treaty → SUPPORT/);
  assert.match(explained, /indirect; cue “said”\n {15}claims\/cues\.tsv:9: said → ccomp entered/);
});

test('report: keeps to the width, down to 20 columns', () => {
  for (const width of [20, 40, 80, 200])
    for (const line of reportOf(SAMPLE_READING, { width, color: true, explain: true }).split('\n'))
      assert.ok(stringWidth(line) <= width, `${stringWidth(line)} > ${width}: ${line}`);
});

test('report: has colours only when asked', () => {
  assert.ok(!reportOf(SAMPLE_READING, PLAIN).includes('\u001b'));
  assert.ok(reportOf(SAMPLE_READING, { ...PLAIN, color: true }).includes('\u001b[1m'));
});

test('report: empty states are honest, and sections without content are left out', () => {
  const report = reportOf({ ...SAMPLE_READING, events: [], claims: [] }, PLAIN);
  assert.match(report, /No events found\./);
  assert.match(report, /No claims found\./);
  assert.doesNotMatch(report, /disagrees|Hedged|✔/);
});

test('report: another language gives its diagnostic and no sections', () => {
  const reading = {
    ...SAMPLE_READING,
    document: { ...SAMPLE_READING.document, language: 'de' },
    events: [],
    claims: [],
    diagnostics: [{ code: 'language-not-read', message: 'The text is in German (de).' }],
  };
  const report = reportOf(reading, PLAIN);
  assert.match(report, /! The text is in German/);
  assert.doesNotMatch(report, /What happened/);
});

test('report: escape sequences in an article do not reach the terminal', () => {
  const document = { ...SAMPLE_READING.document, title: 'a\u001b]0;owned\u0007b', publisher: '\u001b[2J', text: SAMPLE_READING.document.text.replace('signed', '\u001b[31mX') };
  assert.ok(!reportOf({ ...SAMPLE_READING, document }, PLAIN).includes('\u001b'));
});

test('colours: what is asked for goes before the environment, the environment before the terminal', () => {
  assert.equal(isColored('always', false, { NO_COLOR: '1' }), true);
  assert.equal(isColored('never', true, { FORCE_COLOR: '1' }), false);
  assert.equal(isColored('auto', true, { NO_COLOR: '1' }), false);
  assert.equal(isColored('auto', true, { NO_COLOR: '' }), true);
  assert.equal(isColored('auto', false, { FORCE_COLOR: '1' }), true);
  assert.equal(isColored('auto', true, { FORCE_COLOR: '0' }), false);
  assert.equal(isColored('auto', true, { TERM: 'dumb' }), false);
  assert.equal(isColored('auto', true, {}), true);
  assert.equal(isColored('auto', false, {}), false);
});
