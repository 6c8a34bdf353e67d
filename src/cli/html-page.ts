// Readings → one HTML page that needs nothing else: no network, no other file. A content security policy lets through its own
// style and script only, by their hashes.
import { readFileSync } from 'node:fs';
import type { Reading } from '../reader/index.ts';
import { markedText } from './html-article.ts';
import { listsHtml } from './html-lists.ts';
import { PAGE_STYLE } from './html-style.ts';
import { escaped, linkTarget, policyHash } from './html-text.ts';
import { STANDINGS } from './standing.ts';
import { dayWords, namesOf } from './wording.ts';

/** The page's beginning and end; the articles stand between. */
export interface PageFrame {
  readonly before: (title: string) => string;
  readonly after: string;
}

const FILTERS = [
  ['actors', 'Actors'],
  ['events', 'Events'],
  ['claims', 'Claims'],
] as const;

/** The frame of a page. */
export function pageFrame(): PageFrame {
  const script = readFileSync(new URL('./page-script/report-page.js', import.meta.url), 'utf8');
  const policy = `default-src 'none'; style-src ${policyHash(PAGE_STYLE)}; script-src ${policyHash(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const filters = FILTERS.map(([name, label]) => `<label><input type="checkbox" data-filter="${name}" checked> ${label}</label>`).join('');
  const before = (title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#r0">To the article</a>
<header class="bar"><p class="brand">Entente</p><fieldset><legend>Show</legend>${filters}<label><input type="checkbox" id="details"> Details in the lists</label></fieldset><button type="button" id="theme" hidden>Colours: system</button></header>
<main>
`;
  return { before, after: `</main>\n<div id="detail" role="tooltip" hidden></div>\n<script type="module">${script}</script>\n</body>\n</html>\n` };
}

const LEGEND = `<ul class="legend" aria-label="Legend"><li data-kind="actors"><span class="mention">actor</span></li><li data-kind="events"><span class="trigger cooperation">cooperation</span> <span class="trigger conflict">conflict</span></li><li data-kind="claims"><span class="cue">cue</span> and <span class="content">content</span> of a claim</li>${Object.values(
  STANDINGS,
)
  .map(({ mark, meaning }) => `<li data-kind="events"><span>${mark}</span> ${meaning}</li>`)
  .join('')}</ul>`;

function headHtml({ document, actors, events, claims, diagnostics }: Reading): string {
  const { id, title, publisher, published, url } = document;
  const target = linkTarget(url);
  const source = target === null ? (title === undefined ? '' : escaped(id)) : `<a href="${target}" rel="noreferrer noopener">${escaped(new URL(url ?? '').hostname)}</a>`;
  const date = published === undefined ? '' : `<time datetime="${escaped(published)}">${escaped(dayWords(published))}</time>`;
  const facts = [publisher === undefined ? '' : escaped(publisher), date, source].filter(Boolean);
  return `<header><h1>${escaped(title ?? id)}</h1>
${facts.length ? `<p class="meta">${facts.join(' · ')}</p>` : ''}<p class="counts">${events.length} events, ${claims.length} claims, ${actors.length} actors</p>
${diagnostics.map(({ message }) => `<p class="notice" role="note">${escaped(message)}</p>`).join('')}</header>`;
}

/** One article of the page. `number` tells the articles of one page apart, and with it their ids. */
export function articleHtml(reading: Reading, number: number): string {
  const prefix = `r${number}-`;
  const { html, places } = markedText(reading, prefix);
  const lists = listsHtml({ reading, names: namesOf(reading), prefix, places });
  return `<article class="reading" id="r${number}">
${headHtml(reading)}
<div class="columns">
<section class="text" lang="${escaped(reading.document.language)}" aria-label="Article">${LEGEND}
${html || '<p class="empty">The text is empty.</p>'}
</section>
<aside class="lists" aria-label="What the article says">
${lists}
</aside>
</div>
</article>
`;
}
