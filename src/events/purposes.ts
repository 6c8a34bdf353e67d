// What a protest is for: "marched to demand elections", "rallied calling for her release". It is the protest's topic and no second
// event, and whoever is asked or blamed there is the one protested against.
import type { Parse } from '../syntax/index.ts';
import type { EventType } from './event.ts';
import { conjuncts } from './phrases.ts';

/** Types that a protest expresses in words. */
export const VOICED: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST']);

/** The verbs that say what the one at `head` is done for, or what is said in doing so; not those with subjects of their own. */
export function purposesOf(parse: Parse, head: number): number[] {
  const found: number[] = [];
  const clauses = parse.childrenIn(head, 'advcl', 'xcomp', 'acl');
  // "marched yesterday to demand": hung on the day.
  for (const time of parse.childrenIn(head, 'obl:unmarked')) clauses.push(...parse.childrenIn(time, 'acl', 'advcl'));
  // "blocked roads leading to town to press demands": hung on the roads, or on what leads there.
  for (const object of parse.childrenIn(head, 'obj')) {
    const around = parse.childrenIn(object, 'acl');
    clauses.push(...around, ...around.flatMap(each => parse.childrenIn(each, 'advcl', 'xcomp')));
  }
  for (const child of clauses) {
    const mark = parse.childIn(child, 'mark');
    const infinitive = mark >= 0 && parse.lower(mark) === 'to';
    if (!infinitive && !(mark < 0 && parse.xpos(child) === 'VBG')) continue;
    if (parse.childIn(child, 'nsubj', 'nsubj:pass') < 0) found.push(...conjuncts(parse, child, false));
  }
  return found;
}
