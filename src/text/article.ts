/** What is read: the text exactly as given, and what is known of it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** ISO date or date-time of publication; relative dates count from it. */
  readonly published?: string;
  readonly url?: string;
  readonly publisher?: string;
}
