// Word and Penn tag → the cheap Universal Dependencies features: number, person and case of nouns and pronouns, tense and
// form of verbs, degree of adjectives and adverbs. What the tag and a closed list of pronouns do not tell is left out.

const BY_TAG: Readonly<Record<string, string>> = Object.freeze({
  NN: 'Number=Sing',
  NNS: 'Number=Plur',
  NNP: 'Number=Sing',
  NNPS: 'Number=Plur',
  JJ: 'Degree=Pos',
  JJR: 'Degree=Cmp',
  JJS: 'Degree=Sup',
  RBR: 'Degree=Cmp',
  RBS: 'Degree=Sup',
  VBD: 'Mood=Ind|Tense=Past|VerbForm=Fin',
  VBZ: 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
  VBP: 'Mood=Ind|Tense=Pres|VerbForm=Fin',
  VBG: 'VerbForm=Ger',
  VBN: 'Tense=Past|VerbForm=Part',
  MD: 'VerbForm=Fin',
  CD: 'NumType=Card',
});

const PRONOUNS: Readonly<Record<string, string>> = Object.freeze({
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
});

/** The features of a word as CoNLL-U writes them ("Number=Plur"), "_" where there are none. `lower` is the word in lower case. */
export function featuresOf(upos: string, xpos: string, lower: string): string {
  if (upos === 'PRON') {
    // "her" is a possessive or an object by its tag alone.
    if (lower === 'her') return xpos === 'PRP$' ? 'Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs' : 'Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs';
    return PRONOUNS[lower] ?? '_';
  }
  if (xpos === 'VB') return 'VerbForm=Inf';
  return BY_TAG[xpos] ?? '_';
}
