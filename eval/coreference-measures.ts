// Two partitions of mentions into entities, the gold one and ours → the measures of the CoNLL-2011 and 2012 shared tasks
// (Pradhan et al. 2014): MUC (Vilain et al. 1995) counts links, B³ (Bagga and Baldwin 1998) looks from each mention,
// CEAF with φ4 (Luo 2005) from each entity. Mentions that only one side has stay in, each against nothing.
// Counts of several documents are added before shares are taken, as the shared tasks' scorer does.

/** Entities as sets of mentions. A mention is a number that both sides share where they mean the same words; none is in two entities. */
export type Partition = readonly (readonly number[])[];

/** What one measure counted: hits among what the gold side wants, and among what ours holds. */
export interface Counts {
  readonly wantedHits: number;
  readonly wanted: number;
  readonly foundHits: number;
  readonly found: number;
}

/** Shares from 0 to 1. */
export interface Shares {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

/** The counts of all measures. */
export interface CoreferenceCounts {
  /** Mentions that both sides have; no measure of coreference. */
  readonly mentions: Counts;
  readonly muc: Counts;
  readonly bCubed: Counts;
  readonly ceaf: Counts;
}

const NOTHING: Counts = { wantedHits: 0, wanted: 0, foundHits: 0, found: 0 };

/** Counts of no document. */
export const NO_COUNTS: CoreferenceCounts = { mentions: NOTHING, muc: NOTHING, bCubed: NOTHING, ceaf: NOTHING };

/** For each mention the number of its entity. */
function entityOf(partition: Partition): Map<number, number> {
  const of = new Map<number, number>();
  partition.forEach((entity, number) => {
    for (const mention of entity) of.set(mention, number);
  });
  return of;
}

/** How many mentions of an entity fall into each entity of the other side; those that the other side lacks are left out. */
function overlaps(entity: readonly number[], other: ReadonlyMap<number, number>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const mention of entity) {
    const number = other.get(mention);
    if (number !== undefined) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  return shared;
}

function sumOver(partition: Partition, weigh: (entity: readonly number[]) => number): number {
  let sum = 0;
  for (const entity of partition) sum += weigh(entity);
  return sum;
}

/** The links of one side that the other side keeps: an entity of n mentions that the other cuts into p parts keeps n − p of its n − 1 links. */
function linksKept(partition: Partition, other: ReadonlyMap<number, number>): number {
  return sumOver(partition, entity => {
    const shared = overlaps(entity, other);
    const alone = entity.filter(mention => !other.has(mention)).length;
    return entity.length - shared.size - alone;
  });
}

/** The sum over mentions of the share of their entity that the other side puts with them. */
function companyKept(partition: Partition, other: ReadonlyMap<number, number>): number {
  return sumOver(partition, entity => {
    let squares = 0;
    for (const count of overlaps(entity, other).values()) squares += count * count;
    return squares / entity.length;
  });
}

const sizeOf = (partition: Partition): number => sumOver(partition, entity => entity.length);
const linksOf = (partition: Partition): number => sumOver(partition, entity => entity.length - 1);

/** The total likeness φ4 of the best one-to-one pairing of entities. */
function bestPairing(gold: Partition, ours: Partition): number {
  const of = entityOf(ours);
  const likeness = gold.map(entity => {
    const row = new Array<number>(ours.length).fill(0);
    for (const [number, count] of overlaps(entity, of)) row[number] = (2 * count) / (entity.length + ours[number].length);
    return row;
  });
  return greatestAssignment(likeness);
}

/**
 * The greatest sum of entries of a matrix, at most one in each row and column (the Hungarian method with potentials, Kuhn 1955
 * and Munkres 1957). Rows and columns may differ in number.
 */
export function greatestAssignment(matrix: readonly (readonly number[])[]): number {
  const tall = matrix.length > (matrix[0]?.length ?? 0);
  const columns = tall ? matrix.length : (matrix[0]?.length ?? 0);
  const rows = tall ? (matrix[0]?.length ?? 0) : matrix.length;
  const at = (row: number, column: number): number => (tall ? matrix[column][row] : matrix[row][column]);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) augment(row, columns, (r, c) => -at(r - 1, c - 1) - rowPrice[r] - columnPrice[c], rowPrice, columnPrice, rowOf);
  let sum = 0;
  for (let column = 1; column <= columns; column++) if (rowOf[column] > 0) sum += at(rowOf[column] - 1, column - 1);
  return sum;
}

