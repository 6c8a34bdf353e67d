// Which way the verb that governs a date expression points: "met on Friday", "will meet on Friday", "plans to meet on Friday". A date that a noun
// governs ("Friday's attack") takes the clause's tense only where that is future.
import type { Parse } from '../syntax/index.ts';
import { appointedTense } from './appointments.ts';
import { type Tense, isPast } from './meaning.ts';

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

/** Verbs of the headline's present that tell what is over ("says on Friday"; "comes Monday, a week after"). */
const TELLING: ReadonlySet<string> = new Set('say tell report announce claim state warn accuse come follow mark show see deny confirm condemn praise call'.split(' '));

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
}

/** The small words below a predicate that make its tense. */
function verbOf(parse: Parse, word: number): Verb {
  const verb: Verb = { modal: '', have: false, be: '', to: false, copula: '' };
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
    } else if (relation === 'mark' && parse.lower(child) === 'to') verb.to = true;
  }
  return verb;
}

const WILL: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would', "'d", '’d']);

function modalTense(verb: Verb): Tense {
  if (verb.have) return WILL.has(verb.modal) && !verb.modal.endsWith('d') ? 'future' : 'past';
  return WILL.has(verb.modal) ? 'future' : verb.modal === 'could' || verb.modal === 'can' ? 'near' : 'future';
}

/** Whether a subject stands below a word: no infinitive has one. */
function hasSubject(parse: Parse, word: number): boolean {
  let seen = 0;
  for (let child = parse.firstChild(word); child >= 0 && seen < MOST_CHILDREN; child = parse.nextSibling(child), seen++) if (parse.deprel(child).startsWith('nsubj')) return true;
  return false;
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
    if (FORWARD.has(lemma)) return 'future';
    if (!relation.startsWith('acl')) return 'up';
    return TO_COME.has(lemma) ? 'future' : MAY_BE_OVER.has(lemma) ? 'near' : 'up';
  }
  if (verb.have) return 'past';
  switch (parse.xpos(word)) {
    case 'VBD':
      return 'past';
    case 'VBN':
      return verb.be === 'VBZ' || verb.be === 'VBP' ? 'near' : 'past';
    case 'VBG':
      return verb.be === '' ? 'up' : verb.be === 'VBD' ? 'past' : 'future';
    case 'VBP':
    case 'VBZ':
      if (SAME_FORM.has(parse.lower(word))) return 'past';
      return TELLING.has(parse.lemma(word)) ? 'past' : 'present';
    case 'VB':
      if (verb.copula !== '' || !hasSubject(parse, word)) return verb.copula === 'VBD' ? 'past' : 'up';
      return SAME_FORM.has(parse.lower(word)) ? 'past' : 'present';
    default:
      return verb.copula === 'VBD' ? 'past' : verb.copula === '' ? 'up' : 'near';
  }
}

/** Words that look ahead from before a noun: "ahead of Friday's vote", "the planned June summit". */
function looksAhead(parse: Parse, noun: number): Tense | null {
  let seen = 0;
  for (let child = parse.firstChild(noun); child >= 0 && seen < MOST_CHILDREN; child = parse.nextSibling(child), seen++) {
    const lemma = parse.lemma(child);
    if (lemma === 'ahead' || lemma === 'before') return 'near';
    if (lemma === 'upcoming' || lemma === 'planned' || lemma === 'scheduled' || lemma === 'forthcoming') return 'future';
  }
  return null;
}

/** "Monday marks three years": whatever the verb tells, it is the date's own. */
function isPresentForm(parse: Parse, verb: number): boolean {
  const xpos = parse.xpos(verb);
  return xpos === 'VBZ' || xpos === 'VBP';
}

/** Prepositions of an event that the verb's own lies in or behind: "lost in the May vote", "died after the Nov. 3 blast"; "regretted the June vote" tells less. */
const IN_AND_AFTER: ReadonlySet<string> = new Set(['in', 'at', 'during', 'after', 'since', 'following', 'from', 'on']);

/** Whether such a preposition stands before the noun that a date belongs to. */
function tookPlace(parse: Parse, noun: number): boolean {
  let seen = 0;
  for (let child = parse.firstChild(noun); child >= 0 && seen < MOST_CHILDREN; child = parse.nextSibling(child), seen++)
    if (parse.deprel(child) === 'case') return IN_AND_AFTER.has(parse.lower(child));
  return false;
}

