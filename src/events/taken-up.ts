// "The sanctions also hit banks", "the raid killed ten": whose, where a text has told of deeds of one kind by the same actors only.
// Where it has told of such deeds by others too, nobody is chosen.
import type { Parse } from '../syntax/index.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { CodedEvent, EventType } from './event.ts';

const DEFINITE: ReadonlySet<string> = new Set(['the', 'these', 'those', 'this', 'that']);
const NOBODY: readonly string[] = [];

/** Whether a noun names a deed of a type as one known already, and says no more of it. */
function isKnownDeed(parse: Parse, candidates: Candidates, noun: number, type: EventType): boolean {
  const determiner = parse.childIn(noun, 'det');
  if (determiner < 0 || !DEFINITE.has(parse.lower(determiner)) || parse.childIn(noun, 'nmod', 'acl', 'acl:relcl', 'nmod:poss') >= 0) return false;
  const deed = candidates.at(noun);
  return deed !== null && deed.noun === noun && deed.frame.type === type;
}

/**
 * The actors of an event without any whose subject is a deed told of before.
 * @param events The events before it, in text order.
 * @param statesOf The countries of actors and the bodies of states among them, each once, in order; none for those of whom that is not known.
 */
export function takenUp(
  parse: Parse,
  candidates: Candidates,
  { clause, noun }: Candidate,
  type: EventType,
  events: readonly CodedEvent[],
  statesOf: (actors: readonly string[]) => readonly string[],
): readonly string[] {
  const subject = clause?.subject[0] ?? -1;
  if (noun >= 0 || subject < 0 || !isKnownDeed(parse, candidates, subject, type)) return NOBODY;
  let found = NOBODY;
  let whose = '';
  for (const { type: told, actors, reciprocal } of events) {
    if (told !== type || !actors.length || reciprocal) continue;
    // Departments of one government are no others.
    const states = statesOf(actors).join();
    if (!states) continue;
    if (found.length && whose !== states) return NOBODY;
    if (!found.length) [found, whose] = [actors, states];
  }
  return found;
}
