// Ends that come from outside: an interrupt, a request to end, a reader of the output that has gone. What must be undone then
// is undone; nothing is printed.
const undoings = new Set<() => void>();

/** Has `undo` called should the program end early; the function that is given back calls that off. */
export function onEarlyEnd(undo: () => void): () => void {
  undoings.add(undo);
  return () => undoings.delete(undo);
}

function end(status: number): never {
  for (const undo of undoings) undo();
  process.exit(status);
}

/** Exit statuses as shells give them for the signals: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Sees to early ends from here on. */
export function watchForEarlyEnd(): void {
  for (const [signal, status] of Object.entries(SIGNALS)) process.once(signal, () => end(status));
  // The reader of a pipe may have all it wanted ("| head -1"): that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') end(0);
    throw error;
  });
  process.stderr.on('error', () => {});
}
