// What "last", "this", "next", "that" point at: weekdays, months, seasons, parts of the day, and units.
// "last Friday", "next June", "this summer", "last night", "the following Tuesday".
import { type Interval, moved, oneDay, weekdayOf } from './calendar.ts';
import { isMonthHere } from './homographs.ts';
import type { Line } from './line.ts';
import { type Choice, type Meaning, type Reading, fromPublication, yearly } from './meaning.ts';
import { anchored, pointingWord, readRelativeUnit } from './relative-units.ts';
import { seasonOf } from './seasons.ts';
import { readWeekday } from './weekdays.ts';
import { monthOf } from './written-dates.ts';

const CHOICES: Readonly<Record<string, Choice>> = { last: 'last', past: 'last', this: 'this', next: 'next', coming: 'next', upcoming: 'next' };

/** The weekday before or after the date named before. */
function anchoredWeekday(weekday: number, step: number): Meaning {
  return ({ anchor }) => {
    if (anchor?.unit !== 'day') return null;
    const ahead = (weekday - weekdayOf(anchor.from) + 7) % 7;
    return oneDay(step > 0 ? anchor.from + (ahead || 7) : anchor.from - (7 - ahead));
  };
}

/** "last night", "this morning", "that evening". */
function partOfDay(line: Line, pointing: number): Meaning | null {
  const word = line.lower(pointing);
  const name = line.lower(pointing + 1);
  if (name.endsWith('s')) return null;
  if (word === 'last') return name === 'night' || name === 'evening' ? fromPublication(day => oneDay(day - 1)) : null;
  if (word === 'this') return fromPublication(oneDay);
  if (word === 'that' || word === 'same') return anchored('day', 0);
  if (word === 'next' || word === 'following') return anchored('day', 1);
  return word === 'previous' ? anchored('day', -1) : null;
}

/** A pointing word at `at` and what it points at; `article`: "the" stands before. */
export function readPointed(line: Line, at: number, article: boolean): Reading | null {
  const unit = readRelativeUnit(line, at, article);
  if (unit) return unit;
  const pointing = pointingWord(line, at);
  if (pointing < 0) return null;
  const word = line.lower(pointing);
  const target = pointing + 1;
  const choice = CHOICES[word];
  switch (line.kind(target)) {
    case 'daytime': {
      const meaning = partOfDay(line, pointing);
      return meaning && { next: target + 1, meaning, isDay: true };
    }
    case 'weekday': {
      const weekday = readWeekday(line, target, choice ?? 'tense');
      if (!weekday || choice) return weekday;
      // "following Friday's round" is no "the following Friday".
      if (!article && word !== 'that' && word !== 'same') return null;
      return { ...weekday, meaning: anchoredWeekday(line.value(target), word === 'following' ? 1 : -1) };
    }
    case 'month': {
      if (!choice || !isMonthHere(line, target, target) || line.digits(target + 1) > 0) return null;
      const month = line.value(target);
      return { next: target + 1, meaning: yearly(year => monthOf(year, month), choice) };
    }
    case 'season': {
      if (!choice) return null;
      const season = line.value(target);
      const near = yearly((year): Interval => seasonOf(year, season), choice === 'this' ? 'tense' : choice);
      // "this winter" in January began the year before.
      return { next: target + 1, meaning: choice === 'this' ? scope => near({ ...scope, tense: 'near' }) : near };
    }
    default:
      return null;
  }
}

/** "yesterday", "today", "tonight", "tomorrow", "the day before yesterday"; with a capital within a sentence only as a name ("USA Today", "called Tomorrow's Georgia"). */
export function readToday(line: Line, at: number): Reading | null {
  if (line.capital(at) && at > line.from && line.upos(at - 1) !== 'PUNCT') return null;
  const distance = line.value(at);
  const next = line.kind(at + 1) === 'daytime' ? at + 2 : at + 1;
  return { next, meaning: fromPublication(day => oneDay(moved(day, 'day', distance))), isDay: true };
}
