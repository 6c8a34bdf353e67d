// The stream of node:test events of one lane → what a person reads while it runs: each failure with its cause; and, for the parent, the lane's counts, skipped
// and slow tests as one JSON file.
// A reporter must be a default export by node's own contract, hence the one exception to the house rule.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

/** What one lane counted. Suites are not counted, only tests. */
export interface LaneCounts {
  passed: number;
  failed: number;
  skipped: string[];
  slow: { name: string; milliseconds: number }[];
}

interface TestEvent {
  readonly type: string;
  readonly data: {
    readonly name: string;
    readonly file?: string;
    readonly line?: number;
    readonly message?: string;
    readonly skip?: boolean | string;
    readonly details?: { readonly type?: string; readonly duration_ms?: number; readonly error?: { readonly cause?: unknown; readonly failureType?: string } };
  };
}

const SLOW = 2000;

function failure(data: TestEvent['data']): string {
  const place = data.file ? ` (${relative('.', data.file)}${data.line ? `:${data.line}` : ''})` : '';
  const error = data.details?.error;
  const cause = error?.cause ?? error;
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : typeof cause === 'string' ? cause : inspect(cause);
  return `✖ ${data.name}${place}\n${text.replace(/^/gm, '    ')}\n`;
}

/** Prints failures as they come and writes the counts to the file that ENTENTE_TEST_COUNTS names. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts: LaneCounts = { passed: 0, failed: 0, skipped: [], slow: [] };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message ?? '';
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const skipped = data.skip !== undefined && data.skip !== false;
    const inherited = data.details?.error?.failureType === 'subtestsFailed';
    if (type === 'test:fail' && !inherited) yield failure(data);
    if (data.details?.type === 'suite' && (type === 'test:pass' || inherited)) continue;
    if (skipped) counts.skipped.push(typeof data.skip === 'string' && data.skip ? `${data.name} (${data.skip})` : data.name);
    else if (type === 'test:fail') counts.failed++;
    else counts.passed++;
    const milliseconds = data.details?.duration_ms ?? 0;
    if (milliseconds > SLOW) counts.slow.push({ name: data.name, milliseconds });
  }
  const path = process.env['ENTENTE_TEST_COUNTS'];
  if (path) writeFileSync(path, JSON.stringify(counts));
}
