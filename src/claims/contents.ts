// A cue in its tree → the words of what is said, thought, wanted: complement clauses, infinitives, objects, phrases
// with a preposition, and the main clause that a parenthetical cue interrupts. Quotes are `quotes.ts`.
//   "Seoul fears that Pyongyang will test" → that … test; "accused him of lying" → him of lying;
//   "The talks, he said, had failed" → The talks … had failed.
import type { Parse } from '../syntax/index.ts';
import { clauseOf, hostOf, strangers, strayedClause, strayedGerund, strayedSubject, tailOf } from './clauses.ts';
import type { AttributionLexicon, CueEntry, CueFrame } from './lexicon.ts';
import { infinitiveMark, prepositionOf, subtree } from './phrases.ts';
import { agentOf, isExpletive, ownSubject } from './sources.ts';

/** The words that a cue governs as its content. */
export interface Content {
  readonly frame: CueFrame;
  /** In text order. */
  readonly words: readonly number[];
  /** Heads of the branches that hold the content. */
  readonly heads: readonly number[];
  /** Words that belong to the cue because of how the content attaches (its preposition). */
  readonly cue: readonly number[];
  /** How it attaches, in words, for `--explain`. */
  readonly path: string;
  /** Whether the cue's own clause is set into the content ("the talks, he said, failed"). */
  readonly parenthetical: boolean;
  /** Whether a passive says something of its subject beyond naming it ("was accused of lying"; not "was criticised"). */
  readonly complemented: boolean;
}

const frameWith = (entry: CueEntry, ...ways: string[]): CueFrame | undefined => entry.frames.find(frame => ways.some(way => frame.attachments.has(way)));

function content(parse: Parse, frame: CueFrame, heads: readonly number[], path: string, cue: readonly number[] = []): Content {
  const omit = new Set([...cue, ...heads.flatMap(head => strangers(parse, head))]);
  const words = [...new Set(heads.flatMap(head => subtree(parse, head, omit)))].sort((a, b) => a - b);
  return { frame, words, heads, cue, path, parenthetical: false, complemented: true };
}

/** Oblique or clausal dependents brought by one of these prepositions, with the preposition's words. */
function prepositional(parse: Parse, head: number, prepositions: ReadonlySet<string>): { head: number; marks: number[] }[] {
  const found: { head: number; marks: number[] }[] = [];
  if (prepositions.size === 0) return found;
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
    if (child < head || !/^(obl|nmod|advcl|acl|ccomp|xcomp|dep)/.test(parse.deprel(child)) || parse.deprel(child) === 'obl:agent') continue;
    const mark = prepositionOf(parse, child);
    if (mark >= 0 && prepositions.has(parse.lower(mark))) found.push({ head: child, marks: [mark] });
  }
  return found;
}

function infinitiveContent(parse: Parse, cue: number, entry: CueEntry): Content | null {
  const object = parse.childIn(cue, 'obj', 'iobj');
  const open =
    parse.childrenIn(cue, 'xcomp').find(child => infinitiveMark(parse, child) >= 0) ??
    parse.childrenIn(cue, 'ccomp', 'advcl').find(child => child > cue && infinitiveMark(parse, child) >= 0 && ownSubject(parse, child) < 0) ??
    -1;
  if (open < 0) {
    // "urged both sides to stop" with the infinitive hung on the sides; not "has plans to stop".
    const frame = object < 0 ? undefined : frameWith(entry, 'objinf');
    const hung = frame && parse.childrenIn(object, 'acl').some(child => child > object && infinitiveMark(parse, child) >= 0);
    return frame && hung ? content(parse, frame, [object], `${parse.form(cue)} → obj ${parse.form(object)} with its infinitive`) : null;
  }
  // "urged both sides to stop": where a tree takes the infinitive for a purpose, its place behind the object decides.
  if (object >= 0 && object < open && (parse.deprel(open) !== 'advcl' || parse.leftEdge(open) === parse.rightEdge(object) + 1)) {
    const frame = frameWith(entry, 'objinf', 'toinf');
    if (!frame) return null;
    return frame.attachments.has('objinf')
      ? content(parse, frame, [object, open], `${parse.form(cue)} → obj ${parse.form(object)} + xcomp ${parse.form(open)}`)
      : content(parse, frame, [open], `${parse.form(cue)} → xcomp ${parse.form(open)}`);
  }
  if (object >= 0 || parse.deprel(open) === 'advcl') return null;
  const frame = frameWith(entry, 'inf');
  return frame ? content(parse, frame, [open], `${parse.form(cue)} → xcomp ${parse.form(open)}`) : null;
}

