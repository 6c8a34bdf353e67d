import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { EntenteError } from '../../src/base/index.ts';
import { retryAfter } from '../../src/ingest/fetch.ts';
import { Fetcher } from '../../src/ingest/index.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];
after(() => servers.forEach(server => server.closeAllConnections()));

/** A site on this machine; what has no answer of its own is 404. Gives its origin, and the requests that came. */
async function site(answers: Readonly<Record<string, Answer>>): Promise<{ origin: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const page: Answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' }).end('<p>Oslo</p>');
const fetcher = (options: { timeout?: number; most?: number } = {}): Fetcher => new Fetcher({ agent: 'entente/test', timeout: 10, backoff: 5, ...options });

async function failure(work: Promise<unknown>): Promise<EntenteError> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof EntenteError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'it did not fail' });
}

test('fetch: gives the bytes, their type and encoding, and says who asks', async () => {
  const { origin, asked } = await site({ '/a': page });
  const { bytes, ...known } = await fetcher().fetch(`${origin}/a`);
  assert.equal(Buffer.from(bytes).toString(), '<p>Oslo</p>');
  assert.deepEqual(known, { address: `${origin}/a`, contentType: 'text/html', charset: 'windows-1252' });
  assert.deepEqual(
    asked.map(({ url }) => url),
    ['/robots.txt', '/a'],
  );
  for (const { headers } of asked) assert.equal(headers['user-agent'], 'entente/test');
});

test('fetch: keeps to robots.txt, asks for it once, and does not ask for what is forbidden', async () => {
  const { origin, asked } = await site({
    '/robots.txt': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /private\n\nUser-agent: entente\nDisallow: /own'),
    '/a': page,
    '/own/a': page,
  });
  const one = fetcher();
  assert.equal((await failure(one.fetch(`${origin}/own/a`))).code, 'url-forbidden');
  await one.fetch(`${origin}/a`);
  assert.deepEqual(
    asked.map(({ url }) => url),
    ['/robots.txt', '/a'],
  );
});

test('fetch: a site that fails to give its robots.txt is left alone', async () => {
  const { origin } = await site({ '/robots.txt': (_, response) => response.writeHead(503).end(), '/a': page });
  assert.equal((await failure(fetcher().fetch(`${origin}/a`))).code, 'url-forbidden');
});

test('fetch: follows redirects, keeps to robots.txt at each, and gives up on endless ones', async () => {
  const { origin } = await site({
    '/robots.txt': (_, response) => response.writeHead(200).end('User-agent: *\nDisallow: /private'),
    '/from': (_, response) => response.writeHead(302, { location: '/to' }).end(),
    '/to': page,
    '/round': (_, response) => response.writeHead(301, { location: '/round' }).end(),
    '/into': (_, response) => response.writeHead(302, { location: '/private/x' }).end(),
    '/away': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/private/x': page,
  });
  assert.equal((await fetcher().fetch(`${origin}/from`)).address, `${origin}/to`);
  assert.equal((await failure(fetcher().fetch(`${origin}/round`))).code, 'url-redirects');
  assert.equal((await failure(fetcher().fetch(`${origin}/into`))).code, 'url-forbidden');
  assert.equal((await failure(fetcher().fetch(`${origin}/away`))).code, 'url-invalid');
});

test('fetch: asks again when an answer may pass, after as long as the site says', async () => {
  const times: number[] = [];
  const { origin } = await site({
    '/busy': (request, response) => {
      times.push(performance.now());
      if (times.length === 1) response.writeHead(503, { 'retry-after': '1' }).end();
      else page(request, response);
    },
    '/never': (_, response) => response.writeHead(500).end(),
    '/later': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  });
  await fetcher().fetch(`${origin}/busy`);
  assert.equal(times.length, 2);
  assert.ok(times[1] - times[0] >= 990, `${times[1] - times[0]} ms`);
  const never = await failure(fetcher().fetch(`${origin}/never`));
  assert.deepEqual([never.code, never.details['problem']], ['url-status', '500 Internal Server Error']);
  const later = await failure(fetcher().fetch(`${origin}/later`));
  assert.deepEqual([later.code, later.details['problem']], ['url-status', '429 Too Many Requests']);
});

test('fetch: errors, other content and too much of it are told apart', async () => {
  const { origin } = await site({
    '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    '/long': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(5000)),
    '/endless': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(10_000), more);
      };
      more();
    },
  });
  assert.equal((await failure(fetcher().fetch(`${origin}/none`))).code, 'url-status');
  assert.equal((await failure(fetcher().fetch(`${origin}/picture`))).code, 'url-content');
  assert.equal((await failure(fetcher({ most: 1000 }).fetch(`${origin}/long`))).code, 'input-large');
  assert.equal((await failure(fetcher({ most: 100_000 }).fetch(`${origin}/endless`))).code, 'input-large');
});

test('fetch: a site that does not answer, and none at all', async () => {
  const { origin } = await site({ '/silent': () => {}, '/dripping': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('x') });
  for (const path of ['/silent', '/dripping']) {
    const started = performance.now();
    assert.equal((await failure(fetcher({ timeout: 1 }).fetch(origin + path))).code, 'url-timeout');
    assert.ok(performance.now() - started < 4000);
  }
  const gone = await failure(fetcher().fetch('http://127.0.0.1:9/'));
  assert.equal(gone.code, 'url-unreachable');
});

test('fetch: only web addresses', async () => {
  for (const address of ['file:///etc/passwd', 'ftp://example.org/', 'http://', 'nothing']) assert.equal((await failure(fetcher().fetch(address))).code, 'url-invalid', address);
});

test('fetch: how long a site asks to wait, in seconds or as a date', () => {
  assert.equal(retryAfter('3', 0), 3000);
  assert.equal(retryAfter('Thu, 01 Jan 1970 00:00:10 GMT', 4000), 6000);
  assert.equal(retryAfter('Thu, 01 Jan 1970 00:00:10 GMT', 40_000), 0);
  assert.equal(retryAfter('soon', 0), null);
  assert.equal(retryAfter(null, 0), null);
});
