// Trees and claims → how sure the article and each claim holder are that the event of a word happened (FactBank values,
// Saurí and Pustejovsky 2009). It goes down from the head of the sentence, or of what a source says, to the word.
//   "Oslo may not have known that Lima failed to pay": known PS-, pay CT- (a factive above, an implicative between).
import type { Parse } from '../syntax/index.ts';
import type { Quote } from '../text/index.ts';
import { type Address, AddressedText } from './addressed.ts';
import type { Attitude, Claim, Factuality, FactualityValue } from './claim.ts';
import { GRANTING, contextBelow, falselySaid, grantsContent, isPast, isUnmetWish, phraseOf, type Station } from './contexts.ts';
import { attachmentOf, embedderOf, implicationOf } from './embeddings.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import { nounOfThat } from './cue-phrases.ts';
import { holdingsOf } from './holdings.ts';
import { slotsOf } from './judgement-features.ts';
import { type Footing, type Judgement, isPerformed, judged } from './operators.ts';
import { lemmaOf } from './phrases.ts';
import { judgedClass, settled } from './readers-judgement.ts';
import { capped, embedded, negated } from './values.ts';

/** The values of one word, the article's own voice (source null) first. */
export type FactualityReading = (word: number) => Factuality[];

/** No tree worth reading is deeper; the way up stops there. */
const DEEPEST = 200;

/** Those who deny or condemn what others say do not hold it: "denied claims that ships had left". */
const OPPOSED: ReadonlySet<Attitude> = new Set<Attitude>(['deny', 'condemn', 'doubt']);

const ASIDE: Footing = { main: false, ahead: false };

const CERTAIN: Judgement = { value: 'CT+', cue: -1 };

/** Reads one article's factuality. What is worked out for a word is kept for the words below it. */
class Assessment {
  readonly parse: Parse;
  readonly claims: readonly Claim[];
  readonly lexicon: FactualityLexicon;
  readonly holdings: ReturnType<typeof holdingsOf>;
  readonly cues = new Map<number, Claim>();
  readonly author: (Station | undefined)[];
  readonly addressed: AddressedText;

  constructor(parse: Parse, claims: readonly Claim[], lexicon: FactualityLexicon, quotes: readonly Quote[]) {
    this.parse = parse;
    this.claims = claims;
    this.lexicon = lexicon;
    this.holdings = holdingsOf(parse, claims);
    for (const claim of claims) if (!this.cues.has(claim.cueHead)) this.cues.set(claim.cueHead, claim);
    this.author = new Array<Station | undefined>(parse.count);
    this.addressed = new AddressedText(parse, quotes);
  }

  /** Claims that hold a word but not its governor, outermost first, without `except`. */
  crossed(word: number, governor: number, except: number): number[] {
    const inside = this.holdings.at(word);
    if (inside.length === 0) return [];
    const above = governor < 0 ? [] : this.holdings.at(governor);
    // What only goes on beside a cue is none of its content: "recalled its envoy and closed its embassy".
    const beside = this.parse.deprel(word) === 'conj' ? governor : -1;
    return inside.filter(each => each !== except && !above.includes(each) && this.claims[each].cueHead !== beside).reverse();
  }

  /** What the author makes of a content whose cue is `claim`'s. */
  reported(index: number, word: number, governor: number, above: Station | null, start: Judgement): Judgement {
    const claim = this.claims[index];
    const near = governor === claim.cueHead;
    const cue = near && above ? above.result : judged(this.parse, claim.cueHead, CERTAIN, ASIDE, this.lexicon);
    if (near && falselySaid(this.parse, governor) >= 0) return { value: negated(capped('CT+', cue.value)), cue: falselySaid(this.parse, governor) };
    // What the cue implies counts for more than what its row says of all its contents ("revealed that" is no mere report).
    const phrase = phraseOf(this.parse, word, governor, this.lexicon);
    if (phrase && above) return { value: embedded(phrase, above.result.value), cue: governor };
    if (near && isUnmetWish(this.parse, governor, word)) return { value: negated(capped('CT+', cue.value)), cue: governor };
    const implied = near ? implicationOf(this.parse, governor, attachmentOf(this.parse, word, governor), this.lexicon) : null;
    const granted = near && GRANTING.has(claim.attitude) && grantsContent(this.parse, word, governor);
    const value = granted ? capped('CT+', start.value) : embedded(implied ?? claim.commitment.author, capped(cue.value, start.value), start.value);
    return value === start.value ? start : { value, cue: claim.cueHead };
  }

  station(word: number, context: Judgement, main: boolean, base: Judgement = context, ahead = false): Station {
    return { base, context, result: judged(this.parse, word, context, { main, ahead }, this.lexicon), main };
  }

  /** The station of a word below `above` (null at a root), for the voice that holds claim `except` (-1: the author). */
  below(word: number, governor: number, above: Station | null, except: number): Station {
    const crossed = this.crossed(word, governor, except);
    if (crossed.length > 0) {
      let context = CERTAIN;
      for (const index of crossed) context = this.reported(index, word, governor, above, context);
      return this.station(word, context, true);
    }
    if (above === null) return this.station(word, CERTAIN, true);
    const relation = this.parse.deprel(word);
    const main = above.main && (relation === 'parataxis' || (relation === 'conj' && this.parse.childIn(word, 'nsubj', 'nsubj:pass') >= 0));
    const context = relation === 'parataxis' || relation === 'discourse' ? above.context : contextBelow(this.parse, word, governor, above, this.lexicon);
    return this.station(word, context, main, above.base);
  }

