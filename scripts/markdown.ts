// Small pieces of Markdown that the generated pages share.

/** The line that says where a page comes from. */
export const GENERATED = '<!-- Made by `npm run docs:generate`; change the tables or the code, not this page. -->\n';

/** A table; bars within cells are escaped. */
export function tableOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(header) + line(header.map(() => '---')) + rows.map(line).join('');
}
