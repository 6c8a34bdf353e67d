// The format asked for → what turns a reading into its piece of the output, and what stands around and between the pieces.
// Formats that need libraries load them only when asked for.
import type { Reading } from '../reader/index.ts';
import type { Settings } from './task.ts';

/** A reading → its piece of the output. `order` tells the readings of a run apart. */
export type Renderer = (reading: Reading, order: number) => string;

/** What stands before, between and after the pieces. A page is named after its first article. */
export interface Frame {
  readonly before: (title: string) => string;
  readonly between: string;
  readonly after: string;
}

/** The renderer of a format. */
export async function rendererOf(settings: Settings): Promise<Renderer> {
  switch (settings.to) {
    case 'json': {
      const { disagreementsOf } = await import('./disagreements.ts');
      return reading => JSON.stringify({ ...reading, disagreements: disagreementsOf(reading) }, null, 2);
    }
    case 'jsonl':
      return reading => `${JSON.stringify(reading)}\n`;
    case 'report': {
      const { reportOf } = await import('./report.ts');
      return reading => reportOf(reading, settings);
    }
    case 'html': {
      const { articleHtml } = await import('./html-page.ts');
      return articleHtml;
    }
  }
}

const nothing = (): string => '';

/** What frames the pieces: `several` is whether the inputs may give more than one article. */
export async function frameOf(to: Settings['to'], several: boolean): Promise<Frame> {
  switch (to) {
    case 'json':
      return several ? { before: () => '[\n', between: ',\n', after: '\n]\n' } : { before: nothing, between: '', after: '\n' };
    case 'html': {
      const { pageFrame } = await import('./html-page.ts');
      return { ...pageFrame(), between: '' };
    }
    case 'report':
      return { before: nothing, between: '\n\n', after: '' };
    case 'jsonl':
      return { before: nothing, between: '', after: '' };
  }
}