function gerundContent(parse: Parse, cue: number, entry: CueEntry): Content | null {
  const frame = frameWith(entry, 'ing');
  if (!frame) return null;
  const open =
    parse
      .childrenIn(cue, 'xcomp', 'ccomp', 'advcl')
      .find(
        child =>
          child > cue && parse.xpos(child) === 'VBG' && prepositionOf(parse, child) < 0 && parse.text.slice(parse.end(cue), parse.start(parse.leftEdge(child))).trim() === '',
      ) ?? -1;
  return open < 0 ? null : content(parse, frame, [open], `${parse.form(cue)} → gerund ${parse.form(open)}`);
}

/** An object as content, with what is said of it: "condemned the raid", "called it a bluff", "blamed them for it". */
function objectContent(parse: Parse, cue: number, entry: CueEntry, lexicon: AttributionLexicon): Content | null {
  const predicate = parse.childrenIn(cue, 'xcomp').filter(child => child > cue && infinitiveMark(parse, child) < 0);
  // "called Berg a traitor" as two predicates.
  const object = parse.childIn(cue, 'obj') >= 0 || predicate.length < 2 ? parse.childIn(cue, 'obj') : (predicate.shift() ?? -1);
  if (object < 0) return null;
  // "called it a bluff" as two objects.
  const first = parse.childIn(cue, 'iobj');
  if (first >= 0 && first < object && predicate.length === 0 && frameWith(entry, 'objas')) predicate.push(first);
  const as = prepositional(parse, cue, AS).map(each => each.head);
  // "shows prices falling"; "called the pact illegal", the adjective behind its noun.
  const doing = parse.childrenIn(object, 'acl', 'amod').some(child => child > object && (parse.xpos(child) === 'VBG' || parse.upos(child) === 'ADJ'));
  const frame = frameWith(entry, 'obj') ?? (predicate.length + as.length > 0 || doing ? frameWith(entry, 'objas') : undefined);
  if (!frame) return null;
  const added = prepositional(parse, cue, frame.prepositions).map(each => each.head);
  if (added.length === 0) added.push(...strayedGerund(parse, object, frame.prepositions));
  // "rejected claims that prices rose", the clause hung on the verb.
  const strayed = strayedClause(parse, object, lexicon);
  if (strayed >= 0) added.push(strayed);
  return content(parse, frame, [object, ...predicate, ...added, ...as], `${parse.form(cue)} → obj ${parse.form(object)}`);
}

const AS: ReadonlySet<string> = new Set(['as']);

function prepositionContent(parse: Parse, cue: number, entry: CueEntry): Content | null {
  for (const frame of entry.frames) {
    if (frame.attachments.has('obj') && parse.childIn(cue, 'obj') >= 0) continue;
    const [first] = prepositional(parse, cue, frame.prepositions);
    if (!first) continue;
    const heads = [first.head];
    // "called on both sides to stop": the infinitive is what is asked.
    if (frame.attitude === 'ask' || frame.attitude === 'want') {
      const open = parse.childrenIn(cue, 'xcomp', 'advcl').find(child => child > first.head && infinitiveMark(parse, child) >= 0);
      if (open !== undefined) heads.push(open);
    }
    return content(parse, frame, heads, `${parse.form(cue)} → ${parse.lower(first.marks[0])} ${parse.form(first.head)}`, first.marks);
  }
  return null;
}

/** The content of an active verb (or adjective) by its tree, or null. */
export function contentOf(parse: Parse, cue: number, entry: CueEntry, lexicon: AttributionLexicon): Content | null {
  const reporting = frameWith(entry, 'clause', 'quote');
  if (reporting) {
    const clause = clauseOf(parse, cue, lexicon);
    if (clause >= 0)
      return content(
        parse,
        reporting,
        [...strayedSubject(parse, cue, clause, entry), clause, ...tailOf(parse, cue, clause)],
        `${parse.form(cue)} → ${parse.deprel(clause)} ${parse.form(clause)}`,
      );
    const host = hostOf(parse, cue);
    if (host >= 0) {
      const words = subtree(parse, host, new Set([cue]));
      if (words.length > 1)
        return {
          frame: reporting,
          words,
          heads: [host],
          cue: [],
          path: `${parse.form(cue)} ← ${parse.deprel(cue)} of ${parse.form(host)}`,
          parenthetical: true,
          complemented: true,
        };
    }
  }
  return infinitiveContent(parse, cue, entry) ?? gerundContent(parse, cue, entry) ?? objectContent(parse, cue, entry, lexicon) ?? prepositionContent(parse, cue, entry);
}

