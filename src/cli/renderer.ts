// The format asked for → what turns a reading into its piece of the output, and what stands around and between the pieces.
// Formats that need libraries load them only when asked for.
import type { Reading } from '../reader/index.ts';
import type { Settings } from './task.ts';

/** A reading → its piece of the output. */
export type Renderer = (reading: Reading) => string;

/** What stands before, between and after the pieces. */
export interface Frame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** The renderer of a format. */
export async function rendererOf(settings: Settings): Promise<Renderer> {
  switch (settings.to) {
    case 'json':
      return reading => JSON.stringify(reading, null, 2);
    case 'jsonl':
      return reading => `${JSON.stringify(reading)}\n`;
    case 'report': {
      const { reportOf } = await import('./report.ts');
      return reading => reportOf(reading, settings);
    }
    case 'html':
      throw new Error('not made');
  }
}

/** What frames the pieces: `several` is whether the inputs may give more than one article. */
export async function frameOf(to: Settings['to'], several: boolean): Promise<Frame> {
  if (to === 'json') return several ? { before: '[\n', between: ',\n', after: '\n]\n' } : { before: '', between: '', after: '\n' };
  if (to === 'report') return { before: '', between: '\n\n', after: '' };
  return { before: '', between: '', after: '' };
}
