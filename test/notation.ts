// Builds a `Parse` for tests from a small notation, so that tests of the layers above syntax need no model.
// One sentence a line, words parted by spaces:  form/UPOS/relation>head[/lemma]
//   Putin/PROPN/nsubj>visited visited/VERB/root Pyongyang/PROPN/obj>visited on/ADP/case>Tuesday Tuesday/PROPN/obl>visited ./PUNCT/punct>visited
// `head` is a word of the sentence as written, `word#2` for its second occurrence, or a number counting from 1.
// A Penn tag may follow the UPOS ("VERB.VBN"); left out, tag and lemma are guessed from the form and the tree.
// A line "¶" does nothing; every line is a paragraph of its own unless it begins with "+".
import { type ConlluSentence, type ConlluWord, Parse, parseOfConllu } from '../src/syntax/index.ts';

interface RawWord {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly relation: string;
  readonly head: number;
  readonly lemma: string;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'be',
  was: 'be',
  were: 'be',
  are: 'be',
  am: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  did: 'do',
  does: 'do',
  done: 'do',
  said: 'say',
  told: 'tell',
  met: 'meet',
  held: 'hold',
  sent: 'send',
  made: 'make',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  left: 'leave',
  led: 'lead',
  struck: 'strike',
  shot: 'shoot',
  fought: 'fight',
  fell: 'fall',
  went: 'go',
  gone: 'go',
  paid: 'pay',
  won: 'win',
  lost: 'lose',
  built: 'build',
  brought: 'bring',
  thought: 'think',
  sought: 'seek',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  broke: 'break',
  broken: 'break',
  spoke: 'speak',
  began: 'begin',
  came: 'come',
  saw: 'see',
  seen: 'see',
  knew: 'know',
  known: 'know',
  wrote: 'write',
  written: 'write',
  flew: 'fly',
  "n't": 'not',
  "'s": "'s",
  their: 'their',
  men: 'man',
  women: 'woman',
  people: 'people',
  an: 'a',
  freed: 'free',
  agreed: 'agree',
  freeing: 'free',
};

