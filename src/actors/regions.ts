// `actors/regions.tsv` → which states a region or a word for states has: "the West African nation", "the kingdom".
import { readTable, type Tables } from '../base/index.ts';
import { valuesOf } from './actor-table.ts';
import { COLUMNS, REGIONS } from './table-paths.ts';

/** The codes of states by each name in small letters ("west african"). A row may hold whole regions of rows above it. */
export function regionsOf(tables: Tables): ReadonlyMap<string, ReadonlySet<string>> {
  const regions = new Map<string, ReadonlySet<string>>();
  for (const { cells } of readTable(tables, REGIONS, COLUMNS[REGIONS])) {
    const states = new Set(valuesOf(cells.states).flatMap(value => [...(regions.get(value) ?? [value])]));
    for (const name of valuesOf(cells.names)) regions.set(name, states);
  }
  return regions;
}
