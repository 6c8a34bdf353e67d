// Documents that speak → who issued them: "the alliance's statement said", "a letter from Lima warned", and later in the
// article plain "the statement added". A report that nobody is said to have issued stays without an actor.
import type { Parse } from '../syntax/index.ts';
import { lemmaOf } from './phrases.ts';

/** Nouns for what is issued and then quoted by itself. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'statement',
  'communique',
  'communiqué',
  'declaration',
  'letter',
  'release',
  'report',
  'note',
  'memo',
  'document',
  'message',
  'post',
  'tweet',
  'resolution',
  'speech',
  'address',
  'editorial',
  'text',
]);

const ISSUED = /^(by|from|of)$/;

/** The heads of phrases that name who issued a document: possessor, compound name, "by", "from", "of". */
export function issuersOf(parse: Parse, document: number): number[] {
  const found: number[] = [];
  for (let child = parse.firstChild(document); child >= 0; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (relation === 'nmod:poss' || (relation === 'compound' && parse.upos(child) === 'PROPN') || (relation === 'amod' && parse.xpos(child) === 'JJ')) found.push(child);
    else if (relation === 'nmod' || relation === 'obl' || relation === 'obl:agent') {
      const mark = parse.childIn(child, 'case');
      if (mark >= 0 && ISSUED.test(parse.lower(mark))) found.push(child);
    }
  }
  return found;
}

/** Whether a noun is one for a document that speaks. */
export function isDocument(parse: Parse, word: number): boolean {
  return parse.upos(word) === 'NOUN' && DOCUMENTS.has(lemmaOf(parse, word));
}

/** The issuers of the documents of one article, as they are met. */
export class Documents {
  readonly #issuers = new Map<string, readonly string[]>();

  /** Remembers who issued the last document of this kind. */
  remember(parse: Parse, document: number, issuers: readonly string[]): void {
    if (issuers.length > 0) this.#issuers.set(lemmaOf(parse, document), issuers);
  }

  /** The actors behind a document: whom its phrase names, or who issued the last one where it is "the" or "this" document. */
  issuers(parse: Parse, document: number, partiesOf: (head: number) => readonly string[]): readonly string[] {
    const named = issuersOf(parse, document).flatMap(issuer => [...partiesOf(issuer)]);
    if (named.length > 0) {
      this.remember(parse, document, named);
      return named;
    }
    const determiner = parse.childIn(document, 'det');
    return determiner >= 0 && /^(the|this|that)$/.test(parse.lower(determiner)) ? (this.#issuers.get(lemmaOf(parse, document)) ?? []) : [];
  }
}