function guessedLemma(form: string, upos: string): string {
  const lower = form.toLowerCase();
  if (upos === 'PROPN') return form;
  if (IRREGULAR[lower]) return IRREGULAR[lower];
  if (upos === 'NOUN') {
    if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
    if (/(ch|sh|ss|x)es$/.test(lower)) return lower.slice(0, -2);
    return lower.endsWith('s') && !/(ss|us|is)$/.test(lower) ? lower.slice(0, -1) : lower;
  }
  if (upos !== 'VERB' && upos !== 'AUX') return lower;
  if (/ied$|ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  const stem = /^(.{2,})(ed|ing)$/.exec(lower)?.[1];
  if (stem === undefined) return /(ch|sh|ss|x)es$/.test(lower) ? lower.slice(0, -2) : lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(at|ok|enc|anc|iz|is|us|as|uc|uid|ud|ag|eg|rg|iev|v|ir|ur|par|plor|oot|im|clar|clud|lat|quir|fus|pos|vis|vit|ut|rc|nc|ic|ac|dg|os|rs|ns|sag|gg|ct(?=u)|u)$/.test(stem) &&
    !/(visit|limit|exit|edit|repeat|treat|root|recruit|focus|defeat|exploit|gas|bas)$/.test(stem)
    ? `${stem}e`
    : stem;
}

function guessedTag(word: { form: string; upos: string; lemma: string; relation: string }, below: readonly RawWord[]): string {
  const lower = word.form.toLowerCase();
  switch (word.upos) {
    case 'PROPN':
      return 'NNP';
    case 'NOUN':
      return lower !== word.lemma ? 'NNS' : 'NN';
    case 'PRON':
      return word.relation.startsWith('nmod:poss') ? 'PRP$' : 'PRP';
    case 'AUX':
      if (/^(will|would|can|could|may|might|must|shall|should|'ll|'d)$/.test(lower)) return 'MD';
      break;
    case 'ADJ':
      return 'JJ';
    case 'ADV':
      return 'RB';
    case 'ADP':
      return 'IN';
    case 'PART':
      return lower === 'to' ? 'TO' : lower === "'s" || lower === "'" ? 'POS' : 'RB';
    case 'DET':
      return 'DT';
    case 'NUM':
      return 'CD';
    case 'CCONJ':
      return 'CC';
    case 'SCONJ':
      return 'IN';
    case 'VERB':
      break;
    default:
      return word.form;
  }
  if (lower.endsWith('ing') && lower !== word.lemma) return 'VBG';
  const aux = below.filter(each => each.upos === 'AUX').map(each => each.lemma);
  if (lower === word.lemma) return below.some(each => each.upos === 'PART' && each.lemma === 'to') || aux.length ? 'VB' : 'VBP';
  if (lower.endsWith('s') && lower !== 'was') return 'VBZ';
  if (aux.includes('be') || aux.includes('have') || aux.includes('get') || word.relation === 'acl' || lower === 'been') return 'VBN';
  return 'VBD';
}

function rawWords(line: string): RawWord[] {
  const cells = line
    .split(/\s+/)
    .filter(Boolean)
    .map(item => {
      const parts = item.split('/');
      if (parts.length < 3) throw new Error(`notation: "${item}" is not form/UPOS/relation>head`);
      const [upos, xpos = ''] = parts[1].split('.');
      const [relation, head = ''] = parts[2].split('>');
      return { form: parts[0].replaceAll('_', ' '), upos, xpos, relation, head, lemma: parts[3] ?? '' };
    });
  return cells.map(cell => {
    let head = 0;
    if (/^\d+$/.test(cell.head)) head = Number(cell.head);
    else if (cell.head) {
      const [form, nth = '1'] = cell.head.split('#');
      let seen = 0;
      head = 1 + cells.findIndex(other => other.form === form && ++seen === Number(nth));
      if (head === 0) throw new Error(`notation: no word "${cell.head}" in "${line}"`);
    }
    return { ...cell, head, lemma: cell.lemma || guessedLemma(cell.form, cell.upos) };
  });
}

/** Whether white space stands between two neighbours. */
function spaced(left: string, right: string | undefined): boolean {
  return right !== undefined && !/^([,.;:?!)\]”]|n't|'s|'|’s|%)$/.test(right) && !/^[([“$]$/.test(left);
}

function sentenceOf(line: string): ConlluSentence {
  const raw = rawWords(line);
  const words = raw.map(
    (word, index): ConlluWord => ({
      id: index + 1,
      form: word.form,
      lemma: word.lemma,
      upos: word.upos,
      xpos:
        word.xpos ||
        guessedTag(
          word,
          raw.filter(other => other.head === index + 1),
        ),
      feats: '_',
      head: word.head,
      deprel: word.relation,
      misc: spaced(word.form, raw[index + 1]?.form) ? '_' : 'SpaceAfter=No',
    }),
  );
  return { comments: [], words, multiwords: [] };
}

/**
 * The parse that lines of the notation stand for (see the head of this file). Word numbers follow the order of writing.
 * @throws Error where a head names no word.
 */
export function parseOf(notation: string): Parse {
  const lines = notation
    .split('\n')
    .map(line => line.trim())
    .filter(line => line && line !== '¶');
  const parse = parseOfConllu(lines.map(line => sentenceOf(line.replace(/^\+\s*/, ''))));
  let paragraph = -1;
  const paragraphs = Int32Array.from(lines, line => (line.startsWith('+') && paragraph >= 0 ? paragraph : ++paragraph));
  return new Parse({ ...parse.tokens, paragraph: paragraphs }, parse.labels, parse.columns);
}

/** The number of the nth word written so (the first unless told), or an error: for assertions in words. */
export function wordAt(parse: Parse, form: string, nth = 1): number {
  let seen = 0;
  for (let word = 0; word < parse.count; word++) if (parse.form(word) === form && ++seen === nth) return word;
  throw new Error(`notation: no word "${form}"`);
}
