import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Reading } from '../../src/reader/index.ts';
import { readingSchema } from '../../src/schema/index.ts';
import { jsonLines, runEntente } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-hostile-'));
after(() => rmSync(folder, { recursive: true }));

// What a busy machine needs at most; a run that takes time in the square of its input would take far longer.
const LIMIT = 45_000;

/** Texts that are read in one run, so that the program starts but once; and what must hold of the reading of each. */
const SHORT: readonly { readonly name: string; readonly text: string; readonly check?: (reading: Reading) => void }[] = [
  { name: 'empty', text: '', check: ({ diagnostics }) => assert.equal(diagnostics[0].code, 'text-empty') },
  { name: 'white', text: ' \n\t\r\n\u00a0 ', check: ({ diagnostics }) => assert.equal(diagnostics[0].code, 'text-empty') },
  { name: 'one word', text: 'Oslo' },
  { name: 'one mark', text: '"' },
  { name: 'NULs', text: 'Norway\u0000 condemned \u0000Russia.\u0000', check: ({ diagnostics }) => assert.ok(diagnostics.some(({ code }) => code === 'character-odd')) },
  { name: 'lone surrogates', text: 'Norway \ud800condemned Russia\udc00.', check: ({ diagnostics }) => assert.ok(diagnostics.some(({ code }) => code === 'character-odd')) },
  { name: 'BOM inside', text: '\ufeffNorway condemned Russia.\ufeff' },
  { name: 'CRLF', text: 'Norway condemned Russia.\r\n\r\nRussia denied it.\r\n', check: ({ sentences }) => assert.equal(sentences.length, 2) },
  { name: 'right to left marks', text: '\u202eNorway condemned Russia.\u202c \u2067x\u2069' },
  { name: 'emoji', text: '😀👩‍👩‍👧 Norway 🇳🇴 condemned Russia 💣.' },
  { name: 'combining', text: `N${'\u0301'.repeat(500)}orway condemned Russia.` },
  { name: 'brackets', text: `${'(['.repeat(2000)}Norway${'])'.repeat(2000)} condemned Russia.` },
  { name: 'quotes', text: `${'"\u201c\u2018'.repeat(3000)}Norway condemned Russia.` },
  { name: 'dots', text: 'Norway condemned Russia'.concat('.'.repeat(20_000)) },
  { name: 'markup', text: '<script>alert(1)</script> Norway condemned Russia. <b>Moscow</b> denied it. &amp; {{x}} %s' },
  { name: '__proto__', text: 'constructor __proto__ toString condemned hasOwnProperty. valueOf praised prototype.' },
];

const LANGUAGES: readonly (readonly [code: string, text: string])[] = [
  ['de', 'Die norwegische Regierung hat am Montag in Oslo erklärt, dass sie den Angriff verurteilt und dass weitere Hilfe für das Land unterwegs ist.'],
  ['fr', 'Le gouvernement norvégien a condamné lundi cette attaque et il a promis que son aide au pays serait augmentée dans les semaines qui viennent.'],
  ['es', 'El gobierno de Noruega condenó el lunes el ataque y dijo que la ayuda para el país será aumentada en las próximas semanas por el ministerio.'],
  ['ru', 'Правительство Норвегии в понедельник осудило нападение и заявило, что помощь стране будет увеличена в ближайшие недели.'],
  ['ar', 'أدانت الحكومة النرويجية يوم الاثنين الهجوم وقالت إن المساعدات للبلاد ستزداد في الأسابيع المقبلة.'],
  ['he', 'ממשלת נורווגיה גינתה ביום שני את המתקפה ואמרה כי הסיוע למדינה יוגדל בשבועות הקרובים.'],
  ['zh', '挪威政府星期一谴责了这次袭击，并表示未来几周将增加对该国的援助。'],
  ['ja', 'ノルウェー政府は月曜日にこの攻撃を非難し、今後数週間で支援を増やすと述べた。'],
  ['ko', '노르웨이 정부는 월요일 이번 공격을 규탄하고 앞으로 몇 주 동안 지원을 늘리겠다고 밝혔다.'],
];

/** Everything that is sound about a reading, whatever the text. */
function assertSound(reading: Reading, text: string): void {
  readingSchema.parse(reading);
  assert.equal(reading.document.text, text);
  const spans = [
    ...reading.sentences,
    ...reading.mentions,
    ...reading.events.flatMap(({ trigger, span }) => [trigger, span]),
    ...reading.claims.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
  ];
  for (const { start, end } of spans) assert.ok(start < end && end <= text.length);
}

