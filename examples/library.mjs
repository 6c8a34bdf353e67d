// Reads one article with the library and prints who did what to whom, in whose words.
import { createReader } from 'entente/reader';
import { loadResources } from 'entente/resources';

const reader = createReader(loadResources());
const { document, actors, events } = reader.read({
  id: 'example',
  text: 'Norway expelled two Russian diplomats on Tuesday. Moscow promised to retaliate, the Kremlin spokesman Dmitry Peskov said.',
  published: '2024-06-20',
});

const name = id => actors.find(actor => actor.id === id).name;
for (const { type, actors: by, recipients, trigger, when, factuality } of events) {
  const words = document.text.slice(trigger.start, trigger.end);
  const sure = factuality.map(({ source, value }) => `${source === null ? 'article' : name(source)} ${value}`).join(', ');
  console.log(`${type} (${words}): ${by.map(name).join(', ')} → ${recipients.map(name).join(', ') || '–'}; ${when?.start ?? 'undated'}; ${sure}`);
}
