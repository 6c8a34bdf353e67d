// Why the system did not give a file → the error that says so to its user.
import { EntenteError } from './errors.ts';

const CODES = { ENOENT: 'file-missing', ENOTDIR: 'file-missing', EISDIR: 'file-directory' } as const;

/** `file-missing`, `file-directory` or `file-unreadable` for what was thrown when the file at a path was asked for. */
export function fileError(path: string, cause: unknown): EntenteError {
  const { code, message } = cause as { readonly code?: string; readonly message: string };
  const known = CODES[code as keyof typeof CODES];
  return known ? new EntenteError(known, { input: path }, cause) : new EntenteError('file-unreadable', { input: path, problem: code ?? message }, cause);
}
