// What was found in a dump → rows, once all of it has been read. Actors are put aside on disk; what positions mean is held, for it is
// asked for by every holder. Of a Wikidata number that comes again, all rows become one, where the first stands.
import type { ActorCells } from '../actors/index.ts';
import type { Draft, Held, Holding, Meaning, Sink } from './draft.ts';
import { NumberSet } from './number-set.ts';
import { rowOf } from './rows.ts';
import { Spool } from './spool.ts';

/** Actors that are held at a time while their holdings are looked for. */
const BATCH = 4000;

/** What drafts of one actor share. A person and a body of one number are a slip of the dump. */
function keyOf({ kind, wikidata }: Draft): string {
  return wikidata && `${kind} ${wikidata}`;
}

function united<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])];
}

/** Two drafts of one actor. */
function merged(first: Draft, second: Draft): Draft {
  return {
    ...first,
    ids: [...first.ids, ...second.ids],
    name: first.name || second.name,
    aliases: united(first.aliases, [second.name, ...second.aliases].filter(Boolean)).filter(alias => alias !== first.name),
    countries: first.countries.length ? first.countries : second.countries,
    gender: first.gender || second.gender,
    sectors: united(first.sectors, second.sectors),
    held: [...first.held, ...second.held],
    note: first.note || second.note,
  };
}

/** Collects what a dump holds. */
export class Collection implements Sink {
  readonly #drafts = new Spool<Draft>();
  readonly #holdings = new Spool<Holding>();
  readonly #meanings = new Map<string, Meaning>();
  /** Positions of one meaning share it. */
  readonly #interned = new Map<string, Meaning>();
  readonly #seen = { person: new NumberSet(), organization: new NumberSet(), group: new NumberSet() };
  /** Numbers of which there is more than one draft. */
  readonly #repeated = new Map<string, Draft | null>();

  /** Actors so far. */
  get count(): number {
    return this.#drafts.count;
  }

  draft(draft: Draft): void {
    if (draft.wikidata) {
      const seen = this.#seen[draft.kind];
      const number = Number(draft.wikidata.slice(1));
      if (seen.has(number)) this.#repeated.set(keyOf(draft), null);
      else seen.add(number);
    }
    this.#drafts.put(draft);
  }

  position(id: string, meaning: Meaning): void {
    if (meaning.office === '' && meaning.sectors.length === 0) return;
    const key = JSON.stringify(meaning);
    const shared = this.#interned.get(key) ?? meaning;
    this.#interned.set(key, shared);
    this.#meanings.set(id, shared);
  }

  holding(holding: Holding): void {
    this.#holdings.put(holding);
  }

  /** Fills in what drafts of one number say together. */
  #unite(): void {
    if (this.#repeated.size === 0) return;
    for (const draft of this.#drafts.values()) {
      const key = keyOf(draft);
      const before = this.#repeated.get(key);
      if (before !== undefined) this.#repeated.set(key, before === null ? draft : merged(before, draft));
    }
  }

  *#drawn(): Generator<Draft> {
    this.#unite();
    const done = new Set<string>();
    for (const draft of this.#drafts.values()) {
      const key = keyOf(draft);
      const whole = this.#repeated.get(key);
      if (!whole) yield draft;
      else if (!done.has(key)) {
        done.add(key);
        yield whole;
      }
    }
  }

  /** The drafts with the holdings that stand apart from them. */
  *#joined(): Generator<Draft> {
    const offices = new Spool<Holding>();
    for (const holding of this.#holdings.values()) if (this.#meanings.get(holding.held.position)?.office) offices.put(holding);
    if (offices.count === 0) {
      offices.close();
      yield* this.#drawn();
      return;
    }
    let batch: Draft[] = [];
    const joined = function* (): Generator<Draft> {
      const held = new Map<string, Held[]>(batch.flatMap(({ ids }) => ids.map(id => [id, []] as const)));
      for (const each of offices.values()) held.get(each.holder)?.push(each.held);
      for (const draft of batch) yield { ...draft, held: [...draft.held, ...draft.ids.flatMap(id => held.get(id) ?? [])] };
      batch = [];
    };
    for (const draft of this.#drawn()) {
      batch.push(draft);
      if (batch.length === BATCH) yield* joined();
    }
    yield* joined();
    offices.close();
  }

  /** The rows in the order of the dump; null for an actor none of whose names can be searched for. */
  *rows(): Generator<ActorCells | null> {
    for (const draft of this.#joined()) yield rowOf(draft, position => this.#meanings.get(position));
  }

  /** Gives back the room on disk. */
  close(): void {
    this.#drafts.close();
    this.#holdings.close();
  }
}
