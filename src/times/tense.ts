// Which way the verb that governs a date expression points: "met on Friday", "will meet on Friday", "plans to meet on Friday". A date that a noun
// governs ("Friday's attack") takes the clause's tense only where that is future.
import type { Parse } from '../syntax/index.ts';
import { appointedTense, isNamedDay } from './appointments.ts';
import { awaitedUnder, calledTense, caseOf, isAwaitedBefore, isPreparing, isScheduled, nounTense } from './awaited-events.ts';
import { type Tense, isPast } from './meaning.ts';
import { lexemeOf } from './vocabulary.ts';

const HIGHEST = 12;
/** Children looked at below a word: enough for any true clause, and a bound for lists of thousands. */
const MOST_CHILDREN = 64;

/** Words whose infinitive is still to come ("plans to", "due to", "vowed to"). */
const FORWARD: ReadonlySet<string> = new Set(
  (
    'plan expect schedule set intend aim want hope vow pledge promise agree decide prepare due likely unlikely ready threaten urge ask call need seek propose ' +
    'offer order invite slate poise arrange wait go supposed bound determine hesitate'
  ).split(' '),
);

const DUE: ReadonlySet<string> = new Set(['due', 'slated', 'poised']);

/** Verbs of the headline's present that tell what is over ("says on Friday"; "comes Monday, a week after"). */
const TELLING: ReadonlySet<string> = new Set('say tell report announce claim state warn accuse come follow show see deny confirm condemn praise call'.split(' '));

/** Verbs whose past looks like their present ("drones hit the port on Tuesday"), or like the present of a rarer verb ("fell", "found"). */
const SAME_FORM: ReadonlySet<string> = new Set('hit cut put set shut let cost hurt split spread quit bid burst cast bet rid fell found saw lay bore wound'.split(' '));

/** Nouns of what is to come ("a plan to meet on Friday"); of "a decision to meet in June" it may be over. */
const TO_COME: ReadonlySet<string> = new Set('plan promise pledge intention proposal vow threat deadline'.split(' '));
const MAY_BE_OVER: ReadonlySet<string> = new Set('decision deal agreement effort attempt bid move'.split(' '));

interface Verb {
  modal: string;
  have: boolean;
  be: string;
  to: boolean;
  copula: string;
  /** The conjunction or preposition before it, "" without. */
  mark: string;
}

/** The small words below a predicate that make its tense. */
function verbOf(parse: Parse, word: number): Verb {
  const verb: Verb = { modal: '', have: false, be: '', to: false, copula: '', mark: '' };
  let seen = 0;
  for (let child = parse.firstChild(word); child >= 0 && seen < MOST_CHILDREN; child = parse.nextSibling(child), seen++) {
    const relation = parse.deprel(child);
    if (relation === 'cop') verb.copula = parse.xpos(child);
    else if (relation.startsWith('aux')) {
      const lemma = parse.lemma(child);
      if (parse.xpos(child) === 'MD') verb.modal = parse.lower(child);
      else if (lemma === 'have') verb.have = true;
      else if (lemma === 'be') verb.be = verb.be === '' ? parse.xpos(child) : verb.be;
      else if (lemma === 'do') verb.copula = parse.xpos(child);
    } else if (relation === 'mark' || relation === 'case') {
      if (parse.lower(child) === 'to' && relation === 'mark') verb.to = true;
      else if (child < word) verb.mark = parse.lower(child);
    }
  }
  return verb;
}

const WILL: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would', "'d", '’d']);

function modalTense(verb: Verb): Tense {
  // "would have expired on May 31" may lie ahead.
  if (verb.have) return !WILL.has(verb.modal) ? 'past' : verb.modal.endsWith('d') ? 'near' : 'future';
  return WILL.has(verb.modal) ? 'future' : verb.modal === 'could' || verb.modal === 'can' ? 'near' : 'future';
}

