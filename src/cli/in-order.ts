// Work on a stream of things, several at a time, results in the order of the things. Takes no more from the stream than
// there is room for, and gives a result as soon as it and those before it are there, even while the stream is silent.

/** How much may be under way: things, and the sum of their weights (one thing always may). */
export interface Room {
  readonly things: number;
  readonly weight: number;
}

interface Running<Result> {
  readonly result: Promise<Result>;
  readonly weight: number;
}

/** The results of `work` on each thing of `source`, in order. What `source` or `work` throws is thrown here. */
export async function* inOrder<Thing, Result>(
  source: AsyncIterable<Thing>,
  room: Room,
  weigh: (thing: Thing) => number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const things = source[Symbol.asyncIterator]();
  const running: Running<Result>[] = [];
  let weight = 0;
  let next: Promise<IteratorResult<Thing>> | null = null;
  let ended = false;
  try {
    while (!ended || running.length) {
      const free: boolean = !ended && (running.length === 0 || (running.length < room.things && weight < room.weight));
      if (free) next ??= things.next();
      const head: Promise<null> | undefined = running[0]?.result.then(() => null);
      const taken: IteratorResult<Thing> | null | undefined = free && next ? (head ? await Promise.race([head, next]) : await next) : await head;
      if (taken) {
        next = null;
        ended = taken.done === true;
        if (taken.done) continue;
        const result = work(taken.value);
        // An early failure is thrown when its turn comes, and must not count as unhandled until then.
        result.catch(() => {});
        const own = weigh(taken.value);
        weight += own;
        running.push({ result, weight: own });
      } else {
        const first = running.shift() as Running<Result>;
        weight -= first.weight;
        yield await first.result;
      }
    }
  } finally {
    await things.return?.();
  }
}