/** Gives one more row a column, along the cheapest path of changes. Row and column 0 are the method's own. */
function augment(start: number, columns: number, cost: (row: number, column: number) => number, rowPrice: Float64Array, columnPrice: Float64Array, rowOf: Int32Array): void {
  const least = new Float64Array(columns + 1).fill(Infinity);
  const before = new Int32Array(columns + 1);
  const done = new Uint8Array(columns + 1);
  rowOf[0] = start;
  let column = 0;
  do {
    done[column] = 1;
    const row = rowOf[column];
    let step = Infinity;
    let next = 0;
    for (let each = 1; each <= columns; each++) {
      if (done[each]) continue;
      const price = cost(row, each);
      if (price < least[each]) [least[each], before[each]] = [price, column];
      if (least[each] < step) [step, next] = [least[each], each];
    }
    for (let each = 0; each <= columns; each++) {
      if (done[each]) {
        rowPrice[rowOf[each]] += step;
        columnPrice[each] -= step;
      } else least[each] -= step;
    }
    column = next;
  } while (rowOf[column] !== 0);
  for (; column !== 0; column = before[column]) rowOf[column] = rowOf[before[column]];
}

/** Compares two partitions of one document. */
export function countCoreference(gold: Partition, ours: Partition): CoreferenceCounts {
  const ofGold = entityOf(gold);
  const ofOurs = entityOf(ours);
  const both = [...ofGold.keys()].filter(mention => ofOurs.has(mention)).length;
  const wanted = sizeOf(gold);
  const found = sizeOf(ours);
  const likeness = bestPairing(gold, ours);
  return {
    mentions: { wantedHits: both, wanted, foundHits: both, found },
    muc: { wantedHits: linksKept(gold, ofOurs), wanted: linksOf(gold), foundHits: linksKept(ours, ofGold), found: linksOf(ours) },
    bCubed: { wantedHits: companyKept(gold, ofOurs), wanted, foundHits: companyKept(ours, ofGold), found },
    ceaf: { wantedHits: likeness, wanted: gold.length, foundHits: likeness, found: ours.length },
  };
}

function add(a: Counts, b: Counts): Counts {
  return { wantedHits: a.wantedHits + b.wantedHits, wanted: a.wanted + b.wanted, foundHits: a.foundHits + b.foundHits, found: a.found + b.found };
}

/** The counts of two sets of documents together. */
export function addCounts(a: CoreferenceCounts, b: CoreferenceCounts): CoreferenceCounts {
  return { mentions: add(a.mentions, b.mentions), muc: add(a.muc, b.muc), bCubed: add(a.bCubed, b.bCubed), ceaf: add(a.ceaf, b.ceaf) };
}

/** Shares of counts; 0 where there is nothing to count, as in the shared tasks' scorer. */
export function sharesOf({ wantedHits, wanted, foundHits, found }: Counts): Shares {
  const recall = wanted ? wantedHits / wanted : 0;
  const precision = found ? foundHits / found : 0;
  return { recall, precision, f1: recall + precision ? (2 * recall * precision) / (recall + precision) : 0 };
}

/** The mean F1 of the three measures: the score of CoNLL-2012. */
export function conllScore(counts: CoreferenceCounts): number {
  return (sharesOf(counts.muc).f1 + sharesOf(counts.bCubed).f1 + sharesOf(counts.ceaf).f1) / 3;
}

/** A partition without entities of one mention. */
export function withoutSingletons(partition: Partition): Partition {
  return partition.filter(entity => entity.length > 1);
}
