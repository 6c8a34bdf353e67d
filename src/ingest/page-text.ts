// The element that holds an article → its text: paragraphs, headings and list items parted by blank lines, white space as a
// browser shows it. Left out are scripts, captions, figures, forms, asides, and lines that are nothing but links.

/** The part of a DOM node that is needed here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION PICTURE IMG SVG VIDEO AUDIO IFRAME OBJECT EMBED CANVAS FORM BUTTON INPUT SELECT TEXTAREA LABEL NAV ASIDE FOOTER MENU DIALOG HEAD TITLE'.split(
    ' ',
  ),
);
const INLINE = new Set('A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(' '));
/** Names of parts that are not the article's own words. */
const BESIDE =
  /(?:^|[\s_-])(?:share|sharing|social|caption|credit|byline|newsletter|promo|advert|advertisement|related|recirc|read-?more|toolbar|breadcrumbs?|tags|comments?)(?:$|[\s_-])/i;

interface Block {
  pieces: string[];
  /** Letters within links, and in all. */
  linked: number;
  all: number;
}

/** Collapses white space and takes out characters that only guide line breaks. */
function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Most of the page's text, as a share, that a part beside the article may hold: a whole article may be named "with-comments". */
const LARGEST_BESIDE = 0.25;

/** Whether an element is hidden or, by its name, not the article's own words. `whole` is the length of the text it is part of. */
function isBeside(node: PageNode, whole: number): boolean {
  if (!node.getAttribute) return false;
  if (node.getAttribute('aria-hidden') === 'true' || node.getAttribute('hidden') !== null) return true;
  if (!BESIDE.test(`${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''} ${node.getAttribute('data-testid') ?? ''}`)) return false;
  return (node.textContent ?? '').length < LARGEST_BESIDE * whole;
}

/** A node that can be taken out of its document. */
interface RemovableNode extends PageNode {
  remove(): void;
}

/** Takes the parts beside the article out of a document, while their names can still be told: Readability renames elements. */
export function removeBeside(document: { querySelectorAll(selector: string): Iterable<RemovableNode>; readonly body: PageNode }): void {
  const whole = (document.body.textContent ?? '').length;
  for (const node of [...document.querySelectorAll('body [class], body [id], body [data-testid], body [hidden]')]) if (isBeside(node, whole)) node.remove();
}

/** Builds paragraphs while the tree is walked. */
class Paragraphs {
  readonly found: string[] = [];
  #block: Block = { pieces: [], linked: 0, all: 0 };

  add(text: string, linked: boolean): void {
    const letters = text.replace(/[\s\u00a0]+/g, '').length;
    this.#block.pieces.push(text);
    this.#block.all += letters;
    if (linked) this.#block.linked += letters;
  }

  end(): void {
    const { pieces, linked, all } = this.#block;
    if (pieces.length === 0) return;
    this.#block = { pieces: [], linked: 0, all: 0 };
    const text = tidy(pieces.join(''));
    // "Read more: Oslo talks resume" is a way to another page; "Lima said so." with its last words linked is a sentence.
    const onlyLinks = all > 0 && linked > 0.8 * all && !/[.!?…]["'”’)\]]*$/.test(text);
    if (text && !onlyLinks) this.found.push(text);
  }
}

/** The text below an element. The tree may be no deeper than the guard in `nesting.ts` allows. */
export function textOf(root: PageNode): string {
  const paragraphs = new Paragraphs();
  const whole = (root.textContent ?? '').length;
  const walk = (node: PageNode, linked: boolean): void => {
    // Taken once: the DOM makes the list anew each time it is asked.
    const children = Array.from(node.childNodes);
    for (const [index, child] of children.entries()) {
      if (child.nodeType === TEXT) paragraphs.add(child.textContent ?? '', linked);
      if (child.nodeType !== ELEMENT) continue;
      const name = child.nodeName.toUpperCase();
      if (SKIPPED.has(name) || isBeside(child, whole)) continue;
      const inline = INLINE.has(name);
      const isBreak = name === 'BR';
      // Two line breaks make a paragraph on pages without any; one is a space.
      if (isBreak && index > 0 && followsBreak(children, index)) paragraphs.end();
      else if (isBreak) paragraphs.add(' ', linked);
      if (!inline && !isBreak) paragraphs.end();
      walk(child, linked || name === 'A');
      if (!inline && !isBreak) paragraphs.end();
    }
  };
  walk(root, false);
  paragraphs.end();
  return paragraphs.found.join('\n\n');
}

/** Whether the node before this one, white space left aside, is a line break too. */
function followsBreak(siblings: readonly PageNode[], index: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const node = siblings[before];
    if (node.nodeType === TEXT && (node.textContent ?? '').trim() === '') continue;
    return node.nodeName.toUpperCase() === 'BR';
  }
  return false;
}
