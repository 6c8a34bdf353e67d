// Trees and claims → how sure the article and each claim holder are that the event of a word happened (FactBank values).
import type { Tables } from '../base/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { Claim, Factuality } from './claim.ts';

/** The embedding-verb, hedge and implicative tables, read and keyed for look-up. */
export interface FactualityLexicon {
  readonly tables: Tables;
}

/** Reads the tables under `data/claims/` that factuality needs. Throws EntenteError `table-row` at a malformed row. */
export function createFactuality(tables: Tables): FactualityLexicon {
  return { tables };
}

/** Head words of every verb and event noun, in text order (for `--predicates`). */
export function findPredicates(_parse: Parse, _lexicon: FactualityLexicon): number[] {
  return [];
}

/** The article's own voice (source null) first, then each actor whose claim holds the word, in order of the claims, each actor once. */
export function assessFactuality(_parse: Parse, _head: number, _claims: readonly Claim[], _lexicon: FactualityLexicon): Factuality[] {
  return [{ source: null, value: 'CT+' }];
}
