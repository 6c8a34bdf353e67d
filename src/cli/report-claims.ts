// The claims of a reading → the section of the report on who says what, and its disagreements → who parts from whom.
import type { Reading, ReadingClaim } from '../reader/index.ts';
import type { Disagreement, Side } from './disagreements.ts';
import { oneLine, spansText } from './excerpts.ts';
import type { ReportPage } from './report-page.ts';
import { agreeing, attitudeWord, namesOf } from './wording.ts';

/** Longest piece of a claim's content that is shown, in characters. */
const LONGEST = 260;

/** Who a claim's source is: the actors, or the words that stand for somebody who is no known actor. */
export function sourceText({ document: { text } }: Reading, claim: ReadingClaim, names: (ids: readonly string[]) => string): string {
  return oneLine(names(claim.sources)) || spansText(text, claim.source, 60) || 'Somebody unnamed';
}

/** What is said, in quotation marks where the words are the source's own. */
export function contentText({ document: { text } }: Reading, { content, kind }: ReadingClaim, most = LONGEST): string {
  const words = spansText(text, content, most);
  const bare = words.replace(/^["“”„«]+|["“”»]+$/g, '');
  return kind === 'direct' ? `“${bare}”` : words;
}

/** Groups of claims with the same source, in the order of their first words. */
function bySource(reading: Reading, names: (ids: readonly string[]) => string): Map<string, ReadingClaim[]> {
  const groups = new Map<string, ReadingClaim[]>();
  for (const claim of reading.claims) {
    const source = sourceText(reading, claim, names);
    const group = groups.get(source);
    if (group) group.push(claim);
    else groups.set(source, [claim]);
  }
  return groups;
}

/** What is known of a lone source: role or country, in brackets. */
function introduction(reading: Reading, { sources }: ReadingClaim): string {
  const actor = sources.length === 1 ? reading.actors.find(({ id }) => id === sources[0]) : undefined;
  const known = [actor?.role, actor && actor.kind !== 'state' ? actor.country : null].filter(each => each !== null && each !== undefined);
  return known.length ? ` (${oneLine(known.join(', '))})` : '';
}

/** Who says what, one source after the other. */
export function tellClaims(reading: Reading, page: ReportPage, explain: boolean): void {
  const { colors } = page;
  const names = namesOf(reading);
  page.heading('Who says what');
  if (reading.claims.length === 0) page.add('No claims found.', '  ');
  for (const [source, claims] of bySource(reading, names)) {
    page.add(`${colors.bold(source)}${colors.dim(introduction(reading, claims[0]))}`, '  ');
    for (const claim of claims) {
      const word = attitudeWord(claim, source);
      // On a narrow page the word stands before the content instead of in a column of its own.
      if (page.width >= 56) page.add(contentText(reading, claim), `    ${colors.magenta(word)}`, 15);
      else page.add(`${colors.magenta(word)}: ${contentText(reading, claim)}`, '    ');
      if (explain) explainClaim(reading, claim, page);
    }
  }
}

function explainClaim(reading: Reading, { cue, kind, why }: ReadingClaim, page: ReportPage): void {
  const indent = ' '.repeat(page.width >= 56 ? 15 : 4);
  page.add(page.colors.dim(`${kind}; cue “${spansText(reading.document.text, cue, 60)}”`), indent);
  if (why) page.add(page.colors.dim(oneLine(`${why.rule}: ${why.path}`)), indent);
}

const KINDS: Readonly<Record<Disagreement['kind'], string>> = {
  fact: 'Whether it happened',
  denial: 'Whether it is so',
  verdict: 'What to think of it',
  dispute: 'Against each other',
  charge: 'One against another',
  support: 'Of one mind',
  silence: 'No answer',
};

function sideText(reading: Reading, { who, does, spans }: Side, names: (ids: readonly string[]) => string, page: ReportPage): string {
  const name = oneLine(names(who)) || 'The article itself';
  return `${page.colors.bold(name)} ${page.colors.magenta(agreeing(does, who, name))}: ${spansText(reading.document.text, spans, 180)}`;
}

/** Who disagrees with whom; nothing where nobody does. */
export function tellDisagreements(reading: Reading, disagreements: readonly Disagreement[], page: ReportPage): void {
  if (disagreements.length === 0) return;
  const names = namesOf(reading);
  page.heading('Who agrees or disagrees with whom');
  for (const { kind, ground, sides, against } of disagreements) {
    page.add(page.colors.dim(kind === 'charge' ? `${KINDS[kind]}: ${oneLine(names(sides[0].who))} against ${oneLine(names(against))}` : `${KINDS[kind]} (${ground})`), '  ');
    for (const side of sides) page.add(sideText(reading, side, names, page), '    ');
  }
}
