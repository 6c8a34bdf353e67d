// The bytes of a web page → its article: the text that Mozilla's Readability finds, and what the page says about it.
import { isUtf8 } from 'node:buffer';
import { EntenteError } from '../base/index.ts';
import type { Article } from '../reader/index.ts';
import { metadataOf } from './metadata.ts';
import { type PageNode, removeBeside, textOf } from './page-text.ts';

/** Where a page came from. */
export interface PageSource {
  /** The article's id, and what it is called in messages. */
  readonly id: string;
  readonly input: string;
  /** The address, or null for a file. */
  readonly address: string | null;
  /** The encoding that the server names, or null. */
  readonly charset: string | null;
}

/** Decodes a page: signature, then server, then the page's own word; else UTF-8 where it can be, windows-1252 where not. */
async function decodePage(bytes: Uint8Array, charset: string | null): Promise<string> {
  const { decodeBuffer } = await import('encoding-sniffer');
  return decodeBuffer(Buffer.from(bytes), { defaultEncoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252', ...(charset === null ? {} : { transportLayerEncodingLabel: charset }) });
}

/**
 * The article of a page.
 * @throws EntenteError `page-deep` or `input-large` where the page is no article by its nesting, `page-empty` where nothing is found.
 */
export async function articleOfPage(bytes: Uint8Array, { id, input, address, charset }: PageSource): Promise<Article> {
  const html = await decodePage(bytes, charset);
  // Loaded here, because most runs read no page, and these take as long to load as a short article to read.
  const { refuseDeepPage } = await import('./nesting.ts');
  refuseDeepPage(html, input);
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  let metadata: ReturnType<typeof metadataOf>;
  let text: string;
  try {
    // A fragment without <html> makes linkedom put its elements beside the body.
    const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
    metadata = metadataOf(document, address);
    removeBeside(document);
    const plain = document.body ? textOf(document.body) : '';
    const found = plain ? new Readability(document, { serializer: (node: PageNode) => node }).parse() : null;
    text = (found?.content ? textOf(found.content) : '') || plain;
  } catch (cause) {
    throw new EntenteError('page-empty', { input, problem: (cause as Error).message }, cause);
  }
  if (!text) throw new EntenteError('page-empty', { input });
  const { title, published, publisher, url } = metadata;
  return {
    id,
    text,
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    ...(url === null ? {} : { url }),
    ...(publisher === null ? {} : { publisher }),
  };
}
