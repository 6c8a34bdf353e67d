// Feature templates: which atoms (a word, a tag, a distance …) are looked at together. A template's value in a state is one
// 32-bit hash, so that a linear model's weight is one look-up away: the sum of its atoms' codes, each code being well-mixed
// and of its atom's own kind (as in Zobrist 1970). Sums are shared between templates, so that each costs one addition.

/** The value of an atom that is not there. */
export const ABSENT = 0;

/** What an atom's value is first multiplied by. */
export const ATOM_FACTOR = 0x2c1b3c6d;

/** Splits a list of names or templates, one entry a line or parted by commas. */
export function listOf(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map(entry => entry.trim())
    .filter(Boolean);
}

/** A sum that several templates share, or a template: the numbers of two earlier values that add up to it. */
interface Sum {
  readonly first: number;
  readonly second: number;
}

/** Stands for the value 0 until its place is known: a single atom is a template as the sum of itself and nothing. */
const NOTHING = -1;

/** Finds for sets of atoms which two known sums make them up. */
class Plan {
  readonly sums: Sum[] = [];
  readonly #known = new Map<string, number>();
  readonly #templates = new Set<string>();
  readonly #atomCount: number;

  constructor(atomCount: number) {
    this.#atomCount = atomCount;
    for (let atom = 0; atom < atomCount; atom++) this.#known.set(String(atom), atom);
  }

  /** The value number of a set of atoms, if it is known. */
  find(atoms: readonly number[]): number | undefined {
    return this.#known.get(atoms.join(' '));
  }

