// Word and tags → the cheap Universal Dependencies features: number, person and case of nouns and pronouns, tense and form of
// verbs, degree of adjectives and adverbs, kind of determiners. What tags and closed lists do not tell is left out: whether
// a VB is an infinitive or an imperative, a VBG a gerund or a participle.

const BY_TAGS: Readonly<Record<string, string>> = Object.freeze({
  'NOUN NN': 'Number=Sing',
  'NOUN NNS': 'Number=Plur',
  'PROPN NNP': 'Number=Sing',
  'PROPN NNPS': 'Number=Plur',
  'ADJ JJ': 'Degree=Pos',
  'ADJ NNP': 'Degree=Pos',
  'ADJ JJR': 'Degree=Cmp',
  'ADJ JJS': 'Degree=Sup',
  'ADV RBR': 'Degree=Cmp',
  'ADV RBS': 'Degree=Sup',
  'VERB VBD': 'Mood=Ind|Tense=Past|VerbForm=Fin',
  'AUX VBD': 'Mood=Ind|Tense=Past|VerbForm=Fin',
  'VERB VBZ': 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
  'AUX VBZ': 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
  'VERB VBP': 'Mood=Ind|Tense=Pres|VerbForm=Fin',
  'AUX VBP': 'Mood=Ind|Tense=Pres|VerbForm=Fin',
  'VERB VBN': 'Tense=Past|VerbForm=Part',
  'AUX VBN': 'Tense=Past|VerbForm=Part',
  'AUX MD': 'VerbForm=Fin',
  'NUM CD': 'NumType=Card',
});

const DETERMINERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    the: 'Definite=Def|PronType=Art',
    a: 'Definite=Ind|PronType=Art',
    an: 'Definite=Ind|PronType=Art',
    this: 'Number=Sing|PronType=Dem',
    that: 'Number=Sing|PronType=Dem',
    these: 'Number=Plur|PronType=Dem',
    those: 'Number=Plur|PronType=Dem',
  }),
);

const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: 'Case=Nom|Number=Sing|Person=1|PronType=Prs',
    me: 'Case=Acc|Number=Sing|Person=1|PronType=Prs',
    we: 'Case=Nom|Number=Plur|Person=1|PronType=Prs',
    us: 'Case=Acc|Number=Plur|Person=1|PronType=Prs',
    you: 'Person=2|PronType=Prs',
    he: 'Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs',
    him: 'Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs',
    she: 'Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs',
    it: 'Gender=Neut|Number=Sing|Person=3|PronType=Prs',
    they: 'Case=Nom|Number=Plur|Person=3|PronType=Prs',
    them: 'Case=Acc|Number=Plur|Person=3|PronType=Prs',
    my: 'Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs',
    our: 'Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs',
    your: 'Case=Gen|Person=2|Poss=Yes|PronType=Prs',
    his: 'Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs',
    its: 'Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs',
    their: 'Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs',
  }),
);

/** The features of a word as CoNLL-U writes them ("Number=Plur"), "_" where there are none. `lower` is the word in lower case. */
export function featuresOf(upos: string, xpos: string, lower: string): string {
  if (upos === 'PRON') {
    // "her" is a possessive or an object by its tag alone.
    if (lower === 'her') return xpos === 'PRP$' ? 'Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs' : 'Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs';
    if (xpos.startsWith('PRP')) return PRONOUNS.get(lower) ?? '_';
  }
  if (xpos === 'DT') return DETERMINERS.get(lower) ?? '_';
  if (lower === 'not' || lower === "n't" || lower === 'n’t') return 'Polarity=Neg';
  return BY_TAGS[`${upos} ${xpos}`] ?? '_';
}
