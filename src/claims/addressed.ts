// A parse and its quotes → the sentences in which the writer speaks of himself or to his reader: letters, reviews, questions, orders.
//   "Let me know if you can come." → addressed; "Oslo said: “We will pay you.”" → not: the words are Oslo's.
import type { Parse } from '../syntax/index.ts';
import type { Quote } from '../text/index.ts';
import { isOrder } from './conditions.ts';

/** What a sentence shows of its writer and reader, outside quotes. */
export interface Address {
  /** "I", "we", "my" …; "you", "your" …; "please", "thanks". */
  readonly writer: boolean;
  readonly reader: boolean;
  readonly please: boolean;
  readonly asks: boolean;
  readonly exclaims: boolean;
  /** Whether the sentence is addressed at all. */
  readonly addressed: boolean;
}

const WRITER: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'mine', 'ours', 'im']);
const READER: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'u', 'ur', 'ya', 'yourself']);
const POLITE: ReadonlySet<string> = new Set(['please', 'pls', 'plz', 'thanks', 'thank', 'let', 'lets']);

/** Whether each word stands in a quote. */
function quotedWords(parse: Parse, quotes: readonly Quote[]): Uint8Array {
  const quoted = new Uint8Array(parse.count);
  let word = 0;
  for (const { start, end, depth } of quotes) {
    if (depth !== 0) continue;
    while (word < parse.count && parse.end(word) <= start) word++;
    for (; word < parse.count && parse.start(word) < end; word++) quoted[word] = 1;
  }
  return quoted;
}

/** Looks at sentences when they are asked about, each once. */
export class AddressedText {
  readonly #parse: Parse;
  readonly #quoted: Uint8Array;
  readonly #sentences: (Address | undefined)[] = [];

  constructor(parse: Parse, quotes: readonly Quote[]) {
    this.#parse = parse;
    this.#quoted = quotedWords(parse, quotes);
  }

  /** What the sentence of a word shows; null where the word itself is quoted. */
  at(word: number): Address | null {
    if (this.#quoted[word] === 1) return null;
    const sentence = this.#parse.sentence(word);
    return (this.#sentences[sentence] ??= this.#look(sentence));
  }

  #look(sentence: number): Address {
    const parse = this.#parse;
    const first = parse.tokens.sentenceStart[sentence];
    const end = parse.tokens.sentenceStart[sentence + 1];
    let writer = false;
    let reader = false;
    let please = false;
    let order = false;
    for (let word = first; word < end; word++) {
      if (this.#quoted[word] === 1) continue;
      const lower = parse.lower(word);
      writer ||= WRITER.has(lower);
      reader ||= READER.has(lower);
      please ||= POLITE.has(lower);
      order ||= parse.deprel(word) === 'root' && isOrder(parse, word);
    }
    const last = this.#quoted[end - 1] === 1 ? '' : parse.form(end - 1);
    const asks = last.endsWith('?');
    const exclaims = last.endsWith('!');
    const loose = /^\p{Ll}/u.test(parse.form(first)) || /^(\.{2,}|…|[:;]-?[)(D])$/.test(last);
    return { writer, reader, please, asks, exclaims, addressed: writer || reader || please || order || asks || exclaims || loose };
  }
}
