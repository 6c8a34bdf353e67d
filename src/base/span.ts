/**
 * A half-open range of UTF-16 code units into a document's text:
 * `text.slice(start, end)` is what it covers.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
