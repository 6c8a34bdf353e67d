// Quotes → the verb of saying that follows each at once: "A," said Mao; "A," the envoy told reporters. This order is so
// fixed that it is read off the words, before any tree is asked; other cues cannot take such a quote.
//   `Lima replied: "A." Oslo said: "B."` → nothing trails A: its sentence is over.
import type { Parse } from '../syntax/index.ts';
import { cueAt } from './cue-phrases.ts';
import type { AttributionLexicon } from './lexicon.ts';
import { isPunctuation } from './phrases.ts';
import type { QuoteMap } from './quotes.ts';
import { ownSubject } from './sources.ts';

/** How far behind a quote its verb is looked for; a name with title and apposition lies between. */
const REACH = 40;

/** Whether a quote waits for its speaker: its last mark before the closing one is a comma, or it asks or exclaims. */
function isOpenEnded(parse: Parse, map: QuoteMap, quote: number): boolean {
  const next = map.last[quote] + 1;
  const sameSentence = next < parse.count && parse.sentence(next) === parse.sentence(map.last[quote]);
  const last = parse.text.slice(map.quotes[quote].innerStart, map.quotes[quote].innerEnd).trimEnd().at(-1) ?? '';
  return last === ',' || last === '?' || last === '!' || (sameSentence && (last === '.' || last === '…' || parse.form(next) === ',' || /[–—-]/.test(last)));
}

function isSaying(parse: Parse, word: number, lexicon: AttributionLexicon): boolean {
  if (parse.upos(word) !== 'VERB' || parse.xpos(word) === 'VB') return false;
  return cueAt(parse, word, lexicon)?.entry.frames.some(frame => frame.attachments.has('quote')) ?? false;
}

/** The verb of saying right behind a quote ("… ," said X; "… ," X said), or -1. */
function trailingVerb(parse: Parse, map: QuoteMap, quote: number, lexicon: AttributionLexicon): number {
  let first = map.last[quote] + 1;
  for (let skipped = 0; skipped < 2 && first < parse.count && isPunctuation(parse, first) && map.at[first] < 0; skipped++) first++;
  if (first >= parse.count || map.at[first] >= 0) return -1;
  const sentence = parse.sentence(first);
  if (parse.tokens.paragraph[sentence] !== parse.tokens.paragraph[parse.sentence(map.last[quote])]) return -1;
  if (isSaying(parse, first, lexicon) && parse.xpos(first) !== 'VBG') return first;
  for (let word = first; word < parse.count && word < first + REACH && parse.sentence(word) === sentence && map.at[word] < 0; word++) {
    if (parse.form(word) === ':') return -1;
    if (!isSaying(parse, word, lexicon) || parse.xpos(word) === 'VBG') continue;
    const subject = ownSubject(parse, word);
    if (subject < first || subject > word) continue;
    let edge = subject;
    while (edge > first && edge > parse.leftEdge(subject)) edge--;
    if (edge === first) return word;
  }
  return -1;
}

/** For each verb of saying that trails a quote, the number of that quote. */
export function trailingCues(parse: Parse, map: QuoteMap, lexicon: AttributionLexicon): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let quote = 0; quote < map.quotes.length; quote++) {
    if (!isOpenEnded(parse, map, quote)) continue;
    const verb = trailingVerb(parse, map, quote, lexicon);
    if (verb >= 0 && !found.has(verb)) found.set(verb, quote);
  }
  return found;
}

/** Whether a quote opens what is said: a sentence begins with it, or a mark stands before it. Not in `it had to "cool off," he said`. */
export function opensSpeech(parse: Parse, map: QuoteMap, quote: number): boolean {
  const first = map.first[quote];
  const start = parse.tokens.sentenceStart[parse.sentence(first)];
  return first === start || isPunctuation(parse, first - 1);
}
