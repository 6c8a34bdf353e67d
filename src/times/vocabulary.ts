// The closed classes of words that date expressions are made of: names of months and weekdays, units, numerals, and the small words that
// turn them ("last", "ago", "since"). What a combination of them means is for the readers of phrases to say.

/** The classes of words. */
export type Kind =
  | 'month'
  | 'weekday'
  | 'season'
  | 'unit'
  | 'part'
  | 'comparative'
  | 'which'
  | 'number'
  | 'ordinal'
  | 'today'
  | 'daytime'
  | 'noon'
  | 'bound'
  | 'edge'
  | 'article'
  | 'direction'
  | 'reckoning'
  | 'extent';

/** A word's class and its value in it: a month's number, a numeral's, a day's distance from today; 0 where the class says all. */
export interface Lexeme {
  readonly kind: Kind;
  readonly value: number;
}

const lexemes = new Map<string, Lexeme>();

function add(kind: Kind, words: string, first = 0, step = 0): void {
  words.split(' ').forEach((group, index) => {
    for (const word of group.split('|')) lexemes.set(word, { kind, value: first + step * index });
  });
}

add('month', 'january|jan|jan. february|feb|feb. march|mar|mar. april|apr|apr. may june|jun|jun. july|jul|jul. august|aug|aug.', 1, 1);
add('month', 'september|sept|sept.|sep|sep. october|oct|oct. november|nov|nov. december|dec|dec.', 9, 1);
add('weekday', 'monday|mon. tuesday|tue.|tues. wednesday|wed.|weds. thursday|thu.|thur.|thurs. friday|fri. saturday sunday', 1, 1);
add('season', 'spring summer autumn|fall winter', 3, 3);
add('unit', 'day|days week|weeks month|months year|years decade|decades century|centuries fortnight|fortnights weekend|weekends hour|hours quarter half');
add('part', 'early|start|beginning|outset|small|wee mid|middle late|end|close', 0, 1);
add('edge', 'eve');
add('comparative', 'earlier later', -1, 2);
add('which', 'last|past|previous|preceding this next|coming|upcoming|following', -1, 1);
add('which', 'that|same');
add('number', 'a|an|one two|couple three four five six seven eight nine ten eleven twelve|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 1, 1);
add('number', 'twenty thirty forty fifty sixty seventy eighty ninety hundred', 20, 10);
add('ordinal', 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth', 1, 1);
add('ordinal', 'sixteenth seventeenth eighteenth nineteenth twentieth', 16, 1);
add('ordinal', 'final', -1);
add('today', 'yesterday today|tonight tomorrow', -1, 1);
add('today', 'overnight');
add('daytime', 'morning|mornings afternoon evening night|nights');
add('noon', 'noon midnight midday dawn dusk daybreak sunrise sunset nightfall');
add('bound', 'since until|till by before after from between through');
add('direction', 'ago');
add('article', 'the');
add('reckoning', 'fiscal financial calendar');
add('extent', 'so|thus');

/** Whether a word written in small letters names a month or a weekday, dated or not. */
export function namesDay(lower: string): boolean {
  const kind = lexemes.get(lower)?.kind;
  return kind === 'month' || kind === 'weekday';
}

/** The class of a word written in small letters, or undefined. */
export function lexemeOf(lower: string): Lexeme | undefined {
  return lexemes.get(lower);
}
