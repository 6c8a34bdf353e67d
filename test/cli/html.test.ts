import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { layersOf, paragraphSpans, piecesOf } from '../../src/cli/html-marks.ts';
import { articleHtml, pageFrame } from '../../src/cli/html-page.ts';
import { escaped, linkTarget } from '../../src/cli/html-text.ts';
import type { Reading } from '../../src/reader/index.ts';
import { SAMPLE_READING } from './sample-reading.ts';

function page(reading: Reading): string {
  const { before, after } = pageFrame();
  return before(reading.document.title ?? reading.document.id) + articleHtml(reading, 0) + after;
}

test('html: what an article holds cannot become markup', () => {
  const evil = '</title><script>alert(1)</script><img src=x onerror="alert(1)">\u0000\u202e';
  const { document, actors, events } = SAMPLE_READING;
  const reading: Reading = {
    ...SAMPLE_READING,
    document: {
      ...document,
      id: evil,
      title: evil,
      publisher: evil,
      published: evil,
      url: 'javascript:alert(1)',
      text: document.text.replace('Norway signed', evil.slice(0, 13)),
      language: '"><script>',
    },
    actors: actors.map(actor => ({ ...actor, name: evil, role: evil, country: evil, sectors: [evil], wikidata: `Q1"${evil}` })),
    events: events.map(event => ({ ...event, where: { name: evil, country: null }, why: { rule: evil, path: evil }, mode: evil, contexts: [evil] })),
    diagnostics: [{ code: 'x', message: evil }],
  };
  const html = page(reading);
  assert.equal(html.match(/<script/g)?.length, 1, 'only our own script');
  assert.doesNotMatch(html, /<img|<\/title><|javascript:/);
  assert.ok(!html.includes('\u0000') && !html.includes('\u202e'));
});

test('html: the policy lets through exactly the style and the script of the page', () => {
  const html = page(SAMPLE_READING);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  assert.match(policy, /default-src 'none'/);
  for (const [kind, content] of [
    ['style-src', /<style>([\s\S]*?)<\/style>/.exec(html)?.[1]],
    ['script-src', /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1]],
  ]) {
    assert.ok(content);
    assert.ok(policy.includes(`${kind} 'sha256-${createHash('sha256').update(content).digest('base64')}';`), kind);
  }
  assert.doesNotMatch(html, /\ssrc=|style="|url\(|@import/);
});

test('html: ids are unique, also with several articles, and every link within the page leads somewhere', () => {
  const html = pageFrame().before('two') + articleHtml(SAMPLE_READING, 0) + articleHtml(SAMPLE_READING, 1) + pageFrame().after;
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.ok(targets.length > 10);
  for (const target of targets) assert.ok(ids.includes(target), target);
  for (const [, names] of html.matchAll(/data-of="([^"]+)"/g)) for (const name of names.split(' ')) assert.ok(ids.includes(name), name);
});

test('html: every actor with a mention, event and claim has a mark that can be focused', () => {
  const html = articleHtml(SAMPLE_READING, 0);
  const focusable = [...html.matchAll(/class="mark [^"]*" id="[^"]+" data-of="([^"]+)"[^>]* tabindex="0" role="button"/g)].flatMap(([, names]) => names.split(' '));
  for (const { id } of [...SAMPLE_READING.actors, ...SAMPLE_READING.events, ...SAMPLE_READING.claims]) assert.ok(focusable.includes(`r0-${id}`), id);
});

test('html: an empty article and one without findings say so', () => {
  const html = articleHtml({ ...SAMPLE_READING, document: { ...SAMPLE_READING.document, text: ' \n' }, sentences: [], mentions: [], actors: [], events: [], claims: [] }, 0);
  for (const words of ['The text is empty', 'No events found', 'No claims found', 'No actors found']) assert.ok(html.includes(words), words);
});

test('html: pieces hold every character of the paragraphs once, and each the layers that cover it', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.stringMatching(/^[ab \n]{0,40}$/), spans, (text, ranges) => {
      const mentions = ranges.map(([a, b]) => ({ start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length), actor: 'a0' }));
      const layers = layersOf({ ...SAMPLE_READING, mentions, events: [], claims: [] });
      const paragraphs = piecesOf(text, layers);
      assert.equal(paragraphs.length, paragraphSpans(text).length);
      for (const [number, { start, end }] of paragraphSpans(text).entries()) {
        let at = start;
        for (const piece of paragraphs[number]) {
          assert.equal(piece.start, at);
          assert.ok(piece.end > piece.start);
          const covering = layers.filter(layer => layer.start <= piece.start && layer.end >= piece.end).length;
          assert.equal(piece.layers.length, covering);
          at = piece.end;
        }
        assert.equal(at, end);
      }
      assert.equal(
        paragraphSpans(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
        text.replace(/\s/g, ''),
      );
    }),
  );
});

test('html: links lead to the web only', () => {
  assert.equal(linkTarget('https://example.org/a?b=1&c="x"'), 'https://example.org/a?b=1&amp;c=%22x%22');
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'no address', undefined]) assert.equal(linkTarget(address), null);
  assert.equal(escaped(`<a href="x">'&'\u0007\ud800</a>`), '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;\ufffd&lt;/a&gt;');
});
