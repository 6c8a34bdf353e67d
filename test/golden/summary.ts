// A reading → lines that people can review as a diff: who takes part, what happened, who says what, each with the words of
// the text it stands on.
import type { Factuality, Reading, Span } from '../../src/reader/index.ts';

/** The reading in short; the same reading gives the same lines. */
export function summaryOf(reading: Reading): string {
  const { text, language } = reading.document;
  const names = new Map(reading.actors.map(actor => [actor.id, actor.name]));
  const words = (span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const called = (ids: readonly string[]): string => ids.map(id => names.get(id) ?? id).join(' + ') || '–';
  const sure = ({ source, value, cue }: Factuality): string => `${source === null ? 'article' : names.get(source)} ${value}${cue ? ` "${words(cue)}"` : ''}`;
  const lines = [`language ${language}, ${reading.sentences.length} sentences`, '', 'ACTORS'];
  for (const actor of reading.actors) {
    const mentions = reading.mentions.filter(each => each.actor === actor.id).map(words);
    const facts = [actor.kind, actor.country ?? '–', actor.sectors.join('+') || '–', actor.role ?? ''].filter(Boolean).join(', ');
    lines.push(`${actor.name} (${facts}): ${mentions.join(' | ')}`);
  }
  lines.push('', 'EVENTS');
  for (const event of reading.events) {
    const parties = event.reciprocal ? `${called(event.actors)} with one another` : `${called(event.actors)} → ${called(event.recipients)}`;
    lines.push(`${event.type}${event.mode ? `/${event.mode}` : ''}: ${parties} [${words(event.trigger)}]`);
    lines.push(`  ${event.factuality.map(sure).join('; ')}${event.claim ? `; in ${event.claim}` : ''}`);
    if (event.when) lines.push(`  when ${event.when.start} … ${event.when.end}${event.when.text ? ` "${words(event.when.text)}"` : ''}`);
    if (event.where) lines.push(`  where ${event.where.name}, ${event.where.country ?? '–'}`);
    if (event.contexts.length) lines.push(`  about ${event.contexts.join(', ')}`);
  }
  lines.push('', 'CLAIMS');
  for (const claim of reading.claims) {
    lines.push(`${claim.id} ${called(claim.sources)} ${claim.attitude}, ${claim.kind}: ${claim.source.map(words).join(' … ') || '–'} [${claim.cue.map(words).join(' … ')}]`);
    lines.push(`  ${claim.content.map(words).join(' … ')}`);
  }
  for (const { code, message } of reading.diagnostics) lines.push('', `${code}: ${message}`);
  return `${lines.join('\n')}\n`;
}
