// Feature templates: which atoms (a word, a tag, a distance …) are looked at together. A template's value in a state is
// one 32-bit hash, so that a linear model's weight is one look-up away. Atoms with the value ABSENT silence the
// templates that name them.

/** The value of an atom that is not there. */
export const ABSENT = 0;

/** Templates over numbered atoms, packed for the hot loop. */
export class Templates {
  readonly count: number;
  readonly #begin: Int32Array;
  readonly #atom: Int32Array;
  readonly #seed: Int32Array;

  /** `specification`: one template a string, the names of its atoms separated by spaces; `names`: each atom's number by name. */
  constructor(specification: readonly string[], names: ReadonlyMap<string, number>, salt: number) {
    const atoms: number[] = [];
    const begin: number[] = [0];
    for (const template of specification) {
      for (const name of template.split(' ')) {
        const number = names.get(name);
        if (number === undefined) throw new RangeError(`template "${template}" names no atom "${name}"`);
        atoms.push(number);
      }
      begin.push(atoms.length);
    }
    this.count = specification.length;
    this.#atom = Int32Array.from(atoms);
    this.#begin = Int32Array.from(begin);
    this.#seed = Int32Array.from(specification, (_, template) => Math.imul(template + 1 + salt * 1000, 0x9e3779b1));
  }

  /** Writes the hashes of all templates without an absent atom into `out`; gives their number. */
  extract(atoms: Int32Array, out: Int32Array): number {
    const begin = this.#begin;
    const atom = this.#atom;
    const seed = this.#seed;
    const count = this.count;
    let written = 0;
    let at = 0;
    for (let template = 0; template < count; template++) {
      let h = seed[template];
      const end = begin[template + 1];
      let whole = true;
      for (; at < end; at++) {
        const value = atoms[atom[at]];
        if (value === ABSENT) {
          whole = false;
          at = end;
          break;
        }
        h = Math.imul(h ^ value, 0x2c1b3c6d);
        h ^= h >>> 15;
      }
      if (whole) {
        h = Math.imul(h, 0x297a2d39);
        out[written++] = h ^ (h >>> 15);
      }
    }
    return written;
  }
}

/** Numbers for atom names in the order given. */
export function numberAtoms(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}
