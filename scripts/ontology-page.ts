// The tables under data/ontology → docs/generated/ontology.md: what each event type is worth, how it can happen, and how
// many verbs, nouns and adjectives name it.
import { readTable } from '../src/base/index.ts';
import { createOntology, type EventType } from '../src/events/index.ts';
import { readTables } from '../src/resources/index.ts';
import { GENERATED, tableOf } from './markdown.ts';

/** The page, from the tables of the repository at `root`. */
export function ontologyPage(root: string): string {
  const tables = readTables(root);
  const ontology = createOntology(tables);
  const count = (frames: ReadonlyMap<string, readonly { readonly type: EventType | null }[]>, type: EventType): number =>
    [...frames.values()].flat().filter(frame => frame.type === type).length;
  const modesOf = (type: EventType): string =>
    [...ontology.modes]
      .filter(([key]) => key.startsWith(`${type} `))
      .map(([key, score]) => `${key.slice(type.length + 1)} ${score}`)
      .join(', ');
  const rows = [...ontology.types].map(([type, { quad, score }]) => [
    type,
    quad,
    score,
    modesOf(type) || '–',
    count(ontology.verbs, type),
    count(ontology.nouns, type),
    count(ontology.adjectives, type),
  ]);
  const contexts = readTable(tables, 'ontology/context-names.tsv', ['context']).map(({ cells }) => cells['context']);
  const classes = [...ontology.classes].map(([name, members]) => [name, members.size, [...members].slice(0, 8).join(', ') + (members.size > 8 ? ' …' : '')]);
  return `# The ontology
${GENERATED}
Events are coded in PLOVER (September 2021): a type, a mode (how), contexts (about what). Scores run from −10 (conflict) to
+10 (cooperation); a mode's own score beats its type's. The last three columns count the rows of \`data/ontology/\` that name the type.

${tableOf(['type', 'quad', 'score', 'modes with their scores', 'verb frames', 'noun frames', 'adjective frames'], rows)}
Contexts: ${contexts.join(', ')}.

## Classes of words
Frames restrict their objects by these classes (\`data/ontology/classes.tsv\`).

${tableOf(['class', 'words', 'for example'], classes)}`;
}
