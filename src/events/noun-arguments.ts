// The arguments of an event noun: whose it is, what modifies it, and its prepositional phrases.
// "Oslo's swift attack on rebels by sea": possessor Oslo; phrases on rebels, by sea.
import type { Parse } from '../syntax/index.ts';
import type { Complement } from './arguments.ts';
import { type Oblique, phrasesOn } from './phrases.ts';

/** What stands around an event noun. */
export interface NounArguments {
  readonly head: number;
  readonly possessors: readonly number[];
  /** Compounds and adjectives, left to right. */
  readonly modifiers: readonly number[];
  readonly phrases: readonly Oblique[];
  readonly complements: readonly Complement[];
}

/** "strikes, including one on Lima": the phrase on the one that is picked out. */
function pickedOut(parse: Parse, head: number): Oblique[] {
  const [comma, including, one, marker] = [head + 1, head + 2, head + 3, head + 4];
  if (marker >= parse.tokens.sentenceStart[parse.sentence(head) + 1] || parse.form(comma) !== ',' || parse.lower(including) !== 'including') return [];
  const noun = parse.head(marker);
  return parse.upos(one) === 'NUM' && parse.upos(marker) === 'ADP' && noun > marker ? [{ preposition: parse.lower(marker), head: noun }] : [];
}

/** The arguments of a noun. */
export function nounArgumentsOf(parse: Parse, head: number): NounArguments {
  const complements: Complement[] = [];
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
    const deprel = parse.deprel(child);
    if (deprel !== 'acl' && deprel !== 'ccomp') continue;
    const mark = parse.childIn(child, 'mark');
    if (mark < 0) {
      // "called the plan deeply worrying", annotated as a plan that worries deeply.
      if (parse.xpos(child) === 'VBG' && parse.childIn(child, 'advmod') >= 0 && parse.childIn(child, 'obj') < 0) complements.push({ kind: 'pred', head: child });
      continue;
    }
    const marked = parse.lower(mark);
    complements.push({ kind: marked === 'to' ? 'to' : marked === 'that' ? 'that' : 'ing', head: child });
  }
  return {
    head,
    possessors: parse.childrenIn(head, 'nmod:poss'),
    modifiers: parse.childrenIn(head, 'compound', 'amod', 'nmod:desc', 'nmod:unmarked'),
    // "blocked transport into Oslo": a noun that is tagged as a verb.
    phrases: [...phrasesOn(parse, head, parse.upos(head) === 'VERB' ? 'obl' : 'nmod'), ...pickedOut(parse, head)],
    complements,
  };
}
