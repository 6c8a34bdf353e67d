// Who stands as the subject of a verb: in the sentence, or implied by control, coordination, relative and reduced clauses.
// "Rome was urged to sign": Rome signs. "a plan to attack": whoever plans attacks. Passives are recognised here too.
import { objectByOrder, type Parse, strayedSubject, subjectByOrder } from '../syntax/index.ts';
import { nounLemma } from './lemmas.ts';
import { phrasesOn, prepositionOf } from './phrases.ts';

const MAX_CLIMB = 8;
/** What stands before somebody's own plan: "in a bid to", "as part of an effort to". */
const PURSUITS: ReadonlySet<string> = new Set(['in', 'as', 'under', 'on']);
const BLAMING_MARKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'over']);

/** Classes of words that decide who a clause's subject is. */
export interface SubjectClasses {
  /** Verbs whose object does not control their infinitive ("promise"). */
  readonly subjectControl: ReadonlySet<string>;
  /** Nouns for things said or written: "a statement condemning" tells what its author condemns. */
  readonly documents: ReadonlySet<string>;
  /** Verbs of speech: a clause after "officials said" belongs to what they said unless it is speech itself. */
  readonly speech: ReadonlySet<string>;
  /** Days, months and other nouns of time. */
  readonly times: ReadonlySet<string>;
  /** Verbs that have no passive: "marched", "resigned". */
  readonly intransitive: ReadonlySet<string>;
  /** Verbs whose object did what "of", "for" or "from" says: "accused Rome of arming", "barred Rome from joining". */
  readonly blaming: ReadonlySet<string>;
}

/** Finds subjects in one parse. */
export class Subjects {
  readonly parse: Parse;
  readonly #classes: SubjectClasses;
  readonly #passives = new Map<number, boolean>();
  readonly #subjects = new Map<number, number>();

  constructor(parse: Parse, classes: SubjectClasses) {
    this.parse = parse;
    this.#classes = classes;
  }

  /** Whether a noun names a time. */
  isTime(word: number): boolean {
    return this.#classes.times.has(nounLemma(this.parse, word));
  }

  /** Whether the verb stands in the passive: "was arrested", "arrested in May" (after its noun), "arrested and charged". */
  isPassive(word: number): boolean {
    let known = this.#passives.get(word);
    if (known === undefined) this.#passives.set(word, (known = this.#readPassive(word)));
    return known;
  }