/** Whether a subject stands below a word. */
function hasSubject(parse: Parse, word: number): boolean {
  let seen = 0;
  for (let child = parse.firstChild(word); child >= 0 && seen < MOST_CHILDREN; child = parse.nextSibling(child), seen++) if (parse.deprel(child).startsWith('nsubj')) return true;
  return false;
}

/** Conjunctions and prepositions of what is over before the verb above: "will go after losing in July", "will be tried for spying in May". */
const AFTER: ReadonlySet<string> = new Set(['after', 'since', 'despite', 'following', 'over']);
const CHARGES: ReadonlySet<string> = new Set(
  'try charge convict accuse suspect blame punish sentence fine jail indict prosecute thank praise apologise apologize arrest trial charge accusation guilty detain sue criticise criticize'.split(
    ' ',
  ),
);

function isOverBefore(parse: Parse, gerund: number, mark: string): boolean {
  const head = parse.head(gerund);
  return AFTER.has(mark) || parse.lower(gerund) === 'following' || ((mark === 'for' || mark === 'of' || mark === 'with') && head >= 0 && CHARGES.has(parse.lemma(head)));
}

/** Verbs of what others shall do: "ordered the camp closed by June", where the tagger may take the participle for a past. */
const ORDERING: ReadonlySet<string> = new Set(['order', 'want', 'demand', 'need']);

/** "was due to leave", "had planned to leave": the day may be over. */
function wasOnce(parse: Parse, word: number): boolean {
  const { be, copula, have } = verbOf(parse, word);
  if (have) return parse.lower(word - 1) === 'had' || parse.lower(word - 2) === 'had';
  return be === 'VBD' || copula === 'VBD';
}

/** The tense of one predicate; `up` where the predicate above decides. */
function predicateTense(parse: Parse, word: number): Tense | 'up' {
  const verb = verbOf(parse, word);
  if (verb.modal) return modalTense(verb);
  if (verb.to && verb.have) return 'past';
  if (verb.to && (verb.copula !== '' || verb.be !== '')) {
    // "is to finish by May" lies ahead, "was to finish by May" may.
    return verb.copula === 'VBD' || verb.be === 'VBD' ? 'near' : 'future';
  }
  if (verb.to) {
    const head = parse.head(word);
    if (head < 0) return 'future';
    const relation = parse.deprel(word);
    const lemma = parse.lemma(head);
    if (FORWARD.has(lemma)) return wasOnce(parse, head) ? 'awaited' : 'future';
    if (!relation.startsWith('acl')) return 'up';
    return TO_COME.has(lemma) ? 'future' : MAY_BE_OVER.has(lemma) ? 'near' : 'up';
  }
  if (verb.have) return 'past';
  switch (parse.xpos(word)) {
    case 'VBD':
      return parse.deprel(word) === 'ccomp' && !hasSubject(parse, word) && ORDERING.has(parse.lemma(parse.head(word))) ? 'future' : 'past';
    case 'VBN':
      // "ordered the camp closed by June"
      if (verb.be === '' && parse.deprel(word) === 'xcomp') return FORWARD.has(parse.lemma(parse.head(word))) ? 'future' : 'up';
      // "will stay shut through August"
      if (verb.be === '' && parse.head(word) === word - 1 && parse.upos(word - 1) === 'VERB') return 'up';
      return verb.be === 'VBZ' || verb.be === 'VBP' ? 'near' : 'past';
    case 'VBG':
      if (verb.be === '') return isOverBefore(parse, word, verb.mark) ? 'past' : 'up';
      return verb.be === 'VBD' ? 'past' : 'future';
    case 'VBP':
    case 'VBZ':
      if (SAME_FORM.has(parse.lower(word))) return 'past';
      // "marks its national day on Oct. 10" may be to come.
      if (parse.lemma(word) === 'mark') return 'near';
      // "comes into force on July 1" tells what "comes Monday, a week after" does not.
      if (parse.lemma(word) === 'come' && word + 1 < parse.count && parse.lower(word + 1) === 'into') return 'present';
      // "a second ballot follows on Thursday", not "follows Friday's round"
      if (parse.lemma(word) === 'follow' && word + 1 < parse.count && parse.upos(word + 1) === 'ADP') return 'present';
      return TELLING.has(parse.lemma(word)) ? 'past' : 'present';
    case 'VB':
      // A root with a subject is no infinitive; "helped Chad retake the town in May" has a past above it.
      if (verb.copula !== '' || parse.head(word) >= 0 || !hasSubject(parse, word)) return verb.copula === 'VBD' ? 'past' : 'up';
      return SAME_FORM.has(parse.lower(word)) ? 'past' : 'present';
    default:
      // "are due in Cairo on Monday"
      if (DUE.has(parse.lower(word)) && verb.copula !== 'VBD') return 'future';
      return verb.copula === 'VBD' ? 'past' : verb.copula === '' ? 'up' : 'near';
  }
}

