import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntenteError } from '../../src/base/index.ts';
import { articleOfPage } from '../../src/ingest/index.ts';
import type { Article } from '../../src/reader/index.ts';

const BODY = `<p>Norway praised Peru on Monday,<br>its foreign minister <a href="/x">said</a>. The two have signed a treaty on fisheries that both had wanted for ten years.</p>
<p>Peru&rsquo;s presi&shy;dent called the deal a &ldquo;big   step&rdquo;.</p>`;

function read(html: string | Buffer, more: { address?: string; charset?: string } = {}): Promise<Article> {
  return articleOfPage(Buffer.from(html), { id: 'page', input: 'page.html', address: more.address ?? null, charset: more.charset ?? null });
}

async function codeOf(html: string): Promise<string> {
  try {
    await read(html);
    return 'none';
  } catch (error) {
    assert.ok(error instanceof EntenteError, String(error));
    return error.code;
  }
}

test('page: paragraphs parted by blank lines, white space as shown', async () => {
  const { text } = await read(`<html><body><article>${BODY}</article></body></html>`);
  assert.equal(
    text,
    'Norway praised Peru on Monday, its foreign minister said. The two have signed a treaty on fisheries that both had wanted for ten years.\n\nPeru’s president called the deal a “big step”.',
  );
});

test('page: scripts, captions, share links and links to other pages are no part of the text', async () => {
  const { text } = await read(`<html><body><nav><a href="/">Home</a></nav><article>
<div class="share-bar"><a href="#">Share</a> on all networks</div><figure><img src="x.jpg"><figcaption>A photo of a fjord.</figcaption></figure>${BODY}
<p><a href="/more">Read more: Bergen and its fish</a></p><script>var x = "<p>no</p>"</script><style>p{}</style>
<aside>Beside it</aside><p>Trawlers, Lima said, <a href="/y">will stay in port.</a></p></article><footer>About us</footer></body></html>`);
  assert.doesNotMatch(text, /Share|photo|Read more|var x|Beside|About us|Home/);
  assert.match(text, /will stay in port\.$/);
});

test('page: an article that is named after what it comes with is kept', async () => {
  const { text } = await read(`<html><body><div class="story comments" id="share"><p class="related">See also Bergen.</p>${BODY}</div></body></html>`);
  assert.match(text, /^Norway praised Peru/);
});

test('page: two line breaks part paragraphs on pages without any', async () => {
  const { text } = await read('<html><body><div>Oslo praised Lima.<br><br>\nLima thanked Oslo.<br>It was glad.</div></body></html>');
  assert.equal(text, 'Oslo praised Lima.\n\nLima thanked Oslo. It was glad.');
});

test('page: JSON-LD goes before OpenGraph, in graphs and arrays too', async () => {
  const article = await read(
    `<html><head><title>Site | x</title><meta property="og:title" content="Other title"><meta property="og:site_name" content="Other">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Oslo praises Lima","datePublished":"2024-06-24T08:00:00Z","publisher":[{"@type":"Organization","name":"Fjord Media"}]}]}</script>
<link rel="canonical" href="/news/1"></head><body>${BODY}</body></html>`,
    { address: 'https://example.org/a?x=1' },
  );
  const { text, ...known } = article;
  assert.ok(text);
  assert.deepEqual(known, { id: 'page', title: 'Oslo praises Lima', published: '2024-06-24T08:00:00Z', publisher: 'Fjord Media', url: 'https://example.org/news/1' });
});

test('page: OpenGraph, meta elements and headings where there is no JSON-LD, or a broken one', async () => {
  const article = await read(
    `<html><head><script type="application/ld+json">{broken</script><meta name="date" content="tomorrow"><meta property="article:published_time" content="2024-06-24T10:00:00+02:00"><meta property="og:site_name" content="The Daily Fjord"></head><body><h1>Oslo
 praises Lima</h1>${BODY}</body></html>`,
  );
  assert.deepEqual([article.title, article.published, article.publisher, article.url], ['Oslo praises Lima', '2024-06-24T10:00:00+02:00', 'The Daily Fjord', undefined]);
});

test('page: what a page does not say stays unknown; odd addresses are dropped', async () => {
  const article = await read(`<html><head><link rel="canonical" href="javascript:alert(1)"></head><body>${BODY}</body></html>`);
  assert.deepEqual(Object.keys(article).sort(), ['id', 'text']);
});

test('page: encodings by server, by the page, and by its bytes', async () => {
  const western = Buffer.from('<html><body><p>Zo\xeb said \x93yes\x94 \x96 twice.</p></body></html>', 'latin1');
  assert.equal((await read(western)).text, 'Zoë said “yes” – twice.');
  assert.equal((await read(Buffer.from('<html><body><p>Zoë said “yes”.</p></body></html>'))).text, 'Zoë said “yes”.');
  const declared = Buffer.concat([
    Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
    Buffer.from([0xcf, 0xf3, 0xf2, 0xe8, 0xed]),
    Buffer.from('</p></body></html>'),
  ]);
  assert.equal((await read(declared)).text, 'Путин');
  assert.equal((await read(Buffer.from([0x3c, 0x70, 0x3e, 0xcf, 0xf3, 0xf2]), { charset: 'windows-1251' })).text, 'Пут');
});

test('page: deep nesting is refused before anything is built, and soon', async () => {
  const started = performance.now();
  assert.equal(await codeOf('<div>'.repeat(100_000)), 'page-deep');
  assert.equal(await codeOf(`<html><body>${'<p>x</p>'.repeat(150_000)}</body></html>`), 'input-large');
  assert.ok(performance.now() - started < 5000);
});

test('page: a page of 20,000 paragraphs takes seconds, not minutes', async () => {
  const started = performance.now();
  const { text } = await read(`<html><body>${'<p>Norway condemned Russia on Monday, it was said.</p>'.repeat(20_000)}</body></html>`);
  assert.equal(text.split('\n\n').length, 20_000);
  assert.ok(performance.now() - started < 20_000);
});

test('page: a page without an article is said to be one', async () => {
  for (const html of ['', ' \n', '<html></html>', '<html><body><script>x</script></body></html>', '<html><body><p> </p></body></html>'])
    assert.equal(await codeOf(html), 'page-empty', html);
});

test('page: a fragment is read too, and odd markup ends in an article or an error', async () => {
  assert.equal((await read('<p>Oslo praised Lima.</p>')).text, 'Oslo praised Lima.');
  for (const html of ['<p>Oslo<', '</p></div>Oslo', '<a <b <c>Oslo', '<!doctype html><!-- never closed <p>Oslo', '<svg><p>Oslo</svg>', '<p>Os\u0000lo</p>'])
    assert.ok(['none', 'page-empty'].includes(await codeOf(html)), html);
});
