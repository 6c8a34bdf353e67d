// The result of reading one article, as `entente read --to json` prints it. The layers' own working types
// (word numbers, reasons) stay inside; this is what users see.
import type { Actor } from '../actors/index.ts';
import type { Span } from '../base/index.ts';
import type { Attitude, Factuality } from '../claims/index.ts';
import type { EventType, Quad } from '../events/index.ts';

/** Something the reader noticed about its input that is not an error: a language it does not read, an odd character. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}

/** An event of a reading: who did what to whom, when, where, and how sure each source is of it. */
export interface ReadingEvent {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  readonly quad: Quad;
  readonly intensity: number;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly reciprocal: boolean;
  readonly trigger: Span;
  readonly span: Span;
  readonly when: { readonly start: string; readonly end: string; readonly text?: Span } | null;
  readonly where: { readonly name: string; readonly country: string | null; readonly geonames?: number; readonly lat?: number; readonly lon?: number; readonly text?: Span } | null;
  readonly factuality: readonly Factuality[];
  readonly claim: string | null;
  /** With `explain`: the table row and the path that gave the event. */
  readonly why?: { readonly rule: string; readonly path: string };
}

/** A claim of a reading. */
export interface ReadingClaim {
  readonly id: string;
  readonly sources: readonly string[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly attitude: Attitude;
  readonly why?: { readonly rule: string; readonly path: string };
}

/** A verb or event noun, coded as an event or not. The span is the head word. */
export interface Predicate extends Span {
  readonly lemma: string;
  readonly factuality: readonly Factuality[];
}

/** One article read. Offsets are UTF-16 code units into `document.text`. */
export interface Reading {
  readonly schema: 'entente.reading/1';
  readonly document: {
    readonly id: string;
    readonly text: string;
    readonly title?: string;
    readonly published?: string;
    readonly url?: string;
    readonly publisher?: string;
    readonly language: string;
  };
  readonly sentences: readonly Span[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly (Span & { readonly actor: string })[];
  readonly events: readonly ReadingEvent[];
  readonly claims: readonly ReadingClaim[];
  readonly predicates?: readonly Predicate[];
  readonly diagnostics: readonly Diagnostic[];
}