/** "Monday marks three years": whatever the verb tells, it is the date's own. */
function isPresentForm(parse: Parse, verb: number): boolean {
  const xpos = parse.xpos(verb);
  return xpos === 'VBZ' || xpos === 'VBP';
}

/** Prepositions of an event that the verb's own lies in or behind: "lost in the May vote", "died after the Nov. 3 blast"; "regretted the June vote" tells less. */
const IN_AND_AFTER: ReadonlySet<string> = new Set(['in', 'at', 'during', 'after', 'since', 'following', 'from', 'on']);

/** Whether "on" stands before a date, or before the day in it ("1 p.m. on Tuesday"). */
function isAfterOn(parse: Parse, first: number, last = first): boolean {
  return (first > 0 && parse.lower(first - 1) === 'on') || (last > first && parse.lower(last - 1) === 'on');
}

/** The tense of a noun's date under a verb: `happened` as `tookPlace` says; `adverbial`: "on" stands before it ("resume talks on Tuesday"), so that it may be the verb's. */
function tenseOfNoun(verb: Tense, happened: boolean, adverbial: boolean): Tense {
  if (isPast(verb)) return happened ? 'past' : 'loose';
  if (adverbial) return verb;
  return verb === 'future' ? 'near' : 'open';
}

/** Whether a past verb stands right before a date, with or without "on" ("said Thursday he would", "said on Thursday the talks would"): the date is its own. */
function followsPastVerb(parse: Parse, first: number, last: number): boolean {
  if ((last + 1 < parse.count && parse.xpos(last + 1) === 'POS') || lexemeOf(parse.lower(first))?.kind === 'bound') return false;
  const at = isAfterOn(parse, first) ? first - 2 : first - 1;
  if (at < 0 || parse.sentence(at) !== parse.sentence(first) || parse.upos(at) !== 'VERB' || parse.xpos(at) !== 'VBD') return false;
  return !(isPreparing(parse, at) && last + 1 < parse.count && parse.upos(last + 1) === 'NOUN');
}

/** Whether a sentence without a verb has for its root what the tagger took for a noun or adjective: "Taiwan votes on Saturday", "Chadians vote on Sunday". */
function seemsVerb(parse: Parse, root: number): boolean {
  const before = root - 1;
  if (before < 0 || parse.head(before) !== root || (parse.upos(root) !== 'NOUN' && parse.upos(root) !== 'ADJ')) return false;
  return parse.deprel(before).startsWith('nsubj') || ((parse.xpos(root) === 'NNS' || parse.upos(root) === 'ADJ') && parse.deprel(before) === 'compound');
}

function joinsDate(parse: Parse, word: number): boolean {
  const kind = parse.deprel(word) === 'conj' ? lexemeOf(parse.lower(parse.head(word)))?.kind : undefined;
  return kind === 'weekday' || kind === 'month';
}

