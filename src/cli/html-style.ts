// The look of the HTML report: light and dark, wide and narrow, on screen and on paper. Kinds differ by line as well as by
// colour: actors are dotted, triggers boxed, cues dashed, content shaded.

const LIGHT = `
  --paper: #fbfaf7; --card: #ffffff; --ink: #1f2328; --soft: #57606a; --line: #d8d6cf; --link: #0b57b7; --focus: #0b57b7;
  --actor: #3f6293; --claim: #6b3fa0; --claim-tint: #f1eafa; --claim-deep: #e4d5f5;
  --good: #0f6b50; --good-tint: #d6f0e5; --bad: #a3261c; --bad-tint: #fbe0dc;`;

const DARK = `
  --paper: #15171b; --card: #1d2025; --ink: #e6e4df; --soft: #a3a8b0; --line: #363b43; --link: #8ab8f5; --focus: #ffd166;
  --actor: #9dbbe3; --claim: #cdb2f0; --claim-tint: #29223a; --claim-deep: #3d3059;
  --good: #7fdcb8; --good-tint: #123c30; --bad: #ffab9f; --bad-tint: #4a1d19;`;

const PAGE = `
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; scroll-padding: 4.5rem 0; }
body { margin: 0; }
a { color: var(--link); }
code { font: 0.85em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; padding: 0.05em 0.35em; border: 1px solid var(--line); border-radius: 4px; overflow-wrap: anywhere; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 5; background: var(--card); padding: 0.3rem 0.8rem; }
.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.4rem 1.2rem; align-items: center; padding: 0.5rem 1.2rem; background: var(--card); border-bottom: 1px solid var(--line); }
.bar .brand { margin: 0; font-weight: 700; letter-spacing: 0.02em; }
.bar fieldset { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin: 0; padding: 0; border: 0; }
.bar legend { float: left; margin-right: 0.8rem; color: var(--soft); }
.bar label { display: inline-flex; gap: 0.35rem; align-items: center; min-height: 1.75rem; cursor: pointer; }
.bar button { margin-left: auto; min-height: 1.9rem; padding: 0.15rem 0.8rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 999px; cursor: pointer; }
.contents { max-width: 84rem; margin: 1rem auto 0; padding: 0 1.2rem; }
.reading { max-width: 84rem; margin: 0 auto; padding: 1.4rem 1.2rem 2.5rem; }
.reading + .reading { border-top: 1px solid var(--line); }
.reading h1 { margin: 0 0 0.3rem; font: 700 1.9rem/1.2 Charter, "Bitstream Charter", Georgia, Cambria, serif; overflow-wrap: anywhere; }
.meta, .counts { margin: 0.1rem 0; color: var(--soft); overflow-wrap: anywhere; }
.notice { margin: 0.8rem 0; padding: 0.5rem 0.9rem; border-left: 4px solid var(--bad); background: var(--bad-tint); }
.columns { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); gap: 2.2rem; align-items: start; margin-top: 1.2rem; }
.text { font: 1.14rem/1.75 Charter, "Bitstream Charter", Georgia, Cambria, serif; max-width: 44rem; overflow-wrap: anywhere; }
.text p { margin: 0 0 1.1em; white-space: pre-line; }
.lists { font-size: 0.94rem; }`;

const MARKS = `
.content { background: var(--claim-tint); }
.source { text-decoration: underline; text-decoration-color: var(--claim); text-decoration-thickness: 1px; text-underline-offset: 0.32em; }
.mark { cursor: pointer; border-radius: 2px; }
.mention { border-bottom: 2px dotted var(--actor); }
.cue { border-bottom: 2px dashed var(--claim); color: var(--claim); }
.trigger { padding: 0 0.15em; font-weight: 600; border: 1px solid currentColor; }
.trigger.cooperation { color: var(--good); background: var(--good-tint); }
.trigger.conflict { color: var(--bad); background: var(--bad-tint); }
.mark sup { font: 600 0.7em/0 system-ui, sans-serif; margin-right: 0.2em; vertical-align: 0.35em; }
.mark sup::after { content: "\\2060"; }
.mark:hover, .mark.active { box-shadow: 0 0 0 2px var(--focus); }
.lit { background: var(--claim-deep); }
.without-actors .mention:not(.trigger, .cue) { border-bottom-color: transparent; cursor: auto; }
.without-events .trigger { font-weight: inherit; padding: 0; border-color: transparent; background: none; color: inherit; }
.without-events .trigger sup { display: none; }
.without-claims .content, .without-claims .lit { background: none; }
.without-claims .source { text-decoration: none; }
.without-claims .cue { border-bottom-color: transparent; }
.without-claims .cue:not(.trigger) { color: inherit; }
.without-actors [data-kind="actors"], .without-events [data-kind="events"], .without-claims [data-kind="claims"] { display: none; }`;