  /** The author's station of a word. */
  authorAt(word: number): Station {
    const way: number[] = [];
    let up = word;
    while (up >= 0 && this.author[up] === undefined && way.length < DEEPEST) {
      way.push(up);
      up = embedderOf(this.parse, up, this.lexicon);
    }
    let above = up < 0 ? null : (this.author[up] ?? null);
    for (let index = way.length - 1; index >= 0; index--) {
      above = this.below(way[index], embedderOf(this.parse, way[index], this.lexicon), above, -1);
      this.author[way[index]] = above;
    }
    return above ?? this.station(word, CERTAIN, true);
  }

  /** What the holder of a claim makes of a word in its content. */
  holderAt(index: number, word: number): Judgement {
    const way = [word];
    let up = embedderOf(this.parse, word, this.lexicon);
    while (up >= 0 && way.length < DEEPEST && this.holdings.at(up).includes(index)) {
      way.push(up);
      up = embedderOf(this.parse, up, this.lexicon);
    }
    const claim = this.claims[index];
    const spoken = OPPOSED.has(claim.attitude) ? way.findIndex((each, step) => step > 0 && this.speaks(each)) : -1;
    if (spoken > 0) way.length = spoken;
    const denied =
      spoken > 0 ||
      (claim.attitude === 'deny' && this.parse.head(way[way.length - 1]) === claim.cueHead && nounOfThat(this.parse, way[way.length - 1], this.lexicon.attribution) >= 0);
    const value = denied ? (claim.attitude === 'deny' ? 'CT-' : 'UU') : claim.commitment.holder;
    const top: Judgement = { value, cue: value === 'CT+' ? -1 : claim.cueHead };
    let above = this.station(way[way.length - 1], top, true, top, claim.attitude === 'expect');
    for (let step = way.length - 2; step >= 0; step--) above = this.below(way[step], way[step + 1], above, index);
    return above.result;
  }

  /** Whether a word is a noun for what someone says ("claims", "reports"). */
  speaks(word: number): boolean {
    return (
      this.parse.upos(word) === 'NOUN' &&
      (this.lexicon.attribution.nouns.get(lemmaOf(this.parse, word))?.frames.some(frame => frame.attachments.has('clause') && frame.attitude === 'state') ?? false)
    );
  }

  factuality(source: string | null, { value, cue }: Judgement): Factuality {
    if (cue < 0) return { source, value };
    const claim = this.cues.get(cue);
    const span = claim?.cue.find(each => each.start <= this.parse.start(cue) && each.end >= this.parse.end(cue));
    return { source, value, cue: span ?? { start: this.parse.start(cue), end: this.parse.end(cue) } };
  }

  /** How the sentence of a word addresses its reader, where the writer speaks for himself; null elsewhere. What a question leaves open or takes for granted stays so, and so does what the writer does by his words. */
  addressAt(word: number): Address | null {
    if (this.holdings.at(word).some(index => this.claims[index].sources.length > 0)) return null;
    const address = this.addressed.at(word);
    return isPerformed(this.parse, word) || (address?.asks && this.isAsked(word)) ? null : address;
  }

  /** Whether a question leaves its main clause open ("Has it paid?") or takes a past one for granted ("Why did it pay?"). */
  isAsked(word: number): boolean {
    if (this.parse.deprel(word) !== 'root') return false;
    const { value, cue } = this.authorAt(word).result;
    return cue >= 0 ? this.parse.form(cue) === '?' : value === 'CT+' && isPast(this.parse, word);
  }

  slotsAt(word: number, address: Address): number[] {
    const head = this.parse.head(word);
    const above = head < 0 ? null : this.authorAt(head).result.value;
    return slotsOf({ parse: this.parse, word, judgement: this.authorAt(word).result, above, address });
  }

  /** The article's own value: the rules', and readers' judgement where the writer addresses them. */
  own(word: number): Judgement {
    const { result } = this.authorAt(word);
    const address = this.addressAt(word);
    if (!address?.addressed) return result;
    const value = settled(result.value, judgedClass(this.lexicon.readers, this.slotsAt(word, address)));
    return value === result.value ? result : { value, cue: result.cue };
  }

  read(word: number): Factuality[] {
    const found = [this.factuality(null, this.own(word))];
    const seen = new Set<string>();
    for (const index of [...this.holdings.at(word)].sort((a, b) => a - b)) {
      const claim = this.claims[index];
      const judgement = claim.sources.length > 0 ? this.holderAt(index, word) : null;
      for (const source of claim.sources) {
        if (judgement === null || seen.has(source)) continue;
        seen.add(source);
        found.push(this.factuality(source, judgement));
      }
    }
    return found;
  }
}

/**
 * Readies the factuality of one article; the function it gives costs little for each word asked. Words in `quotes` are not the writer's.
 */
export function createFactualityReading(parse: Parse, claims: readonly Claim[], lexicon: FactualityLexicon, quotes: readonly Quote[] = []): FactualityReading {
  const assessment = new Assessment(parse, claims, lexicon, quotes);
  return word => assessment.read(word);
}

/** What readers' judgements are learned from: the rules' value of a word, its slots where the writer speaks for himself, and whether he addresses his reader there. */
export interface JudgementExample {
  readonly value: FactualityValue;
  readonly slots: readonly number[] | null;
  readonly addressed: boolean;
}

/** Readies the examples of one text, for training. */
export function createJudgementExamples(parse: Parse, claims: readonly Claim[], lexicon: FactualityLexicon, quotes: readonly Quote[]): (word: number) => JudgementExample {
  const assessment = new Assessment(parse, claims, lexicon, quotes);
  return word => {
    const address = assessment.addressAt(word);
    return { value: assessment.authorAt(word).result.value, slots: address && assessment.slotsAt(word, address), addressed: address?.addressed ?? false };
  };
}