/** The predicate that a date belongs to where the parse hangs it on the speech behind its clause: "talks will begin on Wednesday, the president said". */
function ownPredicate(parse: Parse, up: number, first: number, last: number): number {
  if (up <= last || last + 1 >= parse.count || parse.upos(last + 1) !== 'PUNCT' || parse.upos(up) !== 'VERB') return up;
  let clause = parse.head(up) < first ? parse.head(up) : -1;
  let spoken = false;
  let seen = 0;
  for (let child = parse.firstChild(up); child >= 0 && child < up && seen < MOST_CHILDREN; child = parse.nextSibling(child), seen++) {
    if (child < first && (parse.deprel(child) === 'ccomp' || parse.deprel(child) === 'parataxis')) clause = child;
    else if (child > last && parse.deprel(child).startsWith('nsubj')) spoken = true;
  }
  return spoken && clause >= 0 ? clause : up;
}

/** Whether the predicate of a date is under way ("are meeting this week"), so that a period holds what has gone of it too. */
export function isUnderWay(parse: Parse, first: number, last: number): boolean {
  let word = last;
  for (let hops = 0; hops <= HIGHEST && parse.head(word) >= first && parse.head(word) <= last; hops++) word = parse.head(word);
  const up = parse.head(word);
  if (up < 0 || parse.xpos(up) !== 'VBG') return false;
  const { be } = verbOf(parse, up);
  return be === 'VBP' || be === 'VBZ';
}

/** The tense that a date expression from word `first` to word `last` stands in. */
export function tenseOf(parse: Parse, first: number, last: number): Tense {
  let word = last;
  // "meet on Tuesday and Wednesday": the second hangs on the first.
  for (let hops = 0; hops <= HIGHEST && ((parse.head(word) >= first && parse.head(word) <= last) || joinsDate(parse, word)); hops++) word = parse.head(word);
  if (isAwaitedBefore(parse, first)) return 'awaited';
  const relation = parse.deprel(word);
  if (isNamedDay(parse, word, last)) return 'near';
  if (followsPastVerb(parse, first, last)) return 'past';
  // "the deadline is Friday"
  const copula = verbOf(parse, word).copula;
  if (copula !== '') return copula === 'VBD' ? 'past' : 'present';
  let nominal = false;
  let happened = false;
  let noun = -1;
  let toVerb = false;
  let up = ownPredicate(parse, parse.head(word), first, last);
  for (let hops = 0; up >= 0 && hops < HIGHEST; hops++) {
    const upos = parse.upos(up);
    if (upos === 'VERB' || upos === 'AUX' || verbOf(parse, up).copula !== '') {
      const appointed = appointedTense(parse, first, up, nominal) ?? calledTense(parse, first, up);
      if (appointed) return appointed;
      // "are voting from Friday to Sunday": under way, not to come.
      const underWay = parse.xpos(up) === 'VBG' && parse.lower(first) === 'from';
      const own = predicateTense(parse, up);
      const tense = underWay && own === 'future' ? 'present' : own;
      if (tense === 'up' && nominal && verbOf(parse, up).to) toVerb = true;
      if (tense !== 'up') {
        if (!nominal) return relation.startsWith('nsubj') && isPresentForm(parse, up) ? 'near' : tense;
        const awaited = awaitedUnder(parse, noun, up, tense) ?? (toVerb && !isPast(tense) && isScheduled(parse, noun) ? 'awaited' : null);
        if (awaited) return awaited;
        return tenseOfNoun(tense, happened, isAfterOn(parse, first, last));
      }
    } else if (upos === 'ADJ' && DUE.has(parse.lower(up))) {
      // "the vote, due on Monday, was put off"
      return 'awaited';
    } else if (upos !== 'ADV' && !(parse.deprel(word) === 'compound' && up === last + 1 && parse.upos(up) === 'PROPN' && isAfterOn(parse, first))) {
      // "On Monday Poland hosts" names no "Monday Poland".
      if (!nominal) [noun, happened] = [up, IN_AND_AFTER.has(caseOf(parse, up))];
      nominal = true;
      const ahead = nounTense(parse, up, isAfterOn(parse, first, last));
      if (ahead) return ahead;
    }
    if (parse.head(up) < 0 && seemsVerb(parse, up)) return 'present';
    up = parse.head(up);
  }
  return appointedTense(parse, first, -1, nominal) ?? 'open';
}
