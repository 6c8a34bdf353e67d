// Whether output for people is coloured, and how wide it is.

/** When colours are wanted. */
export type ColorWish = 'auto' | 'always' | 'never';

/** Colours as asked for; else by NO_COLOR and FORCE_COLOR (no-color.org), else on terminals that know any. */
export function isColored(asked: ColorWish, terminal: boolean, environment: NodeJS.ProcessEnv = process.env): boolean {
  if (asked !== 'auto') return asked === 'always';
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && environment['TERM'] !== 'dumb';
}

/** Columns of output for people: the terminal's, at most 100. */
export function widthFor(terminal: boolean): number {
  return terminal ? Math.min(process.stdout.columns || 80, 100) : 80;
}
