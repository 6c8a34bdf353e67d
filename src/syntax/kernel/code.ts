// Instructions → the bytes of a WebAssembly module (binary format of WebAssembly 2.0, with its fixed-width SIMD). Every function
// takes one address and gives one 32-bit number.

/** Op codes used, as the specification names them. */
export const OP = Object.freeze({
  loop: 0x03,
  if: 0x04,
  end: 0x0b,
  branchIf: 0x0d,
  return: 0x0f,
  select: 0x1b,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  load: 0x28,
  load64: 0x29,
  load16: 0x2f,
  store: 0x36,
  store64: 0x37,
  constant: 0x41,
  isZero: 0x45,
  notEqual: 0x47,
  lessUnsigned: 0x49,
  atLeastUnsigned: 0x4f,
  add: 0x6a,
  subtract: 0x6b,
  multiply: 0x6c,
  and: 0x71,
  or: 0x72,
  xor: 0x73,
  shiftLeft: 0x74,
  shiftRight: 0x76,
  extendByte: 0xc0,
});

/** The same for vectors of 128 bits; each follows the prefix 0xfd. */
export const VECTOR = Object.freeze({
  load: 0x00,
  loadBytesAs16: 0x01,
  store: 0x0b,
  constant: 0x0c,
  shuffle: 0x0d,
  lane: 0x1b,
  equal: 0x37,
  and: 0x4e,
  xor: 0x51,
  bitSelect: 0x52,
  add16: 0x8e,
  lowAs32: 0xa7,
  highAs32: 0xa8,
  shiftLeft: 0xab,
  shiftRightSigned: 0xac,
  shiftRight: 0xad,
  add: 0xae,
  multiply: 0xb5,
});

const I32 = 0x7f;
const V128 = 0x7b;
const EMPTY_BLOCK = 0x40;
const VECTOR_PREFIX = 0xfd;
/** 65,536, the most that there can be. */
const MOST_PAGES = [0x80, 0x80, 0x04];

/** Bytes that grow at their end. */
class Bytes {
  #room = new Uint8Array(1024);
  #length = 0;

