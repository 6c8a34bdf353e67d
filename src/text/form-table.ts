// Words of a table → a hash table that is asked with a stretch of the text, without making a string.
// Capitals of the Latin alphabet and curly apostrophes count as their plain forms.

function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 0x2019 || code === 0x02bc ? 0x27 : code;
}

function foldForm(form: string): string {
  return /[A-Z\u2019\u02bc]/.test(form) ? String.fromCharCode(...Array.from({ length: form.length }, (_, at) => fold(form.charCodeAt(at)))) : form;
}

/** Forms with a number each (≥ 0). */
export class FormTable {
  readonly #slots: Int32Array;
  readonly #pool: Uint16Array;
  readonly #from: Int32Array;
  readonly #value: Int32Array;
  readonly #longest: number;

  /** Of a form given twice the last number counts. */
  constructor(entries: Iterable<readonly [form: string, value: number]>) {
    const known = new Map<string, number>();
    for (const [form, value] of entries) known.set(foldForm(form), value);
    let size = 16;
    while (size < known.size * 3) size *= 2;
    let letters = 0;
    for (const form of known.keys()) letters += form.length;
    this.#slots = new Int32Array(size).fill(-1);
    this.#from = new Int32Array(known.size + 1);
    this.#value = new Int32Array(known.size);
    this.#pool = new Uint16Array(letters);
    let at = 0;
    let index = 0;
    let longest = 0;
    for (const [form, value] of known) {
      this.#from[index] = at;
      this.#value[index] = value;
      for (let each = 0; each < form.length; each++) this.#pool[at++] = form.charCodeAt(each);
      if (form.length > longest) longest = form.length;
      let slot = this.#hash(form, 0, form.length) & (size - 1);
      while (this.#slots[slot] >= 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = index++;
    }
    this.#from[known.size] = at;
    this.#longest = longest;
  }

  #hash(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + fold(text.charCodeAt(at))) | 0;
    return hash ^ (hash >>> 15);
  }

  /** The number of the form that stands at `start`–`end`, or -1. */
  find(text: string, start: number, end: number): number {
    const size = end - start;
    if (size > this.#longest) return -1;
    const mask = this.#slots.length - 1;
    for (let slot = this.#hash(text, start, end) & mask; this.#slots[slot] >= 0; slot = (slot + 1) & mask) {
      const index = this.#slots[slot];
      const from = this.#from[index];
      if (this.#from[index + 1] - from !== size) continue;
      let same = 0;
      while (same < size && this.#pool[from + same] === fold(text.charCodeAt(start + same))) same++;
      if (same === size) return this.#value[index];
    }
    return -1;
  }

  /** Whether the form that stands at `start`–`end` is in the table. */
  has(text: string, start: number, end: number): boolean {
    return this.find(text, start, end) >= 0;
  }
}
