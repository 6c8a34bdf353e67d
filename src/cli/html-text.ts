// Text of an article, which nobody vouches for → text that is safe inside HTML.
import { createHash } from 'node:crypto';

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what it is for
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element's content or a quoted attribute: markup escaped, control characters and halves of surrogate pairs gone. */
export function escaped(text: string): string {
  return text
    .replace(UNSAFE, '')
    .replace(LONE, '\ufffd')
    .replace(/[&<>"']/g, character => ENTITIES[character]);
}

/** An address to link to, escaped; null where it is not one of the web. */
export function linkTarget(address: string | undefined): string | null {
  if (address === undefined) return null;
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? escaped(href) : null;
  } catch {
    return null;
  }
}

/** The source expression that lets one inline script or style through a content security policy. */
export function policyHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