  #readPassive(word: number): boolean {
    const parse = this.parse;
    let auxiliary = false;
    let agent = false;
    let subject = false;
    let object = false;
    for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
      const deprel = parse.deprel(child);
      if (deprel === 'aux:pass') return true;
      if (deprel === 'nsubj:pass') subject = true;
      if (deprel === 'obj') object = true;
      if (deprel === 'obl:agent') agent = true;
      if (deprel === 'aux' || deprel === 'nsubj' || deprel === 'cop') auxiliary = true;
    }
    // "Thousands demonstrated", whatever the tree says: nobody can be demonstrated.
    if (!agent && this.#classes.intransitive.has(parse.lemma(word))) return false;
    // "Oslo last met Rome" may get a passive subject by mistake, though it has an object.
    if (subject) return !object;
    if (auxiliary || parse.xpos(word) !== 'VBN') return false;
    if (agent) return true;
    const deprel = parse.deprel(word);
    if (deprel === 'acl' && this.#isSentence(word)) return false;
    if (deprel === 'conj') return parse.head(word) >= 0 && parse.upos(parse.head(word)) === 'VERB' && this.isPassive(parse.head(word));
    return deprel === 'acl' || deprel === 'advcl' || deprel === 'xcomp' || deprel === 'acl:relcl' || deprel === 'root' || deprel === 'amod';
  }

  /**
   * Whether a participle after the noun that heads its sentence is really its verb: "Troops from Oslo crossed into Lima." is often
   * annotated like "Troops seen near Lima". An object tells, or the full stop that headlines ("Five killed in Lima") lack.
   */
  #isSentence(word: number): boolean {
    const parse = this.parse;
    // "Ada Berg, a minister, called …": below the apposition.
    let noun = parse.head(word);
    if (parse.deprel(noun) === 'appos' && parse.head(noun) >= 0) noun = parse.head(noun);
    if (this.#isMarked(noun)) return true;
    if ((parse.head(noun) >= 0 && !this.#lacksVerb(noun)) || word < noun || parse.childIn(noun, 'cop', 'nsubj') >= 0) return false;
    if (phrasesOn(parse, word, 'obl').some(({ preposition }) => preposition === 'by')) return false;
    if (parse.childIn(word, 'obj') >= 0) return true;
    const last = parse.tokens.sentenceStart[parse.sentence(word) + 1] - 1;
    return parse.lower(last) === '.';
  }

  /** Whether a conjunction stands right before a noun's phrase: what follows in "since troops crossed the river" is a clause. */
  #isMarked(noun: number): boolean {
    const { parse } = this;
    const before = parse.leftEdge(noun) - 1;
    return before >= 0 && parse.upos(before) === 'SCONJ' && parse.sentence(before) === parse.sentence(noun);
  }

  /** Whether a noun is the subject of a whole sentence that a participle heads: "Troops crossed the river, seizing towns". */
  #lacksVerb(noun: number): boolean {
    const { parse } = this;
    const verb = parse.head(noun);
    return parse.deprel(noun) === 'nsubj' && parse.xpos(verb) === 'VBG' && parse.head(verb) < 0 && parse.childIn(verb, 'aux', 'cop', 'mark') < 0;
  }

  /** The word that stands as the subject, as the sentence shows or implies it; -1 where none does. */
  surfaceSubject(word: number, climbed = 0): number {
    let known = this.#subjects.get(word);
    if (known === undefined) {
      if (climbed > MAX_CLIMB) return -1;
      this.#subjects.set(word, -1);
      known = this.#readSubject(word, climbed);
      if (known < 0 && this.parse.upos(word) === 'VERB') known = subjectByOrder(this.parse, word);
      this.#subjects.set(word, known);
    }
    return known;
  }

  #readSubject(word: number, climbed: number): number {
    const parse = this.parse;
    const written = parse.childIn(word, 'nsubj', 'nsubj:pass', 'nsubj:outer');
    const own = written >= 0 ? written : strayedSubject(parse, word);
    const deprel = parse.deprel(word);
    const head = parse.head(word);
    if (own >= 0) return this.antecedent(own, word);
    if (head < 0) return -1;
    const charged = this.#charged(word);
    if (charged >= 0) return charged;
    if (deprel === 'conj') return parse.upos(head) === 'NOUN' && parse.childIn(head, 'cop') < 0 ? this.#shared(word, head, climbed) : this.surfaceSubject(head, climbed + 1);
    if (deprel === 'xcomp') return this.#controller(head, climbed);
    if (deprel === 'advcl' || deprel === 'ccomp' || deprel === 'parataxis') {
      // "Police in Lima seized arms, the army said": whatever the tree makes of "police", not the army.
      const before = subjectByOrder(parse, word);
      if (before >= 0) return this.antecedent(before, word);
    }
    if (deprel === 'advcl' || deprel === 'ccomp') {
      if (deprel === 'advcl' && this.#isPurposeOfObject(word, head)) return this.#controller(head, climbed);
      const blamed = deprel === 'advcl' ? this.#blamed(word, head) : -1;
      if (blamed >= 0) return blamed;
      // "aid that Oslo says has helped Lima": the aid helped.
      if (deprel === 'ccomp' && parse.deprel(head).endsWith(':relcl') && this.#classes.speech.has(parse.lemma(head)) && word > head) return parse.head(head);
      const told = this.#toldBefore(word, head);
      if (told >= 0) return this.surfaceSubject(told, climbed + 1);
      return parse.upos(head) === 'NOUN' && parse.childIn(head, 'cop') < 0 ? -1 : this.surfaceSubject(head, climbed + 1);
    }
    if (deprel === 'acl') return this.#aclSubject(word, head, climbed);
    if (deprel === 'acl:relcl') return parse.childIn(word, 'obj') >= 0 || this.isPassive(word) ? head : -1;
    if (deprel === 'parataxis' && parse.xpos(word) === 'VBG') return this.surfaceSubject(head, climbed + 1);
    return -1;
  }

  /**
   * "Rebels overran a base, officials said, killing five": the rebels killed. Not so where the participle is speech itself:
   * "Oslo will stay, the minister said, accusing Rome". In "Rebels took a base, killing five, officials said", too, the rebels killed.
   */
  #toldBefore(word: number, head: number): number {
    const parse = this.parse;
    if (parse.xpos(word) !== 'VBG' || parse.childIn(word, 'mark') >= 0 || !this.#classes.speech.has(parse.lemma(head)) || this.#classes.speech.has(parse.lemma(word))) return -1;
    if (word < head) {
      const told = parse.childrenIn(head, 'ccomp', 'parataxis').find(each => each < word && parse.upos(each) === 'VERB');
      return told ?? (parse.head(head) >= 0 && parse.head(head) < word && parse.upos(parse.head(head)) === 'VERB' ? parse.head(head) : -1);
    }
    const content = parse.childIn(head, 'ccomp', 'parataxis');
    return content >= 0 && content < head && parse.upos(content) === 'VERB' ? content : -1;
  }

  /** "charges against hackers for attacking banks": the hackers, wherever the clause hangs. */
  #charged(word: number): number {
    const { parse } = this;
    const mark = parse.xpos(word) === 'VBG' ? parse.childIn(word, 'mark') : -1;
    if (mark < 0 || !BLAMING_MARKS.has(parse.lower(mark))) return -1;
    const start = parse.tokens.sentenceStart[parse.sentence(word)];
    for (let before = mark - 1; before >= start && mark - before <= MAX_CLIMB; before--) {
      if (parse.upos(before) === 'PUNCT' || parse.upos(before) === 'VERB') return -1;
      if (parse.upos(before) !== 'ADP') continue;
      const noun = parse.head(before);
      return parse.lower(before) === 'against' && noun > before && noun < mark ? noun : -1;
    }
    return -1;
  }

  /** Whom "accused Rome of arming", "condemned Rome for arming" or "Rome was barred from joining" speaks of. */
  #blamed(word: number, verb: number): number {
    const parse = this.parse;
    const mark = parse.childIn(word, 'mark');
    if (mark < 0 || parse.xpos(word) !== 'VBG' || !BLAMING_MARKS.has(parse.lower(mark)) || !this.#classes.blaming.has(parse.lemma(verb))) return -1;
    if (this.isPassive(verb)) return this.surfaceSubject(verb, 1);
    const object = parse.childIn(verb, 'obj', 'iobj');
    if (object >= 0) return this.antecedent(object, verb);
    return phrasesOn(parse, verb, 'obl').find(({ preposition }) => preposition === 'at' || preposition === 'against')?.head ?? -1;
  }

  /** "members arrested and charged": the second participle shares the noun. "Was charged over a raid and will resign": hung on the raid by mistake. */
  #shared(word: number, head: number, climbed: number): number {
    const { parse } = this;
    // "Killed two men and wounded five": a participle with an object behind it is none.
    const active = parse.xpos(word) === 'VBN' && parse.deprel(head) === 'obj' && objectByOrder(parse, word) >= 0;
    if (active || parse.childIn(word, 'aux', 'aux:pass') >= 0 || parse.xpos(word) === 'VBD' || parse.xpos(word) === 'VBZ') {
      for (let up = parse.head(head), hops = 0; up >= 0 && hops < MAX_CLIMB; up = parse.head(up), hops++)
        if (parse.upos(up) === 'VERB') return this.surfaceSubject(up, climbed + 1);
    }
    return this.parse.deprel(head) === 'acl' ? this.surfaceSubject(head, climbed + 1) : this.parse.xpos(word) === 'VBN' ? head : -1;
  }

  /** Who controls an infinitive: the object ("urged Rome to sign"), else the subject ("promised Rome to sign"). */
  #controller(head: number, climbed: number): number {
    const parse = this.parse;
    const addressed = this.#addressed(head);
    if (addressed >= 0) return addressed;
    if (!this.#classes.subjectControl.has(parse.lemma(head))) {
      const object = parse.childIn(head, 'obj', 'iobj');
      if (object >= 0) return this.antecedent(object, head);
    }
    return this.surfaceSubject(head, climbed + 1);
  }

  /** Who is called on: "called on Rome to sign", "appealed to Rome to sign"; not "called Rome to thank it". */
  #addressed(head: number): number {
    const lemma = this.parse.lemma(head);
    if (lemma !== 'call' && lemma !== 'appeal') return -1;
    const phrase = phrasesOn(this.parse, head, 'obl').find(({ preposition }) => preposition === 'on' || preposition === 'upon' || preposition === 'to');
    return phrase && phrase.head > head ? phrase.head : -1;
  }

  /** "called on Rome to sign" is often annotated as adverbial; its subject is still Rome. */
  #isPurposeOfObject(word: number, head: number): boolean {
    const lemma = this.parse.lemma(head);
    if (lemma === 'call' || lemma === 'appeal') return this.#addressed(head) >= 0;
    if (lemma !== 'urge' && lemma !== 'order' && lemma !== 'ask') return false;
    return this.parse.childrenIn(word, 'mark').some(mark => this.parse.lower(mark) === 'to');
  }

  /** "a plan to attack": whoever plans; "rebels holding the town": the rebels; "the town held": the town. */
  #aclSubject(word: number, noun: number, climbed: number): number {
    const parse = this.parse;
    const governing = parse.head(noun);
    // The clause may hang on a day: "accused Rome last week of arming".
    if (governing >= 0 && (parse.deprel(noun) === 'obj' || this.isTime(noun))) {
      const blamed = this.#blamed(word, governing);
      if (blamed >= 0) return blamed;
    }
    // "passed a bill Thursday condemning the raid": the clause hangs on the day.
    if (governing >= 0 && this.isTime(noun)) {
      if (parse.upos(governing) === 'VERB') return this.surfaceSubject(governing, climbed + 1);
      if (governing < noun && climbed < MAX_CLIMB) return this.#aclSubject(word, governing, climbed + 1);
    }
    const infinitive = parse.childrenIn(word, 'mark').some(mark => parse.lower(mark) === 'to') || parse.childIn(word, 'mark') >= 0;
    const document = !infinitive && parse.xpos(word) === 'VBG' && this.#classes.documents.has(nounLemma(parse, noun));
    // "Oslo is a donor, giving millions": Oslo gives.
    const described = parse.childIn(noun, 'cop') >= 0 ? parse.childIn(noun, 'nsubj') : -1;
    // "Ada Berg, a minister, called …": an apposition is whom it stands beside.
    const meant = parse.deprel(noun) === 'appos' ? parse.head(noun) : noun;
    if (!infinitive && !document) return described >= 0 && parse.xpos(word) === 'VBG' ? this.antecedent(described, noun) : meant;
    const owner = parse.childIn(noun, 'nmod:poss');
    if (owner >= 0) return owner;
    // "a resolution by Oslo condemning the raid"
    if (document) for (const { preposition, head } of phrasesOn(parse, noun, 'nmod')) if (preposition === 'by' || preposition === 'from') return head;
    const governor = parse.head(noun);
    const relation = parse.deprel(noun);
    // "halted aid in line with efforts to end the war": the efforts may be anybody's.
    const own = relation === 'obj' || (relation === 'obl' && PURSUITS.has(prepositionOf(parse, noun)));
    if (governor >= 0 && own && parse.upos(governor) === 'VERB') {
      if (this.isPassive(governor)) {
        const agent = phrasesOn(parse, governor, 'obl').find(each => each.preposition === 'by');
        return agent ? agent.head : this.surfaceSubject(governor, climbed + 1);
      }
      return this.surfaceSubject(governor, climbed + 1);
    }
    const compound = parse.childIn(noun, 'compound', 'amod');
    return compound >= 0 && parse.upos(compound) === 'PROPN' ? compound : noun;
  }

  /** A relative pronoun stands for the noun that its clause modifies. */
  antecedent(word: number, clause: number): number {
    const parse = this.parse;
    const tag = parse.xpos(word);
    if (tag !== 'WDT' && tag !== 'WP' && !(parse.lower(word) === 'that' && parse.upos(word) === 'PRON')) return word;
    for (let up = clause, hops = 0; up >= 0 && hops < MAX_CLIMB; up = parse.head(up), hops++) {
      const deprel = parse.deprel(up);
      if (deprel === 'acl:relcl') return parse.head(up);
      if (deprel === 'acl' && parse.head(up) >= 0) return parse.head(up);
      if (deprel !== 'conj' && deprel !== 'xcomp' && deprel !== 'ccomp') return word;
    }
    return word;
  }
}
