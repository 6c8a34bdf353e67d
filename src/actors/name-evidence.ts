// What shows whom a run of capitalised words names: a title, a given name, an apposition or a verb of speech a person; the way the
// tree joins the words, likely one; a verb that only somebody can be the subject of, somebody.
import type { Scene } from './scene.ts';
import { ACTS, CALENDAR, DONE_TO, HOLDS, STRIKES, wordSet } from './word-set.ts';

const SPEECH = wordSet('say tell add note argue believe think warn write insist explain ask acknowledge suggest claim recall comment reply stress admit');
/** Family names that lead: "Kim Ji-hoon". */
export const FAMILY_FIRST = wordSet(
  'kim lee park choi choe jung jeong kang cho yoon yun jang lim han shin seo kwon hwang ahn song hong moon ri pak wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xi deng feng cheng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye wei su lu ding ren yao shen qin mao lai tsai chiang hsiao nguyen tran pham vo dang bui ngo to',
);
const PAUSES: ReadonlySet<string> = new Set([',', '.', ';']);
/** What only persons have: "Ann Lee's husband". */
const PERSONAL = wordSet(
  'wife husband son daughter brother sister mother father parent child family widow friend lawyer spokesman spokeswoman death arrest detention trial resignation career government cabinet presidency supporter ally rival successor predecessor deputy party speech remark visit home campaign victory',
);
const ACTING: ReadonlySet<string> = new Set(['nsubj', 'obl:agent']);
/** Prepositions that join somebody. */
const BESIDE = wordSet('with by against alongside');
/** Words of a person's name at most. */
export const LONGEST_PERSON = 5;
const TOWARDS = wordSet('of against into to for with');
const PHRASE_REACH = 8;

/** "The ambassador to Chad, Husam Zom, left": between commas behind a role noun. */
function betweenCommas(scene: Scene, first: number, last: number): boolean {
  const { parse } = scene;
  if (first < 2 || last + 1 >= parse.count || parse.form(first - 1) !== ',' || parse.form(last + 1) !== ',') return false;
  for (let word = first - 2; word >= 0 && first - word <= PHRASE_REACH; word--) {
    const upos = parse.upos(word);
    if (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT' || parse.sentence(word) !== parse.sentence(first)) return false;
    const match = scene.matchOver(word);
    const role = scene.roleOf(match);
    if (role && match) return (role.kind === 'office' || role.kind === 'person') && !match.aliases[0].plural;
  }
  return false;
}

/** "Ann Lee, 42, left", "Ann Lee, who left": what stands behind the comma after a person's name. */
function goesOnAsPerson(scene: Scene, last: number): boolean {
  const { parse } = scene;
  const next = last + 2;
  if (next + 1 >= parse.count || parse.form(last + 1) !== ',' || parse.sentence(next + 1) !== parse.sentence(last)) return false;
  if (parse.lower(next) === 'who') return true;
  return /^[1-9]\d$/.test(parse.form(next)) && PAUSES.has(parse.form(next + 1));
}

/** Whether anything says that a run of words is a person's name. */
export function isPerson(scene: Scene, first: number, last: number, pieces: readonly string[]): boolean {
  const { parse, register } = scene;
  if (pieces.length > LONGEST_PERSON) return false;
  const role = first > 0 && parse.sentence(first - 1) === parse.sentence(first) ? scene.roleOf(scene.matchOver(first - 1)) : null;
  if (role && (role.kind === 'office' || role.kind === 'person')) return true;
  if (pieces.length === 1) return false;
  if (register.givenNames.has(pieces[0]) || FAMILY_FIRST.has(pieces[0])) return true;
  if (betweenCommas(scene, first, last) || goesOnAsPerson(scene, last)) return true;
  const head = scene.headOf(first, last);
  const above = parse.head(head);
  // "Abiy Ahmed and Muse Bihi": in a list with a person.
  if (parse.deprel(head) === 'conj' && scene.figureAt(above)?.kind === 'person') return true;
  if (parse.deprel(head) === 'nsubj' && above >= 0 && SPEECH.has(parse.lemma(above))) return true;
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
    if (parse.deprel(child) !== 'appos') continue;
    const kind = scene.roleOf(scene.matchOver(child))?.kind;
    if (kind === 'office' || kind === 'person') return true;
  }
  return false;
}

/**
 * Whether the tree joins the words of a run as those of persons' names are joined ("Bidzina Vashadze": flat), not as a noun with
 * what modifies it ("Lantern Festival"). Persons bear no article.
 */
