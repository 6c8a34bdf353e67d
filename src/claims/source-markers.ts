// Sources named without a verb of saying → drafts: "according to X", "per X", "citing X", "in X's view", "in the poll",
// and the colon or dash of a headline ("Kremlin: talks are over", "Talks are over – official", "WALLACE: …").
import type { ActorsLayer } from '../actors/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { Draft } from './drafts.ts';
import type { AttributionLexicon, CueFrame } from './lexicon.ts';
import { isPunctuation, lemmaOf, spansOf, subtree } from './phrases.ts';
import type { QuoteMap } from './quotes.ts';
import { sourceWords } from './sources.ts';

function markerFrame(rule: string): CueFrame {
  return { attitude: 'state', attachments: new Set(['clause']), prepositions: new Set(), holder: 'CT+', author: 'PR+', negated: 'UU', rule };
}

const TABLE = 'claims/source-markers.tsv';

/** The nearest clause head at or above a word: what the phrase says something about. */
function clauseAbove(parse: Parse, from: number): number {
  for (let word = from; word >= 0; word = parse.head(word)) {
    const upos = parse.upos(word);
    const relation = parse.deprel(word);
    if (upos === 'VERB' || relation === 'root' || relation === 'parataxis' || relation === 'ccomp' || parse.childIn(word, 'cop', 'nsubj') >= 0) return word;
  }
  return -1;
}

/** The clause that a phrase speaks about; set off by a comma it speaks about all the clauses that are joined. */
function clauseOf(parse: Parse, branch: number): number {
  const near = clauseAbove(parse, parse.head(branch));
  const first = parse.leftEdge(branch);
  const apart = first > 0 && (isPunctuation(parse, first) || isPunctuation(parse, first - 1) || parse.sentence(first - 1) !== parse.sentence(first));
  if (!apart) return near;
  // At the end of a sentence it speaks about the whole of it, wherever the tree hung it.
  const sentence = parse.sentence(branch);
  let last = parse.rightEdge(branch) + 1;
  while (last < parse.tokens.sentenceStart[sentence + 1] && isPunctuation(parse, last)) last++;
  const root = parse.root(sentence);
  if (last === parse.tokens.sentenceStart[sentence + 1] && root >= 0 && root !== branch && parse.dominates(root, branch)) return root;
  let clause = near;
  while (
    clause >= 0 &&
    parse.deprel(clause) === 'conj' &&
    /^(VERB|AUX|NOUN|ADJ)$/.test(parse.upos(parse.head(clause))) &&
    clauseAbove(parse, parse.head(clause)) === parse.head(clause)
  )
    clause = parse.head(clause);
  return clause;
}

function draft(parse: Parse, head: number, holder: number, cue: readonly number[], branch: number, rule: string): Draft | null {
  const clause = clauseOf(parse, branch);
  if (clause < 0) return null;
  const content = spansOf(parse, subtree(parse, clause, new Set([branch])));
  if (content.length === 0) return null;
  return {
    head,
    holder,
    source: sourceWords(parse, holder, head),
    cue,
    frame: markerFrame(rule),
    path: `${parse.phrase(cue[0], cue[cue.length - 1])} ${parse.form(holder)} → ${parse.form(clause)}`,
    content,
  };
}

/** "according to X", "per X": the phrase headed by `holder` that this preposition introduces. */
function prepositionDraft(parse: Parse, word: number, lexicon: AttributionLexicon): Draft | null {
  const fixed = parse.childrenIn(word, 'fixed');
  const marker = [word, ...fixed].map(each => parse.lower(each)).join(' ');
  const holder = parse.head(word);
  if (holder < 0) return null;
  if (lexicon.markers.get(marker) === 'preposition' && /^(case|mark)$/.test(parse.deprel(word)) && word < holder) {
    if (marker === 'per' && parse.upos(holder) !== 'PROPN') return null;
    return draft(parse, word, holder, [word, ...fixed], holder, TABLE);
  }
  return null;
}

/** "according to X", however the tree puts it together: X is what "according" or "to" leans on, or what hangs on it. */
function accordingDraft(parse: Parse, word: number): Draft | null {
  const to = word + 1;
  if (to >= parse.count || parse.lower(to) !== 'to') return null;
  const below = parse.childIn(word, 'obl', 'nmod', 'obl:arg', 'obj');
  const holder = [parse.head(word), parse.head(to), below].find(each => each > to && parse.upos(each) !== 'VERB') ?? -1;
  if (holder < 0) return null;
  // The whole phrase hangs where its topmost word hangs.
  const branch = parse.dominates(word, holder) ? word : holder;
  return draft(parse, word, holder, [word, to], branch, TABLE);
}

