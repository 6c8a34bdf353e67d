// Words and numbers that are dates only sometimes: "May" (month, verb, person), "March", "Friday" in the name of a newspaper, and "2014".
// Tells by their neighbours whether they are dates here. It does not resolve them.
import type { Line } from './line.ts';

const BEFORE_MONTH: ReadonlySet<string> = new Set('in since by until till through from to between of during before after for this last next past early late mid and'.split(' '));
/** Months that are also verbs, nouns or first names. */
const DOUBTFUL: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august']);
/** Short forms that mean a month only with a number ("Jan", "Mar", "Dec"); "Sept." stands alone. */
const SHORT: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep sept oct nov dec mar. jun. jul. sep.'.split(' '));
const NAMED_AFTER_DATES: ReadonlySet<string> = new Set(
  (
    'movement brigade brigades group revolution street avenue square bridge park times telegraph mirror mail express herald agreement club school city association party ' +
    'league society forum committee foundation review newspaper show fc rovers band choir'
  ).split(' '),
);
const GROUPS: ReadonlySet<string> = new Set(['group', 'movement', 'brigade', 'brigades', 'alliance', 'coalition']);
/** "the Monday that followed". */
const SAYS_WHICH: ReadonlySet<string> = new Set(['that', 'when', 'after', 'before']);
/** "the Mail on Sunday". */
const SUNDAY_PAPERS: ReadonlySet<string> = new Set(['mail', 'independent']);
const TITLES: ReadonlySet<string> = new Set('mr mr. mrs mrs. ms ms. dr dr. sir lord'.split(' '));
const NAMED_WEEKDAYS: ReadonlySet<string> = new Set('black bloody super good palm easter holy maundy shrove ash cyber sheffield giving fat ruby man girl'.split(' '));

/** "as long ago as 1994", "as late as May" */
const AS_FAR: ReadonlySet<string> = new Set(['ago', 'recently', 'early', 'late', 'back']);

/** What stands before a name and never before a date: "a boat named Sunday Best", "an interview with Tuesday Mwale". */
const BEFORE_NAME: ReadonlySet<string> = new Set('named called dubbed nicknamed titled entitled christened with against about like including aboard alongside'.split(' '));

/** Whether a weekday or month at `at` begins a name, as the words before it and a capital behind it tell. */
function beginsName(line: Line, at: number): boolean {
  if (!line.capital(at + 1) || line.kind(at + 1) !== '') return false;
  return (BEFORE_NAME.has(line.lower(at - 1)) || isApposed(line, at) || namesSomething(line, at + 1)) && !isTitleCased(line);
}

/** "spoke to Sunday Oliseh, a former coach": a preposition, a name of two, and what says who that is. */
function isApposed(line: Line, at: number): boolean {
  const { parse } = line;
  if (line.upos(at - 1) !== 'ADP' || line.lower(at - 1) === 'on' || parse.deprel(at + 1) !== 'flat' || parse.head(at + 1) !== at) return false;
  return line.lower(at + 2) === ',' && line.kind(at - 2) === '' && at - 1 > line.from;
}

const LONG_WORD = 5;

/** Whether the sentence is a heading with capitals: no longer word of it is in small letters. */
function isTitleCased(line: Line): boolean {
  for (let word = line.from; word < line.to; word++) {
    const lower = line.lower(word);
    if (lower.length >= LONG_WORD && lower === line.parse.form(word) && line.upos(word) !== 'PUNCT' && line.upos(word) !== 'NUM') return false;
  }
  return true;
}

/** Whether capitalised words from `at` on end in what is named after a date: "the April 6 Youth Movement", "Sixth of October City". */
function namesSomething(line: Line, at: number): boolean {
  let last = at;
  while (line.capital(last + 1) && last < at + 3) last++;
  return line.capital(at) && NAMED_AFTER_DATES.has(line.lower(last));
}

/** Whether the month name at `at` is a date here. `number` is the place of the day or year beside it, `at` itself where there is none. */
export function isMonthHere(line: Line, at: number, number: number): boolean {
  if (!line.capital(at)) return false;
  const after = Math.max(at, number) + 1;
  if (namesSomething(line, after)) return false;
  // "the 17 November group": named after a day long gone, though it has no capital.
  if ((number !== at || line.digits(at - 1) > 0) && GROUPS.has(line.lower(after)) && line.lower(after + 1) !== 'of') return false;
  if (number !== at || line.isStripped(at)) return true;
  if (beginsName(line, at)) return false;
  const lower = line.lower(at);
  if (SHORT.has(lower)) return false;
  const upos = line.upos(at);
  if (upos !== 'PROPN' && upos !== 'NOUN' && upos !== 'X') return false;
  const before = line.lower(at - 1);
  if (before === 'as' && AS_FAR.has(line.lower(at - 2))) return true;
  const called = (before !== '' && BEFORE_MONTH.has(before)) || (line.dash(at - 1) && line.kind(at - 2) === 'month');
  if (!DOUBTFUL.has(lower)) return called || !(line.capital(at - 1) && line.upos(at - 1) === 'ADJ');
  if (line.isName(lower)) return before === 'in' || before === 'last' || before === 'early' || before === 'late';
  // "June Smith", "August Wilson": a capital behind makes a name of it. "a March summit" is a date, "the March for Life" none.
  if (line.capital(after) && line.upos(after) === 'PROPN' && line.parse.head(after) === at) return false;
  if (line.upos(at - 1) === 'ADJ' && line.parse.xpos(at - 1) === 'JJS') return true;
  if (called) return before !== 'and' || line.kind(at - 2) === 'month';
  return line.upos(at + 1) === 'NOUN' && !line.capital(at + 1) && (line.upos(at - 1) === 'DET' || line.upos(at - 1) === 'ADJ' || line.parse.xpos(at - 1) === 'POS');
}

