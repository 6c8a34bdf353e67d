// How often events are found where nothing political happens: in 400 sentences of GUM's development part, news apart, and in our own
// sentences from sport, markets, culture, weather, science and courts with warlike words. A sentence counts once.
//   node dist/eval/false-events.js ../shared/treebanks/en_gum-dev.conllu [--show]
import { join } from 'node:path';
import { readHarmless } from '../train/scorer/records.ts';
import { treebankTexts } from '../train/scorer/treebank-texts.ts';
import { CrossedReaders, PLACES } from './crossed-readers.ts';
import { FINDERS, type Finder } from './finders.ts';

const SENTENCES = 400;
const [treebank, flag] = process.argv.slice(2);
const readers = new CrossedReaders();

/** So many texts, spread evenly over a list. */
function spread(texts: readonly string[], count: number): string[] {
  const step = Math.max(1, texts.length / count);
  return texts.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function shareOf(texts: readonly string[], finder: Finder): number {
  let fired = 0;
  for (const text of texts) {
    const { events, actors } = readers.of(text, finder).read({ id: 'false', text });
    if (events.length === 0) continue;
    fired++;
    const name = (id: string): string => actors.find(actor => actor.id === id)?.name ?? id;
    if (flag === '--show')
      console.log(`${finder}: ${events.map(event => `${event.type} ${event.actors.map(name).join('+')} > ${event.recipients.map(name).join('+')}`).join('; ')}: ${text}`);
  }
  return fired / texts.length;
}

const kinds = [
  { name: 'GUM, news apart', key: 'Gum', texts: spread(treebankTexts(treebank, /^GUM_news/), SENTENCES) },
  { name: 'our own harmless sentences', key: 'Own', texts: readHarmless(join(PLACES.own, 'harmless.tsv')) },
];
const figures: Record<string, number> = {};
for (const { name, key, texts } of kinds)
  for (const finder of FINDERS) {
    const share = shareOf(texts, finder);
    figures[`${finder}${key}`] = share;
    console.log(`  ${`${name} (${texts.length}), ${finder}`.padEnd(48)} ${(100 * share).toFixed(1).padStart(6)} % of sentences fire`);
  }
console.log(JSON.stringify(figures));