function isAfterOn(parse: Parse, first: number): boolean {
  return first > 0 && parse.lower(first - 1) === 'on';
}

/** Whether "ahead of" or "ahead of the" stands before a word, however its parts are attached. */
function isAfterAheadOf(parse: Parse, first: number): boolean {
  const of = first > 0 && parse.lower(first - 1) === 'the' ? first - 2 : first - 1;
  return of > 0 && parse.lower(of) === 'of' && parse.lower(of - 1) === 'ahead';
}

/** The tense of a noun's date under a verb: `happened` as `tookPlace` says; `adverbial`: "on" stands before it ("resume talks on Tuesday"), so that it may be the verb's. */
function tenseOfNoun(verb: Tense, happened: boolean, adverbial: boolean): Tense {
  if (isPast(verb)) return happened ? 'past' : 'loose';
  if (adverbial) return verb;
  return verb === 'future' ? 'near' : 'open';
}

/** Whether a past verb stands right before a date, with or without "on" ("said Thursday he would", "said on Thursday the talks would"): the date is its own. */
function followsPastVerb(parse: Parse, first: number): boolean {
  const at = isAfterOn(parse, first) ? first - 2 : first - 1;
  return at >= 0 && parse.sentence(at) === parse.sentence(first) && parse.upos(at) === 'VERB' && parse.xpos(at) === 'VBD';
}

/** Whether a sentence without a verb has for its root what the tagger took for a noun or adjective: "Taiwan votes on Saturday", "Chadians vote on Sunday". */
function seemsVerb(parse: Parse, root: number): boolean {
  const before = root - 1;
  if (before < 0 || parse.head(before) !== root || (parse.upos(root) !== 'NOUN' && parse.upos(root) !== 'ADJ')) return false;
  return parse.deprel(before).startsWith('nsubj') || (parse.xpos(root) === 'NNS' && parse.deprel(before) === 'compound');
}

/** The tense that a date expression from word `first` to word `last` stands in. */
export function tenseOf(parse: Parse, first: number, last: number): Tense {
  let word = last;
  for (let hops = 0; hops <= HIGHEST && parse.head(word) >= first && parse.head(word) <= last; hops++) word = parse.head(word);
  if (isAfterAheadOf(parse, first)) return 'near';
  const relation = parse.deprel(word);
  if (followsPastVerb(parse, first)) return 'past';
  // "the deadline is Friday"
  const copula = verbOf(parse, word).copula;
  if (copula !== '') return copula === 'VBD' ? 'past' : 'near';
  let nominal = false;
  let happened = false;
  let up = parse.head(word);
  for (let hops = 0; up >= 0 && hops < HIGHEST; hops++) {
    const upos = parse.upos(up);
    if (upos === 'VERB' || upos === 'AUX' || verbOf(parse, up).copula !== '') {
      const appointed = appointedTense(parse, first, up, nominal);
      if (appointed) return appointed;
      // "are voting from Friday to Sunday": under way, not to come.
      const underWay = parse.xpos(up) === 'VBG' && parse.lower(first) === 'from';
      const own = predicateTense(parse, up);
      const tense = underWay && own === 'future' ? 'present' : own;
      if (tense !== 'up') {
        if (!nominal) return relation.startsWith('nsubj') && isPresentForm(parse, up) ? 'near' : tense;
        return tenseOfNoun(tense, happened, isAfterOn(parse, first));
      }
    } else if (upos !== 'ADV' && !(parse.deprel(word) === 'compound' && up === last + 1 && parse.upos(up) === 'PROPN' && isAfterOn(parse, first))) {
      // "On Monday Poland hosts" names no "Monday Poland".
      if (!nominal) happened = tookPlace(parse, up);
      nominal = true;
      const ahead = looksAhead(parse, up);
      if (ahead) return ahead;
    }
    if (parse.head(up) < 0 && seemsVerb(parse, up)) return 'present';
    up = parse.head(up);
  }
  return appointedTense(parse, first, -1, nominal) ?? 'open';
}
