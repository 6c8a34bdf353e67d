// An address → the bytes of its page, fetched politely: says who it is, keeps to robots.txt, waits between pages of one
// site and as long as a busy site asks, follows few redirects, gives up in time, takes no more than an article can be.
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { EntenteError, type ErrorCode } from '../base/index.ts';
import { readWhole } from './files.ts';

/** A page as fetched. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** The address where the redirects ended. */
  readonly address: string;
  readonly contentType: string;
  /** The encoding that the server names, or null. */
  readonly charset: string | null;
}

/** How pages are fetched. */
export interface FetchOptions {
  /** Who asks: "entente/0.1.0". */
  readonly agent: string;
  /** Seconds that one address may take in all, waits included. */
  readonly timeout: number;
  /** Most bytes of a page. */
  readonly most?: number;
  /** Milliseconds before the first further attempt; doubled each time. */
  readonly backoff?: number;
}

const MOST_BYTES = 10_000_000;
const MOST_ROBOTS_BYTES = 500_000;
const MOST_REDIRECTS = 5;
const ATTEMPTS = 3;
const BACKOFF = 500;
/** Milliseconds between two pages of one site, where its robots.txt asks for no longer time; and the longest that is waited. */
const GAP = 500;
const LONGEST_GAP = 10_000;
/** Answers that may be other in a moment. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const READ_TYPES = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|x-ndjson|jsonl|jsonlines))$/;

/** What a site's robots.txt allows. */
interface Rules {
  readonly allows: (address: string) => boolean;
  /** Milliseconds. */
  readonly gap: number;
}

const require = createRequire(import.meta.url);

/** The package's types tell of a default export that it does not have; it is a CommonJS function. Loaded when a page is fetched. */
function rulesOf(address: string, text: string): Robots {
  const parse = require('robots-parser') as (address: string, text: string) => Robots;
  return parse(address, text);
}

interface Robots {
  isAllowed(address: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

/** The body's bytes; a response without a body has none. */
async function* bodyOf(response: Response): AsyncGenerator<Uint8Array> {
  if (response.body) yield* response.body as AsyncIterable<Uint8Array>;
}

/** The web address that a text is. @throws EntenteError `url-invalid`. */
function addressOf(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch (cause) {
    throw new EntenteError('url-invalid', { input: text }, cause);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new EntenteError('url-invalid', { input: text, problem: `"${url.protocol}" is no web address` });
  return url;
}

/** Seconds or a date in a Retry-After header → milliseconds from now, or null. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Fetches pages; remembers each site's robots.txt and when it was last asked. */
export class Fetcher {
  readonly #options: Required<FetchOptions>;
  readonly #rules = new Map<string, Promise<Rules>>();
  readonly #asked = new Map<string, number>();

  constructor(options: FetchOptions) {
    this.#options = { most: MOST_BYTES, backoff: BACKOFF, ...options };
  }

  /**
   * Fetches one page.
   * @throws EntenteError `url-invalid`, `url-forbidden`, `url-unreachable`, `url-timeout`, `url-status`, `url-redirects`, `url-content` or `input-large`.
   */
  async fetch(input: string): Promise<FetchedPage> {
    const signal = AbortSignal.timeout(this.#options.timeout * 1000);
    const fail = (code: ErrorCode, problem?: string, cause?: unknown): EntenteError => new EntenteError(code, problem === undefined ? { input } : { input, problem }, cause);
    try {
      let url = addressOf(input);
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        await this.#takeTurn(url, signal, fail);
        const response = await this.#ask(url, signal);
        const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
        if (target === null) return await this.#take(response, url, input, fail);
        await response.body?.cancel();
        url = addressOf(new URL(target, url).href);
      }
      throw fail('url-redirects', `more than ${MOST_REDIRECTS}`);
    } catch (error) {
      if (error instanceof EntenteError) throw error;
      if (signal.aborted) throw fail('url-timeout', `${this.#options.timeout} s`, error);
      throw fail('url-unreachable', reasonOf(error), error);
    }
  }

  /** Waits for the site's turn, if its robots.txt allows the page at all. */
  async #takeTurn(url: URL, signal: AbortSignal, fail: (code: ErrorCode, problem?: string) => EntenteError): Promise<void> {
    const known = this.#rules.get(url.origin) ?? this.#robots(url.origin, signal);
    this.#rules.set(url.origin, known);
    known.catch(() => this.#rules.delete(url.origin));
    const rules = await known;
    if (!rules.allows(url.href)) throw fail('url-forbidden');
    const since = Date.now() - (this.#asked.get(url.origin) ?? 0);
    if (since < rules.gap) await pause(rules.gap - since, undefined, { signal });
    this.#asked.set(url.origin, Date.now());
  }

  /** As RFC 9309 has it: no robots.txt allows everything, one that the server fails to give forbids everything. */
  async #robots(origin: string, signal: AbortSignal): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const response = await fetch(address, { headers: this.#headers(), signal });
    if (!response.ok) {
      await response.body?.cancel();
      return { allows: () => response.status < 500, gap: GAP };
    }
    const text = Buffer.from(await readWhole(bodyOf(response), address, MOST_ROBOTS_BYTES)).toString('utf8');
    const robots = rulesOf(address, text);
    const { agent } = this.#options;
    const gap = Math.min(LONGEST_GAP, Math.max(GAP, 1000 * (robots.getCrawlDelay(agent) ?? 0)));
    return { allows: each => robots.isAllowed(each, agent) !== false, gap };
  }

  #headers(): Record<string, string> {
    return { 'user-agent': this.#options.agent, accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1', 'accept-language': 'en' };
  }

  /** Asks again where the answer may be another in a moment, after as long as the site asks for. */
  async #ask(url: URL, signal: AbortSignal): Promise<Response> {
    const { backoff, timeout } = this.#options;
    for (let attempt = 1; ; attempt++) {
      let wait = backoff * 2 ** (attempt - 1);
      try {
        const response = await fetch(url, { headers: this.#headers(), redirect: 'manual', signal });
        if (!PASSING.has(response.status) || attempt === ATTEMPTS) return response;
        wait = retryAfter(response.headers.get('retry-after'), Date.now()) ?? wait;
        if (wait > timeout * 1000) return response;
        await response.body?.cancel();
      } catch (error) {
        if (signal.aborted || attempt === ATTEMPTS) throw error;
      }
      await pause(wait, undefined, { signal });
    }
  }

  async #take(response: Response, url: URL, input: string, fail: (code: ErrorCode, problem?: string) => EntenteError): Promise<FetchedPage> {
    const contentType = response.headers.get('content-type') ?? '';
    const type = contentType.split(';')[0].trim().toLowerCase();
    try {
      if (!response.ok) throw fail('url-status', `${response.status} ${response.statusText}`.trim());
      if (type && !READ_TYPES.test(type)) throw fail('url-content', type);
      const { most } = this.#options;
      if (Number(response.headers.get('content-length') ?? 0) > most) throw fail('input-large', `more than ${Math.floor(most / 1e6)} MB`);
      const bytes = await readWhole(bodyOf(response), input, most);
      return { bytes, address: url.href, contentType: type, charset: /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? null };
    } catch (error) {
      await response.body?.cancel().catch(() => {});
      throw error;
    }
  }
}

/** Why a connection failed, in a few words. */
function reasonOf(error: unknown): string {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const { code, message } = cause as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOTFOUND: 'no such host',
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EAI_AGAIN: 'no name server answers',
  };
  return (code && (known[code] ?? code)) || message;
}