/** The content of "seem" and "appear", which nobody holds but the article: the subject with what it seems to do, or the clause. */
export function raisedContent(parse: Parse, cue: number, entry: CueEntry): Content | null {
  const frame = frameWith(entry, 'raised');
  const open = frame ? parse.childIn(cue, 'xcomp', 'ccomp') : -1;
  if (!frame || open < cue) return null;
  const subject = ownSubject(parse, cue);
  const named = subject >= 0 && subject < cue && !isExpletive(parse, subject) && parse.lower(subject) !== 'it';
  if (!named && parse.deprel(open) !== 'ccomp') return null;
  return content(parse, frame, named ? [subject, open] : [open], `${parse.form(cue)} (raised) → ${parse.form(open)}`);
}

/** The content of a passive verb: its subject with what is said of it ("Moscow was accused of …", "is believed to …", "it is said that …"). */
export function passiveContent(parse: Parse, cue: number, entry: CueEntry): Content | null {
  const addressee = frameWith(entry, 'addressee', 'toinf');
  const reporting = frameWith(entry, 'clause', 'quote');
  const clause = parse.childIn(cue, 'ccomp');
  const subject = ownSubject(parse, cue);
  const expletive = parse.childIn(cue, 'expl') >= 0 || subject < 0 || isExpletive(parse, subject) || parse.lower(subject) === 'it';
  if (clause >= 0 && reporting && (expletive || addressee)) return content(parse, reporting, [clause], `${parse.form(cue)} → ${parse.deprel(clause)} ${parse.form(clause)}`);
  if (addressee) {
    const open = parse.childrenIn(cue, 'xcomp').find(child => infinitiveMark(parse, child) >= 0);
    return open === undefined ? prepositionContent(parse, cue, entry) : content(parse, addressee, [open], `${parse.form(cue)} → xcomp ${parse.form(open)}`);
  }
  const frame = frameWith(entry, 'objinf', 'obj', 'objas', 'clause', 'inf');
  const agent = agentOf(parse, cue);
  const added = entry.frames.flatMap(each => prepositional(parse, cue, each.prepositions)).filter(each => each.head !== agent);
  const rest = parse.childrenIn(cue, 'xcomp', 'ccomp').filter(child => child > cue);
  const as = entry.frames.some(each => each.attachments.has('obj') || each.attachments.has('objas')) ? prepositional(parse, cue, AS) : [];
  const chosen = frame ?? (added.length ? entry.frames.find(each => each.prepositions.size > 0) : undefined);
  if (!chosen || (rest.length === 0 && !chosen.attachments.has('obj') && added.length + as.length === 0)) return null;
  const noun = subject < 0 && /^(acl|amod)/.test(parse.deprel(cue)) ? parse.head(cue) : subject;
  const tail = [...rest, ...added.map(each => each.head), ...as.map(each => each.head)];
  if (noun < 0) return tail.length ? content(parse, chosen, tail, `${parse.form(cue)} → ${parse.form(tail[0])}`) : null;
  const built = content(parse, chosen, tail, `${parse.form(cue)} (passive) → ${parse.form(noun)}`);
  const words = [...new Set([...subtree(parse, noun, new Set([cue])), ...built.words])].sort((a, b) => a - b);
  return { ...built, words, heads: [noun, ...tail], complemented: tail.length > 0 };
}

/** The content of a noun: "the claim that …", "plans to …", "fears of …". */
export function nounContent(parse: Parse, noun: number, entry: CueEntry, lexicon: AttributionLexicon): Content | null {
  for (const frame of entry.frames) {
    if (frame.attachments.has('clause')) {
      const strayed = strayedClause(parse, noun, lexicon);
      if (strayed >= 0) return content(parse, frame, [strayed], `${parse.form(noun)} → that … ${parse.form(strayed)}`);
    }
    for (let child = parse.firstChild(noun); child >= 0; child = parse.nextSibling(child)) {
      if (child < noun || !/^(acl|ccomp|advcl|xcomp)$/.test(parse.deprel(child))) continue;
      const mark = parse.childIn(child, 'mark');
      const word = mark < 0 ? '' : parse.lower(mark);
      const infinitive = word === 'to';
      if (
        infinitive
          ? frame.attachments.has('inf')
          : frame.attachments.has('clause') && (word === 'that' || word === 'whether' || (word === '' && ownSubject(parse, child) >= 0 && parse.deprel(child) !== 'advcl'))
      )
        return content(parse, frame, [child], `${parse.form(noun)} → ${parse.deprel(child)} ${parse.form(child)}`);
    }
  }
  return prepositionContent(parse, noun, entry);
}
