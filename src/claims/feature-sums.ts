// Atoms (a word, a tag, a distance …) → features, each a template of up to four atoms looked at together, as one 32-bit hash: the sum of
// its atoms' codes, each well-mixed and of its atom's own kind (as in Zobrist 1970). Unlike the templates of syntax it shares no
// sums between templates and needs no plan: few templates have more than three atoms.
import { atomCode, atomsOf, multiplier, type TemplateNumbers } from '../syntax/index.ts';

const MOST_ATOMS = 4;

/** Templates over numbered atoms, packed for the hot loop. */
export class FeatureSums implements TemplateNumbers {
  readonly count: number;
  readonly seed: Int32Array;
  readonly multiplier: Int32Array;
  /** All atoms are always there. */
  readonly teller = new Int32Array(0);
  readonly groups: TemplateNumbers['groups'];
  readonly #codes: Int32Array;
  /** The first, second … atoms of the templates; short templates come first. */
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  readonly #third: Int32Array;
  readonly #fourth: Int32Array;
  /** How many templates have at most so many atoms. */
  readonly #until: Int32Array;

  /** `templates`: one a string, the names of its atoms separated by spaces. `names`: the atoms, in the order of their numbers. */
  constructor(templates: readonly string[], names: readonly string[]) {
    const number = new Map(names.map((name, index) => [name, index]));
    const all = templates.map(template => atomsOf(template, number));
    const used = new Set(all.flat());
    if (used.size < names.length) throw new RangeError(`no template names the atoms ${names.filter((_, atom) => !used.has(atom)).join(', ')}`);
    const longest = Math.max(...all.map(atoms => atoms.length));
    if (longest > MOST_ATOMS || new Set(all.map(atoms => [...atoms].sort().join(' '))).size < all.length)
      throw new RangeError(`a template stands twice or has more than ${MOST_ATOMS} atoms`);
    all.sort((a, b) => a.length - b.length);
    this.count = all.length;
    const atomsAt = (place: number): Int32Array => Int32Array.from(all, atoms => atoms[place] ?? 0);
    this.#first = atomsAt(0);
    this.#second = atomsAt(1);
    this.#third = atomsAt(2);
    this.#fourth = atomsAt(3);
    this.#until = Int32Array.from({ length: MOST_ATOMS + 1 }, (_, size) => all.filter(atoms => atoms.length <= size).length);
    this.groups = [{ needs: 0, templates: all }];
    this.seed = Int32Array.from(names, (_, atom) => multiplier(atom, 0));
    this.multiplier = Int32Array.from(names, (_, atom) => multiplier(atom, 1));
    this.#codes = new Int32Array(names.length);
  }

  /** Writes the hashes of all templates into `out` from `at` on; gives where they end. */
  extract(atoms: Int32Array, out: Int32Array, at: number): number {
    const codes = this.#codes;
    const { seed, multiplier: factor } = this;
    for (let atom = 0; atom < codes.length; atom++) codes[atom] = atomCode(atoms[atom], seed[atom], factor[atom]);
    const a = this.#first;
    const b = this.#second;
    const c = this.#third;
    const d = this.#fourth;
    const until = this.#until;
    let template = 0;
    for (; template < until[1]; template++) out[at++] = codes[a[template]];
    for (; template < until[2]; template++) out[at++] = (codes[a[template]] + codes[b[template]]) | 0;
    for (; template < until[3]; template++) out[at++] = (codes[a[template]] + codes[b[template]] + codes[c[template]]) | 0;
    for (; template < until[4]; template++) out[at++] = (codes[a[template]] + codes[b[template]] + codes[c[template]] + codes[d[template]]) | 0;
    return at;
  }
}
