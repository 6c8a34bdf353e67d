// The HTML report in a real browser. Needs Chromium: ENTENTE_CHROMIUM names it, else /usr/bin/chromium.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { articleHtml, pageFrame } from '../../src/cli/html-page.ts';
import { SAMPLE_READING } from './sample-reading.ts';

const CHROMIUM = process.env['ENTENTE_CHROMIUM'] ?? '/usr/bin/chromium';
const absent = existsSync(CHROMIUM) ? false : `no browser: ${CHROMIUM} is not there (set ENTENTE_CHROMIUM)`;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const folder = mkdtempSync(join(tmpdir(), 'entente-page-'));
const address = pathToFileURL(join(folder, 'report.html')).href;
let browser: Browser;

before(async () => {
  if (absent) return;
  const { before: begin, after: end } = pageFrame();
  writeFileSync(join(folder, 'report.html'), begin('Fish and friendship') + articleHtml(SAMPLE_READING, 0) + end);
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Opens the page; `problems` collects requests to anywhere else, errors, and what the policy refuses. */
async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('request', request => {
    if (request.url() !== address && !request.url().startsWith('data:')) problems.push(`request: ${request.url()}`);
  });
  page.on('pageerror', error => problems.push(`error: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  await page.goto(address);
  return { page, problems };
}

/** An element's text, white space as one would read it. */
async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replace(/\s+/g, ' ');
}

test('page: asks nobody for anything and runs without errors', { skip: absent }, async () => {
  const { page, problems } = await open();
  await page.locator('.mark').first().hover();
  await page.locator('#theme').click();
  assert.deepEqual(problems, []);
});

test('page: has no accessibility faults that matter, light and dark, with an explanation open', { skip: absent }, async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open({ colorScheme });
    await page.locator('.mark.trigger').first().focus();
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('; ')}`),
      [],
      colorScheme,
    );
  }
});

test('page: the keyboard reaches every mark, focus explains it, Escape closes', { skip: absent }, async () => {
  const { page } = await open();
  const detail = page.locator('#detail');
  assert.equal(await detail.isVisible(), false);
  const wanted = await page.locator('.mark[role="button"]').count();
  const reached = new Set<string>();
  for (let press = 0; press < wanted + 30; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>("document.activeElement?.classList.contains('mark') ? document.activeElement.id : ''");
    if (!focused) continue;
    reached.add(focused);
    assert.equal(await detail.isVisible(), true, focused);
    assert.equal(await page.locator(`#${focused}`).getAttribute('aria-describedby'), 'detail');
  }
  assert.equal(reached.size, wanted);
  await page.locator('.mark.trigger', { hasText: 'entered' }).focus();
  assert.match(await textOf(detail), /Norway → Peru: coercion[\s\S]*reported by Peru; Norway denies it[\s\S]*Peru: it happened CT\+/);
  await page.keyboard.press('Escape');
  assert.equal(await detail.isVisible(), false);
});

test('page: the pointer explains too, lights up what is said, and a press keeps it', { skip: absent }, async () => {
  const { page } = await open();
  const detail = page.locator('#detail');
  const cue = page.locator('.mark.cue', { hasText: 'said' }).first();
  await cue.hover();
  assert.match(await textOf(detail), /Peru says[\s\S]*that Norwegian ships had entered its waters[\s\S]*claims\/cues\.tsv:9/);
  assert.ok((await page.locator('.lit').count()) > 0);
  await page.mouse.move(640, 890);
  assert.equal(await detail.isVisible(), false);
  assert.equal(await page.locator('.lit').count(), 0);
  await cue.click();
  await page.mouse.move(640, 890);
  assert.equal(await detail.isVisible(), true, 'pinned');
  await page.locator('h1').click();
  assert.equal(await detail.isVisible(), false);
});

test('page: an entry of the lists leads to its place in the text', { skip: absent }, async () => {
  const { page } = await open({ viewport: { width: 700, height: 400 } });
  await page.locator('.lists .event a', { hasText: 'aid' }).click();
  assert.equal((await page.evaluate<string>('document.activeElement.textContent')).replace(/^\W/, ''), 'send aid');
  assert.equal(await page.locator('#detail').isVisible(), true);
});

test('page: the lists show their details on request', { skip: absent }, async () => {
  const { page } = await open({ javaScriptEnabled: false });
  const why = page.locator('.lists .event .why').first();
  assert.equal(await why.isVisible(), false);
  await page.locator('#details').check();
  assert.equal(await why.isVisible(), true);
});

test('page: filters hide a kind in text, lists and the order of focus', { skip: absent }, async () => {
  const { page } = await open();
  await page.locator('input[data-filter="events"]').uncheck();
  assert.equal(await page.locator('.lists .event').first().isVisible(), false);
  const trigger = page.locator('.mark.trigger', { hasText: 'entered' });
  assert.equal(await trigger.getAttribute('tabindex'), '-1');
  await trigger.hover();
  assert.equal(await page.locator('#detail').isVisible(), false);
  const both = page.locator('.mark.trigger.cue', { hasText: 'denied' });
  assert.equal(await both.getAttribute('tabindex'), '0', 'a word that is a cue too keeps its place');
  await both.hover();
  assert.doesNotMatch(await textOf(page.locator('#detail')), /rejection/);
  await page.locator('input[data-filter="events"]').check();
  assert.equal(await trigger.getAttribute('tabindex'), '0');
});

test('page: light and dark follow the system until one is chosen', { skip: absent }, async () => {
  const { page } = await open({ colorScheme: 'dark' });
  const paper = (): Promise<string> => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
  const dark = await paper();
  await page.locator('#theme').click();
  assert.equal(await textOf(page.locator('#theme')), 'Colours: light');
  const light = await paper();
  assert.notEqual(light, dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('#theme').click();
  assert.equal(await paper(), dark);
});

test('page: fits a screen of 320 points, and without scripts the lists stand and lead into the text', { skip: absent }, async () => {
  const { page } = await open({ viewport: { width: 320, height: 600 } });
  assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= 320);
  await page.locator('.mark.trigger').first().focus();
  const box = await page.locator('#detail').boundingBox();
  assert.ok(box && box.x >= 0 && box.x + box.width <= 320 && box.y + box.height <= 600);
  const { page: plain, problems } = await open({ javaScriptEnabled: false });
  assert.equal(await plain.locator('.lists .event').first().isVisible(), true);
  await plain.locator('.lists .event a').first().click();
  assert.deepEqual(problems, []);
});