  get written(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  byte(value: number): void {
    if (this.#length === this.#room.length) this.#grow(1);
    this.#room[this.#length++] = value;
  }

  all(values: Uint8Array): void {
    if (this.#length + values.length > this.#room.length) this.#grow(values.length);
    this.#room.set(values, this.#length);
    this.#length += values.length;
  }

  /** A number from 0, in as many bytes as it needs (LEB128). */
  unsigned(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  signed(value: number): void {
    let rest = value;
    for (;;) {
      const low = rest & 127;
      rest >>= 7;
      const last = rest === (low < 64 ? 0 : -1);
      this.byte(last ? low : low | 128);
      if (last) return;
    }
  }

  #grow(by: number): void {
    const room = new Uint8Array(2 * (this.#length + by));
    room.set(this.written);
    this.#room = room;
  }
}

/** The body of a function. Local 0 is its parameter; 32-bit locals come next, vectors after them. */
export class FunctionCode {
  readonly #bytes = new Bytes();
  #numbers = 0;
  #vectors = 0;

  /** What was emitted so far. */
  get emitted(): Uint8Array {
    return this.#bytes.written;
  }

  /** Sets how many locals there are; gives the number of the first 32-bit one and of the first vector. */
  locals(numbers: number, vectors: number): { number: number; vector: number } {
    this.#numbers = numbers;
    this.#vectors = vectors;
    return { number: 1, vector: 1 + numbers };
  }

  /** An instruction without operands in the code. */
  op(code: number): this {
    this.#bytes.byte(code);
    return this;
  }

  /** Instructions that were emitted elsewhere. */
  paste(emitted: Uint8Array): this {
    this.#bytes.all(emitted);
    return this;
  }

  /** An operand: the offset that a pasted load or store lacks. */
  offset(value: number): this {
    this.#bytes.unsigned(value);
    return this;
  }

  constant(value: number): this {
    this.#bytes.byte(OP.constant);
    this.#bytes.signed(value);
    return this;
  }

  get(local: number): this {
    return this.#with(OP.localGet, local);
  }

  set(local: number): this {
    return this.#with(OP.localSet, local);
  }

  /** Sets a local and leaves the value. */
  tee(local: number): this {
    return this.#with(OP.localTee, local);
  }

  /** A load or store `offset` bytes past the address on the stack; no alignment is promised. */
  access(code: number, offset: number): this {
    return this.#with(code, 0).offset(offset);
  }

  /** A vector instruction without operands in the code. */
  vector(code: number): this {
    return this.#with(VECTOR_PREFIX, code);
  }

  /** A vector's load or store. */
  vectorAccess(code: number, offset: number): this {
    return this.vector(code).op(0).offset(offset);
  }

  /** A vector of four 32-bit numbers. */
  vectorConstant(first: number, second: number, third: number, fourth: number): this {
    this.vector(VECTOR.constant);
    this.#bytes.all(new Uint8Array(Int32Array.of(first, second, third, fourth).buffer));
    return this;
  }

  /** Picks four 32-bit lanes, numbered 0 to 7, of the two vectors on the stack. */
  shuffle(lanes: readonly number[]): this {
    this.vector(VECTOR.shuffle);
    for (const lane of lanes) for (let byte = 0; byte < 4; byte++) this.op(4 * lane + byte);
    return this;
  }

  /** One 32-bit lane of the vector on the stack. */
  lane(lane: number): this {
    return this.vector(VECTOR.lane).op(lane);
  }

  /** What `body` emits, done where the number on the stack is not 0. */
  when(body: () => void): this {
    this.op(OP.if).op(EMPTY_BLOCK);
    body();
    return this.op(OP.end);
  }

  /** What `body` emits, done again as long as it leaves a number that is not 0. */
  repeat(body: () => void): this {
    this.op(OP.loop).op(EMPTY_BLOCK);
    body();
    return this.#with(OP.branchIf, 0).op(OP.end);
  }

  #with(code: number, operand: number): this {
    this.#bytes.byte(code);
    this.#bytes.unsigned(operand);
    return this;
  }

  /** The function as the module's code section holds it. */
  encode(): Uint8Array {
    const body = new Bytes();
    const kinds = [
      [this.#numbers, I32],
      [this.#vectors, V128],
    ].filter(([count]) => count > 0);
    for (const byte of [kinds.length, ...kinds.flat()]) body.byte(byte);
    body.all(this.emitted);
    body.byte(OP.end);
    return sized(body.written);
  }
}

function sized(content: Uint8Array): Uint8Array {
  const bytes = new Bytes();
  bytes.unsigned(content.length);
  bytes.all(content);
  return bytes.written;
}

function named(name: string): number[] {
  return [name.length, ...Array.from(name, character => character.charCodeAt(0))];
}

/** A module that exports functions under their names and takes its memory from the import `kernel.memory`. */
export function encodeModule(functions: ReadonlyMap<string, FunctionCode>, shared: boolean): Uint8Array {
  const names = [...functions.keys()];
  const count = names.length;
  const bytes = new Bytes();
  const section = (number: number, ...parts: readonly Uint8Array[]): void => {
    const content = new Bytes();
    for (const part of parts) content.all(part);
    bytes.byte(number);
    bytes.all(sized(content.written));
  };
  bytes.all(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  section(1, Uint8Array.of(1, 0x60, 1, I32, 1, I32));
  section(2, Uint8Array.of(1, ...named('kernel'), ...named('memory'), 2, shared ? 3 : 1, 1, ...MOST_PAGES));
  section(3, Uint8Array.of(count, ...names.map(() => 0)));
  section(7, Uint8Array.of(count, ...names.flatMap((name, index) => [...named(name), 0, index])));
  section(10, Uint8Array.of(count), ...[...functions.values()].map(code => code.encode()));
  return bytes.written;
}
