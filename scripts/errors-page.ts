// The error catalogue → docs/generated/errors.md.
import { ERRORS } from '../src/base/index.ts';
import { GENERATED, tableOf } from './markdown.ts';

/** The page: every code, what happened, what to do. */
export function errorsPage(): string {
  const rows = Object.entries(ERRORS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { summary, hint }]) => [`\`${code}\``, summary, hint]);
  return `# Errors
${GENERATED}
Every error carries one of these codes. On the command line the message goes to standard error, the code in brackets at its end; an input that failed makes
the exit status 1, wrong usage makes it 2. With \`--to jsonl\` a line \`{"error": {"code", "message", "line"}}\` stands in
the place of a line that failed, and \`{"error": {"code", "message", "input"}}\` in that of a file or page.

${tableOf(['code', 'what happened', 'what to do'], rows)}`;
}