  /** Adds a template; false where no two known values make it up. */
  addTemplate(atoms: readonly number[]): boolean {
    const key = atoms.join(' ');
    if (this.#templates.has(key)) throw new RangeError(`a template stands twice: atoms ${key}`);
    const known = this.find(atoms);
    if (known !== undefined) this.sums.push({ first: known, second: NOTHING });
    else if (!this.add(atoms)) return false;
    this.#templates.add(key);
    return true;
  }

  /** Adds the sum of a set of atoms; false where no two known values make it up. */
  add(atoms: readonly number[]): boolean {
    for (let part = (1 << atoms.length) - 2; part > 0; part--) {
      const first = this.find(atoms.filter((_, index) => (part >> index) & 1));
      const second = this.find(atoms.filter((_, index) => !((part >> index) & 1)));
      if (first === undefined || second === undefined) continue;
      this.#known.set(atoms.join(' '), this.#atomCount + this.sums.push({ first, second }) - 1);
      return true;
    }
    return false;
  }
}

/** Templates that need the same atoms to be there: the presence bits of those, and each template's atoms, the shorter first. */
export interface Group {
  readonly needs: number;
  readonly templates: readonly (readonly number[])[];
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Odd numbers without pattern, two (rounds 0 and 1) for each kind of atom. */
export function multiplier(atom: number, round: number): number {
  let h = Math.imul(atom * 2 + round + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 1;
}

/** The code of an atom's value, of which features are summed up; its atom's two numbers are those of `multiplier`. */
export function atomCode(value: number, seed: number, factor: number): number {
  let h = Math.imul(value ^ seed, ATOM_FACTOR);
  h = Math.imul(h ^ (h >>> 15), factor);
  return h ^ (h >>> 16);
}

/**
 * The atoms of a template, the names parted by spaces, by their numbers.
 * @throws RangeError at a name that has none.
 */
export function atomsOf(template: string, numbers: ReadonlyMap<string, number>): number[] {
  return template.split(' ').map(name => {
    const atom = numbers.get(name);
    if (atom === undefined) throw new RangeError(`template "${template}" names no atom "${name}"`);
    return atom;
  });
}

/** How the templates' values are summed up: the atoms' codes come first, then the sums in their order, at last a 0. */
interface SumPlan {
  /** The atoms that some template names. */
  readonly used: Int32Array;
  /** The two values that each sum adds up. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** How many sums are no templates; they come first. The templates follow group by group: where each group ends. */
  readonly shared: number;
  readonly groupEnd: Int32Array;
  readonly values: Int32Array;
}

/** Templates over numbered atoms, packed for the hot loop. */
export class Templates {
  readonly count: number;
  /** Two numbers of each atom, of which and its value its code is made. */
  readonly seed: Int32Array;
  readonly multiplier: Int32Array;
  /** For each presence bit an atom that tells it. */
  readonly teller: Int32Array;
  /** The groups in the order in which their templates' hashes are written. */
  readonly groups: readonly Group[];
  #plan: SumPlan | null = null;

  /**
   * `specification`: one template a string, the names of its atoms separated by spaces. `names`: the atoms, in the order of
   * their numbers. `presence` names what an atom hangs on: while that is absent (its atoms are 0), templates with it are
   * silent; null for atoms whose absence is itself worth knowing. At most 32 different names.
   */
  constructor(specification: readonly string[], names: readonly string[], presence: (atom: string) => string | null) {
    const number = new Map(names.map((name, index) => [name, index]));
    const bits = new Map<string, number>();
    const tellers: number[] = [];
    const needed = names.map((name, atom) => {
      const key = presence(name);
      if (key === null) return 0;
      const bit = bits.get(key) ?? tellers.push(atom) - 1;
      bits.set(key, bit);
      return 1 << bit;
    });
    const groups = new Map<number, { needs: number; templates: number[][] }>();
    for (const template of specification) {
      const atoms = atomsOf(template, number);
      const needs = atoms.reduce((all, atom) => all | needed[atom], 0);
      const group = groups.get(needs) ?? { needs, templates: [] };
      groups.set(needs, group);
      group.templates.push(atoms.sort((a, b) => a - b));
    }
    const ordered = [...groups.values()].sort((a, b) => bitCount(a.needs) - bitCount(b.needs) || a.needs - b.needs);
    for (const { templates } of ordered) templates.sort((a, b) => a.length - b.length);
    this.count = specification.length;
    this.seed = Int32Array.from(names, (_, atom) => multiplier(atom, 0));
    this.multiplier = Int32Array.from(names, (_, atom) => multiplier(atom, 1));
    this.teller = Int32Array.from(tellers);
    this.groups = ordered;
  }

  /**
   * Writes the hashes of all templates whose atoms are there into `out`; gives their number.
   * @throws RangeError where a template stands twice.
   */
  extract(atoms: Int32Array, out: Int32Array): number {
    const { used, first, second, shared, groupEnd, values } = (this.#plan ??= sumPlan(this.groups, this.seed.length));
    const { seed, multiplier: factor, teller, groups } = this;
    const atomCount = seed.length;
    for (let index = 0; index < used.length; index++) {
      const atom = used[index];
      values[atom] = atomCode(atoms[atom], seed[atom], factor[atom]);
    }
    let absent = 0;
    for (let bit = 0; bit < teller.length; bit++) if (atoms[teller[bit]] === ABSENT) absent |= 1 << bit;
    let sum = 0;
    for (; sum < shared; sum++) values[atomCount + sum] = (values[first[sum]] + values[second[sum]]) | 0;
    let written = 0;
    for (let group = 0; group < groupEnd.length; group++) {
      const end = groupEnd[group];
      if (groups[group].needs & absent) {
        sum = end;
        continue;
      }
      for (; sum < end; sum++) {
        const value = (values[first[sum]] + values[second[sum]]) | 0;
        values[atomCount + sum] = value;
        out[written++] = value;
      }
    }
    return written;
  }
}

function sumPlan(groups: readonly Group[], atomCount: number): SumPlan {
  const { plan, shared } = planOf(groups, atomCount);
  const values = new Int32Array(atomCount + plan.sums.length + 1);
  let end = shared;
  return {
    used: Int32Array.from(new Set(groups.flatMap(group => group.templates.flat()))).sort(),
    first: Int32Array.from(plan.sums, sum => sum.first),
    second: Int32Array.from(plan.sums, sum => (sum.second === NOTHING ? values.length - 1 : sum.second)),
    shared,
    groupEnd: Int32Array.from(groups, group => (end += group.templates.length)),
    values,
  };
}

/** Orders all sums so that each is made of earlier ones; the first `shared` of them are no templates. */
function planOf(groups: readonly Group[], atomCount: number): { plan: Plan; shared: number } {
  const templates = groups.flatMap(group => group.templates);
  const shared = lackingSums(templates, atomCount).sort((a, b) => a.length - b.length);
  const plan = new Plan(atomCount);
  for (const atoms of shared) plan.add(atoms);
  for (const atoms of templates) if (!plan.addTemplate(atoms)) throw new RangeError(`no sums make up the atoms ${atoms.join(' ')}`);
  return { plan, shared: shared.length };
}

/** The beginnings of templates that no two earlier values make up: sums to be made before all templates. */
function lackingSums(templates: readonly (readonly number[])[], atomCount: number): (readonly number[])[] {
  const plan = new Plan(atomCount);
  const lacking = new Map<string, readonly number[]>();
  for (const atoms of templates) {
    if (plan.addTemplate(atoms)) continue;
    for (let size = 2; size < atoms.length; size++) {
      const part = atoms.slice(0, size);
      // Also where a template makes it up: templates are no parts of shared sums.
      if (lacking.has(part.join(' '))) continue;
      plan.add(part);
      lacking.set(part.join(' '), part);
    }
    plan.addTemplate(atoms);
  }
  return [...lacking.values()];
}