export function isFlat(scene: Scene, first: number, last: number): boolean {
  const { parse } = scene;
  if (last === first || parse.childIn(scene.headOf(first, last), 'det', 'amod', 'nmod:poss') >= 0) return false;
  for (let word = first; word <= last; word++) if (!scene.isHyphen(word) && (parse.deprel(word) === 'compound' || parse.upos(word) !== 'PROPN')) return false;
  return parse.deprel(last) === 'flat' || parse.deprel(first) === 'flat';
}

/** Whether a likely person stands where persons stand: acting, acted on, or beside somebody ("met with"), not where places do. */
export function standsAsPerson(scene: Scene, head: number): boolean {
  const { parse } = scene;
  const deprel = parse.deprel(head);
  if (ACTING.has(deprel) || deprel === 'nsubj:pass' || deprel === 'obj' || deprel === 'iobj') return parse.childIn(parse.head(head), 'cop') < 0;
  if (deprel === 'nmod:poss') return PERSONAL.has(parse.lemma(parse.head(head)));
  const marker = deprel === 'obl' || deprel === 'nmod' ? parse.childIn(head, 'case') : -1;
  return marker >= 0 && BESIDE.has(parse.lower(marker));
}

/**
 * Whether a run of words of unknown kind does something, so that it is somebody. One word that opens a sentence may be a
 * common one: it needs a verb that only someone can be the subject of, or a capital elsewhere ("Zarkov denied it").
 */
export function acts(scene: Scene, first: number, last: number, head: number): boolean {
  const { parse, pieces } = scene;
  const verb = parse.head(head);
  // "Her company, Bright Trading"
  if (parse.deprel(head) === 'appos' && scene.roleOf(scene.matchOver(verb))?.kind === 'body' && parse.upos(verb) === 'NOUN') return true;
  if (!ACTING.has(parse.deprel(head)) || parse.childIn(verb, 'cop') >= 0) return false;
  if (first < last || first > parse.tokens.sentenceStart[parse.sentence(first)]) return true;
  return ACTS.has(parse.lemma(verb)) || parse.childIn(head, 'appos') >= 0 || scene.isNameElsewhere(pieces.text[pieces.ofWord[first]]);
}

/** Whether something is done to a run of words that is only done to someone: "jailed Zom", "an investigation of Zom". */
export function undergoes({ parse }: Scene, head: number): 'person' | 'somebody' | null {
  const above = parse.head(head);
  if (above < 0) return null;
  const deprel = parse.deprel(head);
  const lemma = parse.lemma(above);
  // "found Zom guilty"
  if ((deprel === 'obj' || deprel === 'nsubj:pass') && lemma === 'find' && parse.childrenIn(above, 'xcomp').some(each => parse.lower(each) === 'guilty')) return 'person';
  if (deprel === 'obj' || deprel === 'nsubj:pass') return parse.upos(above) !== 'VERB' ? null : HOLDS.has(lemma) ? 'person' : STRIKES.has(lemma) ? 'somebody' : null;
  if (deprel !== 'nmod' && deprel !== 'obl') return null;
  const marker = parse.childIn(head, 'case');
  // "filed a lawsuit against Zom": of what is filed.
  const done = parse.upos(above) === 'VERB' ? parse.childIn(above, 'obj') : above;
  return marker >= 0 && done >= 0 && TOWARDS.has(parse.lower(marker)) && DONE_TO.has(parse.lemma(done)) ? 'somebody' : null;
}

/** "Pham Thu Ha": a day's abbreviation between two names is one, too. */
export function isMiddle({ parse, pieces }: Scene, word: number): boolean {
  const sentence = parse.sentence(word);
  const isName = (at: number): boolean =>
    at >= 0 && at < parse.count && parse.sentence(at) === sentence && pieces.capitals[pieces.ofWord[at]] > 0 && parse.upos(at) === 'PROPN' && !CALENDAR.has(parse.lower(at));
  return parse.form(word).length === 3 && isName(word - 1) && isName(word + 1);
}

/** "General Hassan … Hassan was killed": a place's name by which the text has called a person, where persons stand. */
export function bearerMet({ parse, pieces, cast }: Scene, word: number): boolean {
  const deprel = parse.deprel(word);
  if (!deprel.startsWith('nsubj') && deprel !== 'nmod:poss') return false;
  const piece = pieces.text[pieces.ofWord[word]];
  return cast.bearersOf([piece]).some(figure => figure.kind === 'person' && figure.pieces[figure.pieces.length - 1] === piece);
}
