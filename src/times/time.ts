import type { Span } from '../base/index.ts';

/** A date expression and the interval of ISO dates it stands for, both ends inclusive. */
export interface TimeExpression extends Span {
  /** First and last word (inclusive word numbers of the parse). */
  readonly first: number;
  readonly last: number;
  /** "YYYY-MM-DD". */
  readonly from: string;
  readonly to: string;
  /** Only says how far back a comparison reaches ("the first since 2017", "the worst in ten years"): nothing that is told is dated by it. */
  readonly comparison?: true;
}

/** What date expressions are resolved against besides their own text. */
export interface TimesContext {
  /** ISO date or date-time of publication; relative expressions have no interval without it. */
  readonly published?: string | null | undefined;
}