/** "in X's view", "in the words of X", "in the poll". */
function phraseDraft(parse: Parse, noun: number, role: string): Draft | null {
  const mark = parse.childIn(noun, 'case');
  if (mark < 0 || !/^(in|to|by)$/.test(parse.lower(mark)) || !/^obl/.test(parse.deprel(noun))) return null;
  if (role === 'document') return parse.lower(mark) === 'in' ? draft(parse, mark, noun, [mark], noun, TABLE) : null;
  const possessor = parse.childIn(noun, 'nmod:poss');
  if (possessor >= 0) return draft(parse, noun, possessor, [mark, noun], noun, TABLE);
  for (const child of parse.childrenIn(noun, 'nmod')) {
    const of = parse.childIn(child, 'case');
    if (of >= 0 && parse.lower(of) === 'of') return draft(parse, noun, child, range(mark, of), noun, TABLE);
  }
  return null;
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Claims whose source a preposition, a phrase or "citing" names. A "citing" counts where its object is an actor: else it is a mention. */
export function markedDrafts(parse: Parse, lexicon: AttributionLexicon, actors: ActorsLayer): Draft[] {
  const found: Draft[] = [];
  for (let word = 0; word < parse.count; word++) {
    const lower = parse.lower(word);
    let each: Draft | null = null;
    if (lower === 'according') each = accordingDraft(parse, word);
    else if (lexicon.markers.get(lower) === 'preposition') each = prepositionDraft(parse, word, lexicon);
    else if (lexicon.markers.get(lower) === 'participle' && parse.deprel(word) === 'advcl') {
      const object = parse.childIn(word, 'obj');
      if (object >= 0 && actors.partiesOf(object).length > 0 && parse.head(word) >= 0) each = draft(parse, word, object, [word], word, TABLE);
    } else {
      const role = parse.upos(word) === 'NOUN' ? lexicon.markers.get(lemmaOf(parse, word)) : undefined;
      if (role === 'noun' || role === 'document') each = phraseDraft(parse, word, role);
    }
    if (each) found.push(each);
  }
  return found;
}

/** Whether words could be the name of a speaker before a colon or after a dash: short, named, without a verb. */
function isSpeaker(parse: Parse, first: number, last: number): boolean {
  if (last < first || last - first > 6) return false;
  let names = 0;
  for (let word = first; word <= last; word++) {
    const upos = parse.upos(word);
    if (upos === 'VERB' || upos === 'AUX' || upos === 'PRON' || upos === 'SCONJ' || upos === 'INTJ' || (upos === 'NUM' && first === last)) return false;
    if (upos === 'PROPN') names++;
    else if (upos === 'NOUN' && SPEAKER_NOUNS.has(lemmaOf(parse, word))) names++;
  }
  return names > 0;
}

const SPEAKER_NOUNS: ReadonlySet<string> = new Set([
  'official',
  'minister',
  'ministry',
  'president',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'report',
  'poll',
  'survey',
  'study',
  'source',
  'army',
  'police',
  'government',
  'expert',
  'analyst',
  'envoy',
  'ambassador',
  'media',
  'agency',
  'military',
  'general',
  'diplomat',
  'lawmaker',
  'adviser',
  'witness',
]);

/** Whether words hold a finite verb: "Oslo: We agreed" is a turn, "Oslo: Berg, Lie, Moe" a list. */
function says(parse: Parse, first: number, last: number): boolean {
  for (let word = first; word <= last; word++) if (/^(VBD|VBZ|VBP|MD)$/.test(parse.xpos(word))) return true;
  return false;
}

const headOf = (parse: Parse, first: number, last: number): number => {
  for (let word = last; word >= first; word--) if (parse.head(word) < first || parse.head(word) > last) return word;
  return last;
};

/** Headlines "X: …" and "… – X", and speakers' turns in a transcript ("X: …", to the end of the paragraph). */
export function headlineDrafts(parse: Parse, map: QuoteMap, drafts: readonly Draft[]): Draft[] {
  const { sentenceStart, sentenceCount, paragraph } = parse.tokens;
  const cues = new Set(drafts.map(each => parse.sentence(each.head)));
  const found: Draft[] = [];
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    if (sentence > 0 && paragraph[sentence - 1] === paragraph[sentence]) continue;
    const first = sentenceStart[sentence];
    const last = sentenceStart[sentence + 1] - 1;
    let colon = first + 1;
    while (colon < last && colon - first < 8 && parse.form(colon) !== ':') colon++;
    const build = (mark: number, from: number, until: number, start: number, end: number): void => {
      const holder = headOf(parse, from, until);
      found.push({
        head: mark,
        holder,
        source: range(from, until),
        cue: [mark],
        frame: markerFrame('headline'),
        path: `${parse.phrase(from, until)} ${parse.form(mark)}`,
        content: [{ start, end }],
      });
    };
    if (colon < last && parse.form(colon) === ':' && map.at[colon] < 0 && isSpeaker(parse, first, colon - 1) && (sentence === 0 || says(parse, colon + 1, last))) {
      let until = sentence;
      const turn = sentence > 0;
      if (turn) while (until + 1 < sentenceCount && paragraph[until + 1] === paragraph[sentence]) until++;
      build(colon, first, colon - 1, parse.start(colon + 1), parse.end(sentenceStart[until + 1] - 1));
      continue;
    }
    if (cues.has(sentence) || /[.!?]["”]?$/.test(parse.form(last))) continue;
    let dash = last - 1;
    while (dash > first && last - dash < 6 && !/^([-–—]|--)$/.test(parse.form(dash))) dash--;
    if (dash > first + 2 && /^([-–—]|--)$/.test(parse.form(dash)) && parse.start(dash) > parse.end(dash - 1) && isSpeaker(parse, dash + 1, last) && sentence < 3)
      build(dash, dash + 1, last, parse.start(first), parse.end(dash - 1));
  }
  return found;
}