const LISTS = `
.list { margin-bottom: 1.6rem; }
.list h2 { margin: 0 0 0.5rem; font-size: 1.05rem; }
.list .count { color: var(--soft); font-weight: 400; }
.list ul { margin: 0; padding: 0; list-style: none; }
.list > ul > li + li { margin-top: 0.5rem; }
.entry { padding: 0.55rem 0.8rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 6px; overflow-wrap: anywhere; }
.entry.cooperation { border-left-color: var(--good); }
.entry.conflict { border-left-color: var(--bad); }
.entry.claim, .entry.disagreement { border-left-color: var(--claim); }
.entry.actor { border-left-color: var(--actor); }
.entry:target { box-shadow: 0 0 0 2px var(--focus); }
.entry p { margin: 0.1rem 0; }
.entry .title { font-weight: 600; }
.entry .title em, .disagreement em { font-weight: 400; color: var(--claim); }
.entry .sign { display: inline-block; min-width: 1.1em; }
.entry .role { font-weight: 400; color: var(--soft); }
.entry .facts, .entry .codes, .empty { color: var(--soft); }
.entry blockquote { margin: 0.2rem 0; padding-left: 0.7rem; border-left: 2px solid var(--line); color: var(--ink); }
.entry .factuality { padding-left: 0; }
.lists .more { display: none; }
:root:has(#details:checked) .more, .lists .entry:target .more { display: block; }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; margin: 0 0 1.2rem; padding: 0; list-style: none; color: var(--soft); font-size: 0.9rem; }
.legend span { color: var(--ink); }
#detail { position: absolute; z-index: 3; width: min(26rem, calc(100vw - 2rem)); max-height: min(26rem, 60vh); overflow: auto; padding: 0.5rem; background: var(--card); border: 1px solid var(--soft); border-radius: 8px; box-shadow: 0 8px 28px rgb(0 0 0 / 0.28); font-size: 0.92rem; transition: opacity 0.12s; }
#detail[hidden] { display: none; }
#detail ul { margin: 0; padding: 0; list-style: none; }
#detail > ul > li + li { margin-top: 0.4rem; }
#detail .entry { border-width: 0 0 0 4px; }`;

const SIZES = `
@media screen and (min-width: 62.01rem) and (min-height: 28rem) { .lists { position: sticky; top: 3.6rem; max-height: calc(100vh - 4.4rem); overflow: auto; padding: 0 0.6rem 0 0.25rem; scrollbar-gutter: stable; } }
@media (max-width: 62rem) { .columns { grid-template-columns: minmax(0, 1fr); } .text { max-width: none; } }
@media (max-width: 40rem) {
  html { scroll-padding: 1rem 0 46vh; }
  .bar { position: static; padding: 0.5rem 0.9rem; }
  .reading, .contents { padding-left: 0.9rem; padding-right: 0.9rem; }
  .reading h1 { font-size: 1.5rem; }
  .text { font-size: 1.06rem; line-height: 1.7; }
  #detail { position: fixed; left: 0; right: 0; bottom: 0; width: auto; max-height: 45vh; border-radius: 12px 12px 0 0; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media print {
  .bar, .skip, #detail { display: none !important; }
  html { background: none; font-size: 11pt; }
  .columns { display: block; }
  .text { max-width: none; }
  .lists .more { display: block; }
  .entry { break-inside: avoid; background: none; }
  .list h2 { break-after: avoid; }
  .mark, .content { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;

/** The style sheet. The reader's own choice of light or dark goes before the system's. */
export const PAGE_STYLE = `
:root { color-scheme: light; ${LIGHT} }
:root[data-theme="dark"] { color-scheme: dark; ${DARK} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { color-scheme: dark; ${DARK} } }
@media print { :root, :root[data-theme="dark"], :root:not([data-theme="light"]) { color-scheme: light; ${LIGHT} } }
${PAGE}${MARKS}${LISTS}${SIZES}
`;
