// Lines of a terminal report: wrapping at the terminal's width with hanging indents, and colours where there are any.
import { createColors } from 'picocolors';
import { widthOf, wrap } from './wrapping.ts';

export type Colors = ReturnType<typeof createColors>;

/** Collects the lines of a report. */
export class ReportPage {
  readonly colors: Colors;
  readonly width: number;
  readonly #lines: string[] = [];

  constructor(width: number, color: boolean) {
    this.width = width;
    this.colors = createColors(color);
  }

  /** An empty line, unless one stands there already or nothing does. */
  gap(): void {
    if (this.#lines.length && this.#lines[this.#lines.length - 1] !== '') this.#lines.push('');
  }

  /** A paragraph: `lead` begins the first line, further lines begin under the text. Leads are plain or coloured. */
  add(text: string, lead = '', indent = widthOf(lead)): void {
    const room = Math.max(8, this.width - indent);
    const lines = wrap(text, room);
    const pad = ' '.repeat(Math.max(0, indent - widthOf(lead)));
    lines.forEach((line, number) => this.#lines.push(`${number === 0 ? lead + pad : ' '.repeat(indent)}${line}`.trimEnd()));
  }

  /** A section's heading. */
  heading(text: string): void {
    this.gap();
    this.add(this.colors.bold(this.colors.underline(text)));
    this.gap();
  }

  /** The report; ends with a line end. */
  text(): string {
    return `${this.#lines.join('\n').trimEnd()}\n`;
  }
}
