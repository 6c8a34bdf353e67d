// What is used of WebAssembly, which every engine has that this program runs in but which the language's own library of types
// leaves out. Null where an engine, or a page's security policy, has none.

/** Memory that typed arrays and machine code both see. */
export interface KernelMemory {
  readonly buffer: ArrayBufferLike;
}

/** The exports of a kernel: functions of an address. */
export type KernelFunctions = Readonly<Record<string, (scratch: number) => number>>;

interface WebAssemblyApi {
  readonly Memory: new (descriptor: { initial: number; maximum: number; shared: boolean }) => KernelMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: Readonly<Record<string, Readonly<Record<string, KernelMemory>>>>) => { readonly exports: KernelFunctions };
}

declare const WebAssembly: WebAssemblyApi | undefined;

/** Bytes of a page of memory. */
const PAGE = 65_536;

/** Memory of at least so many bytes, shared between threads where the platform can; null where there is no WebAssembly or no room. */
export function kernelMemory(bytes: number): KernelMemory | null {
  if (typeof WebAssembly === 'undefined') return null;
  const pages = Math.ceil(bytes / PAGE);
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: typeof SharedArrayBuffer !== 'undefined' });
  } catch {
    return null;
  }
}

/** The functions of a module's bytes over a memory; null where the engine does not take them. */
export function instantiate(bytes: Uint8Array, memory: KernelMemory): KernelFunctions | null {
  if (typeof WebAssembly === 'undefined') return null;
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes), { kernel: { memory } }).exports;
  } catch {
    return null;
  }
}
