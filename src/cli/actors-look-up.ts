// What `entente actors find` and `entente actors show` do.
import { type ActorEntry, type Membership, membershipsOf, namesLike, searchEntries } from '../actors/index.ts';
import { EntenteError } from '../base/index.ts';
import { readTables } from '../resources/index.ts';
import { entryLines, entryObject, hitLines, hitObject, type ListingStyle } from './actor-listing.ts';
import type { FindOptions, LookUpOptions } from './actors.ts';
import { type ColorWish, isColored, widthFor } from './coloring.ts';
import { standardOutput } from './output.ts';
import { layOwn, ownPaths } from './own-actors.ts';

function styleOf(color: ColorWish): ListingStyle {
  const terminal = process.stdout.isTTY;
  return { width: widthFor(terminal), color: isColored(color, terminal) };
}

async function print(pieces: readonly string[]): Promise<void> {
  const output = standardOutput();
  for (const piece of pieces) await output.write(piece);
  await output.close();
}

function unknown(text: string, entries: readonly ActorEntry[]): EntenteError {
  const meant = namesLike(entries, text);
  return new EntenteError('actor-unknown', { input: text, ...(meant.length ? { problem: `did you mean ${meant.map(name => `"${name}"`).join(' or ')}?` } : {}) });
}

/**
 * Prints the actors whose names match.
 * @throws EntenteError `actor-unknown` where there are none.
 */
export async function find(text: string, { actors, at = new Date().toISOString(), limit, to, color }: FindOptions): Promise<void> {
  const overlay = layOwn(readTables(), ownPaths(actors));
  if (overlay === null) return;
  const hits = searchEntries(overlay.entries, text);
  if (hits.length === 0) throw unknown(text, overlay.entries);
  const day = at.slice(0, 10);
  const shown = hits.slice(0, limit);
  await print(to === 'jsonl' ? shown.map(hit => `${JSON.stringify(hitObject(hit, day))}\n`) : [hitLines(shown, day, styleOf(color))]);
  if (hits.length > limit) process.stderr.write(`${hits.length - limit} more: --limit ${hits.length} shows all.\n`);
}

/**
 * Prints what is known of the actors of a name.
 * @throws EntenteError `actor-unknown` where there are none.
 */
export async function show(name: string, { actors, to, color }: LookUpOptions): Promise<void> {
  const tables = readTables();
  const overlay = layOwn(tables, ownPaths(actors));
  if (overlay === null) return;
  const memberships = membershipsOf(tables);
  const members = (entry: ActorEntry): readonly Membership[] =>
    entry.cells.kind === 'organization' || entry.cells.kind === 'group' ? (memberships.get(entry.cells.name) ?? []) : [];
  const entries = searchEntries(overlay.entries, name)
    .filter(({ fit }) => fit === 'exact' || fit === 'folded')
    .map(({ entry }) => entry);
  if (entries.length === 0) throw unknown(name, overlay.entries);
  const style = styleOf(color);
  await print(
    to === 'jsonl'
      ? entries.map(entry => `${JSON.stringify({ ...entryObject(entry), members: members(entry) })}\n`)
      : [entries.map(entry => entryLines(entry, members(entry), style)).join('\n')],
  );
}
