// Pages written by hand with made pieces in them: what stands between "<!-- made: NAME -->" and "<!-- end -->" is replaced.

/**
 * The page with each made piece replaced by its rendering.
 * @throws Error when a marker names a piece that is not given, or a given piece has no marker.
 */
export function fillBlocks(page: string, blocks: Readonly<Record<string, string>>): string {
  const used = new Set<string>();
  const filled = page.replace(/<!-- made: ([a-z-]+) -->\n[\s\S]*?<!-- end -->/g, (_, name: string) => {
    const block = blocks[name];
    if (block === undefined) throw new Error(`nothing makes the piece "${name}"`);
    used.add(name);
    return `<!-- made: ${name} -->\n${block.trimEnd()}\n<!-- end -->`;
  });
  const missing = Object.keys(blocks).filter(name => !used.has(name));
  if (missing.length) throw new Error(`the page has no place for ${missing.join(', ')}`);
  return filled;
}
