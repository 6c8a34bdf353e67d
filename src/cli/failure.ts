// An error → the plain data that tells a person or a program what went wrong, at which input, at which place.
import { ERRORS, EntenteError, type ErrorCode } from '../base/index.ts';
import { oneLine } from './excerpts.ts';

/** What went wrong with one input. */
export interface Failure {
  readonly code: ErrorCode;
  /** What happened, with particulars, without the place and the remedy. */
  readonly message: string;
  readonly hint: string;
  /** The input as the user named it. */
  readonly input: string;
  /** 1-based line of the input. */
  readonly line?: number;
}

function particulars(error: EntenteError): string {
  const listed = Object.entries(error.details).filter(([key]) => key !== 'input' && (key !== 'line' || 'file' in error.details));
  return listed.length ? ` (${listed.map(([key, value]) => (key === 'problem' ? value : `${key}: ${value}`)).join('; ')})` : '';
}

/**
 * The failure that an error stands for. An error that is none of the catalogue's is of the kind `unknown`, and its own
 * message is kept. An empty place is filled with what the error itself names.
 */
export function failureOf(error: unknown, place: { readonly input: string; readonly line?: number }, unknown: ErrorCode): Failure {
  if (error instanceof EntenteError) {
    const { summary, hint } = ERRORS[error.code];
    const own = error.details['line'];
    // Where the error names a file of its own, the line is that file's, not the input's.
    const line = place.line ?? (typeof own === 'number' && !('file' in error.details) ? own : undefined);
    const named = error.details['input'];
    const input = place.input || (typeof named === 'string' ? named : '');
    return { code: error.code, message: `${summary.replace(/\.$/, '') + particulars(error)}.`, hint, input, ...(line === undefined ? {} : { line }) };
  }
  const text = error instanceof Error ? error.message : String(error);
  return { code: unknown, message: `${ERRORS[unknown].summary.replace(/\.$/, '')} (${text}).`, hint: ERRORS[unknown].hint, ...place };
}

/** One line for a person: the input, the place, what happened, what to do, and the code under which the catalogue lists it. */
export function failureLine({ code, input, line, message, hint }: Failure): string {
  return oneLine(`entente: ${input}${line === undefined ? '' : `, line ${line}`}${input ? ': ' : ''}${message} ${hint} [${code}]`);
}