/**
 * Whether the weekday name at `at` is a date here: not in "the Sunday Times", "Bloody Sunday", "every Friday", and not a person's name ("Mark Sunday
 * said"; but "in Kyiv Monday").
 */
export function isWeekdayHere(line: Line, at: number): boolean {
  if (!line.capital(at)) return false;
  const { parse } = line;
  const before = line.lower(at - 1);
  if (line.capital(at - 1) && (NAMED_WEEKDAYS.has(before) || TITLES.has(before))) return false;
  // "the Friday of the attack": which one is said by what stands behind.
  if (before === 'the' && ((line.lower(at + 1) === 'of' && line.lower(at + 2) === 'the') || SAYS_WHICH.has(line.lower(at + 1)))) return false;
  if (beginsName(line, at)) return false;
  if (line.lower(at + 1) === 'school' || line.lower(at + 1) === 'schools') return false;
  if (before === 'on' && line.lower(at - 3) === 'the' && line.capital(at - 2) && SUNDAY_PAPERS.has(line.lower(at - 2))) return false;
  // "Sunday Adeleke, a lawyer": a given name; "On Sunday Ukraine struck" is a date whatever hangs on what.
  if (line.upos(at - 1) !== 'ADP' && line.capital(at + 1) && parse.deprel(at + 1) === 'flat' && parse.head(at + 1) === at && line.kind(at + 1) === '') return false;
  if (before === 'every' || before === 'each' || before === 'any' || before === 'most') return false;
  if ((before === 'a' || before === 'an' || before === 'one') && line.upos(at + 1) !== 'NOUN') return false;
  const name = at - 1;
  if (!line.capital(name) || parse.deprel(at) !== 'flat' || parse.head(at) !== name || !parse.deprel(name).startsWith('nsubj') || line.upos(at + 1) !== 'VERB') return true;
  // A name that stands elsewhere without a weekday is one without it here too.
  return line.standsAlone(before);
}

const BEFORE_YEAR: ReadonlySet<string> = new Set('in since until till during throughout before after from between year early late mid'.split(' '));
const MAY_PRECEDE_YEAR: ReadonlySet<string> = new Set(['by', 'of', 'for', 'through', 'around', 'circa', 'to']);
const UNITS_OF_MEASURE: ReadonlySet<string> = new Set(
  '% percent gmt utc est edt hours local km miles metres meters kilometres kilometers feet tons tonnes dollars euros pounds troops people soldiers votes'.split(' '),
);

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ', 'MD']);

/**
 * "Since 2020 officers have toppled governments": no preposition governs a subject, so it governs the year at `at`. Told by the finite verb right behind
 * the noun where the sentence begins so, whatever the noun hangs on.
 */
export function isBeforeSubject(line: Line, at: number): boolean {
  const { parse } = line;
  const head = parse.head(at);
  const before = line.lower(at - 1);
  if (head <= at || parse.deprel(at) !== 'nummod' || (!BEFORE_YEAR.has(before) && before !== 'by')) return false;
  if (parse.deprel(head).startsWith('nsubj')) return true;
  return at - 1 === line.from && head <= at + 3 && head + 1 < line.to && FINITE.has(parse.xpos(head + 1));
}

/** Whether a four-digit number at `at` is a year here. `asked`: a range or the like wants a date in its place. */
export function isYearHere(line: Line, at: number, asked: boolean): boolean {
  const { parse } = line;
  const before = line.lower(at - 1);
  const behind = line.lower(at + 1);
  if (before === '$' || before === '€' || before === '£' || before === '#' || before === 'no.' || before === '/' || UNITS_OF_MEASURE.has(behind)) return false;
  const head = parse.head(at);
  const counts = parse.deprel(at) === 'nummod' && head > at;
  const plural = counts && !isBeforeSubject(line, at) && parse.xpos(head).endsWith('S');
  const determined = (line.upos(at - 1) === 'DET' && before !== 'some') || line.upos(at - 1) === 'PRON' || before === "'s" || before === '’s';
  if (plural && !determined) return false;
  if (asked || BEFORE_YEAR.has(before)) return true;
  if (before === 'as' && AS_FAR.has(line.lower(at - 2))) return true;
  if (before === 'both' && behind === 'and' && line.lower(at + 2).length === 4 && line.digits(at + 2) > 0) return true;
  // "in 2008 and 2012"
  const former = line.digits(at - 2);
  if ((before === 'and' || before === 'or' || before === ',') && former >= 1500 && former <= 2099 && !counts) return true;
  if (MAY_PRECEDE_YEAR.has(before)) return (!counts || isBeforeSubject(line, at)) && (behind !== '-' || line.digits(at + 2) >= 0);
  if (before === '(' && (behind === ')' || behind === ',' || line.dash(at + 1))) return true;
  if (at === line.from || before === ',') return behind === "'s" || (parse.deprel(at).startsWith('nsubj') && (line.upos(at + 1) === 'VERB' || line.upos(at + 1) === 'AUX'));
  // "the 2014 annexation", "its disputed 2020 election"; not "Resolution 1929", "killed 2014 rebels".
  const joined = line.dash(at + 1) || behind === '/' || ((behind === 'and' || behind === 'or') && line.lower(at + 2).length === 4);
  const last = joined && line.digits(at + 2) >= 0 ? at + 2 : at;
  const noun = line.upos(last + 1) === 'NOUN' || line.upos(last + 1) === 'PROPN' || line.upos(last + 1) === 'ADJ';
  if (!noun || head <= at) return behind === "'s" || behind === '’s';
  return determined || (line.upos(at - 1) === 'ADJ' && !line.capital(at - 1));
}
