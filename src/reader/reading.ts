// The result of reading one article, as `entente read --to json` prints it. The layers' own working types
// (word numbers, reasons) stay inside; this is what users see.
import type { Actor, Ambiguity } from '../actors/index.ts';
import type { Span } from '../base/index.ts';
import type { Claim, Factuality, NonAnswer } from '../claims/index.ts';
import type { CodedEvent } from '../events/index.ts';
import type { Article } from '../text/index.ts';

/** Something the reader noticed about its input that is not an error: a language it does not read, an odd character. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}

/** Why an event or claim is there: the table row or rule, and the way through the tree. */
export interface Why {
  readonly rule: string;
  readonly path: string;
}

/** An event of a reading: who did what to whom, when, where, and how sure each source is of it. */
export interface ReadingEvent extends Omit<CodedEvent, 'head' | 'noun' | 'reason'> {
  readonly id: string;
  readonly factuality: readonly Factuality[];
  /** The claim that reports it, null where the article says it in its own voice. */
  readonly claim: string | null;
  /** With `explain`. */
  readonly why?: Why;
}

/** A claim of a reading. */
export interface ReadingClaim extends Omit<Claim, 'cueHead' | 'own' | 'silent' | 'commitment' | 'reason'> {
  /** With `explain`. */
  readonly why?: Why;
}

/** A verb or event noun, coded as an event or not. The span is the head word. */
export interface Predicate extends Span {
  readonly lemma: string;
  readonly factuality: readonly Factuality[];
}

/** One article read. Offsets are UTF-16 code units into `document.text`. */
export interface Reading {
  readonly schema: 'entente.reading/1';
  /** The article as it was given, and the language that was found (ISO 639-1, or "und"). */
  readonly document: Article & { readonly language: string };
  readonly sentences: readonly Span[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly (Span & { readonly actor: string })[];
  /** Words that stand for one of several actors, between whom the text does not decide; absent where there are none. */
  readonly ambiguities?: readonly Ambiguity[];
  readonly events: readonly ReadingEvent[];
  readonly claims: readonly ReadingClaim[];
  /** Those who were asked and give no answer ("declined to comment"); absent where there are none. */
  readonly nonAnswers?: readonly NonAnswer[];
  readonly predicates?: readonly Predicate[];
  readonly diagnostics: readonly Diagnostic[];
}