test('hostile: odd texts give readings that are sound, in every format', async () => {
  const input = SHORT.map(({ name, text }) => `${JSON.stringify({ id: name, text })}\n`).join('');
  const { status, stdout, stderr } = await runEntente(['read', '--from', 'jsonl', '--to', 'jsonl'], { input, limit: LIMIT });
  assert.deepEqual([status, stderr], [0, '']);
  const readings = jsonLines<Reading>(stdout);
  assert.equal(readings.length, SHORT.length);
  for (const [number, { name, text, check }] of SHORT.entries()) {
    assert.equal(readings[number].document.id, name);
    assertSound(readings[number], text);
    check?.(readings[number]);
  }
  const report = await runEntente(['read', '--from', 'jsonl', '--to', 'report', '--width', '30'], { input, limit: LIMIT });
  assert.deepEqual([report.status, report.stderr], [0, '']);
  assert.match(report.stdout, /No events found\./);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  assert.doesNotMatch(report.stdout, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  const page = await runEntente(['read', '--from', 'jsonl', '--to', 'html'], { input, limit: LIMIT });
  assert.deepEqual([page.status, page.stderr], [0, '']);
  assert.equal(page.stdout.match(/<article class="reading"/g)?.length, SHORT.length);
  assert.equal(page.stdout.match(/<script/g)?.length, 1);
});

test('hostile: other languages are named, and nothing is invented about them', async () => {
  const input = LANGUAGES.map(([id, text]) => `${JSON.stringify({ id, text })}\n`).join('');
  const { status, stdout } = await runEntente(['read', '--from', 'jsonl', '--to', 'jsonl'], { input, limit: LIMIT });
  assert.equal(status, 0);
  for (const { document, events, claims, diagnostics } of jsonLines<Reading>(stdout)) {
    assert.equal(document.language, document.id);
    assert.deepEqual([events, claims], [[], []]);
    assert.equal(diagnostics[0].code, 'language-not-read');
  }
});

test('hostile: two megabytes of text, a sentence of 50,000 words and a text without a space end in bounded time', async () => {
  const texts = [
    'Norway condemned Russia on Monday, and Moscow denied the charge. '.repeat(7700).slice(0, 500_000) +
      ' \n\n'.padEnd(1_500_000, 'The committee will meet again in the spring to talk about fish. '),
    `Norway ${'and Finland '.repeat(25_000)}condemned Russia.`,
    'x'.repeat(1_000_000),
    'Norway,condemned;Russia—'.repeat(20_000),
  ];
  const input = texts.map((text, number) => `${JSON.stringify({ id: `${number}`, text })}\n`).join('');
  const { status, stdout, milliseconds } = await runEntente(['read', '--from', 'jsonl', '--to', 'jsonl', '--jobs', '2'], { input, limit: 4 * LIMIT });
  assert.equal(status, 0);
  const readings = jsonLines<Reading>(stdout);
  assert.equal(readings.length, texts.length);
  for (const [number, text] of texts.entries()) assert.equal(readings[number].document.text, text);
  assert.ok(readings[0].events.length > 1000);
  assert.ok(milliseconds < 4 * LIMIT);
});

test('hostile: a long article gives a report and a page in bounded time', async () => {
  const text = 'Norway condemned Russia on Monday. "We deny it," the Russian ambassador said. Peru may send aid to Oslo.\n\n'.repeat(300);
  for (const to of ['report', 'html']) {
    const { status, stderr, stdout } = await runEntente(['read', '--to', to], { input: text, limit: LIMIT });
    assert.deepEqual([status, stderr], [0, ''], to);
    assert.ok(stdout.length > text.length);
  }
});

test('hostile: bad lines stand in their place and the run goes on', async () => {
  const good = (id: string): string => JSON.stringify({ id, text: 'Norway condemned Russia.' });
  const input = [
    '\ufeff',
    good('a'),
    '\nnope\n\r\n[1]\n',
    '{"id":"x"}\n',
    `{"id":"${'deep'.repeat(3)}","text":${'['.repeat(20_000)}\n`,
    `${good('b')}\r\n`,
    '"\u0000"\n',
    good('c'),
  ].join('');
  const { status, stdout, stderr } = await runEntente(['read', '--from', 'jsonl', '--to', 'jsonl'], { input, limit: LIMIT });
  assert.equal(status, 1);
  const lines = jsonLines<{ document?: { id: string }; error?: { code: string; line: number } }>(stdout);
  assert.deepEqual(
    lines.map(({ document, error }) => document?.id ?? `${error?.code} ${error?.line}`),
    ['a', 'line-json 2', 'line-article 4', 'line-article 5', 'line-json 6', 'b', 'line-json 8', 'c'],
  );
  assert.equal(stderr.split('\n').filter(Boolean).length, 5);
});

test('hostile: of very many bad lines only the first are shown, and how many there were', async () => {
  const { status, stdout, stderr } = await runEntente(['read', '--from', 'jsonl', '--to', 'jsonl'], { input: 'nope\n'.repeat(3000), limit: LIMIT });
  assert.equal(status, 1);
  assert.equal(jsonLines(stdout).length, 3000);
  assert.match(stderr, /\nentente: 3000 inputs failed in all\.\n$/);
  assert.ok(stderr.split('\n').length < 25);
});

test('hostile: pages that nest without end, that are empty or cut, end in a clear error', async () => {
  const pages: readonly (readonly [name: string, html: string])[] = [
    ['deep.html', `<html><body>${'<div>'.repeat(50_000)}Norway condemned Russia.`],
    ['empty.html', ''],
    ['script.html', '<html><body><script>document.write("Norway")</script></body></html>'],
    ['cut.html', '<html><body><p>Norway condemned Russia.</p><p>Rus'],
  ];
  const paths = pages.map(([name, html]) => {
    writeFileSync(join(folder, name), html);
    return join(folder, name);
  });
  const { status, stdout, stderr } = await runEntente(['read', '--to', 'jsonl', ...paths], { limit: LIMIT });
  assert.equal(status, 1);
  assert.deepEqual(
    jsonLines<{ error?: { code: string } }>(stdout).map(({ error }) => error?.code),
    ['page-deep', 'page-empty', 'page-empty', undefined],
  );
  assert.match(stderr, /deep\.html: The page is nested too deeply[^\n]*\n[^\n]*empty\.html: No article was found/);
});

test('hostile: parse takes the same texts', async () => {
  const input = `${SHORT.map(({ text }) => text).join('\n\n')}\n\n${'x'.repeat(200_000)}\n\n${'and Oslo '.repeat(50_000)}`;
  const { status, stderr, stdout } = await runEntente(['parse', '--from', 'text'], { input, limit: LIMIT });
  assert.deepEqual([status, stderr], [0, '']);
  for (const block of stdout.split('\n\n').filter(Boolean).slice(0, 50)) assert.equal(block.split('\n').filter(line => line.split('\t')[6] === '0').length, 1, block.slice(0, 200));
});
