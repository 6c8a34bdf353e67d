// The schema of a reading → its JSON Schema (docs/generated/reading.schema.json) and the page that lists its fields
// (docs/generated/schema.md).
import * as z from 'zod';
import { articleSchema, readingSchema } from '../src/schema/index.ts';
import { GENERATED, tableOf } from './markdown.ts';

interface Node {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
}

const jsonSchema = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: 'output' });

/** The JSON Schema of a reading. */
export function readingSchemaFile(): string {
  return `${JSON.stringify(jsonSchema(readingSchema), null, 2)}\n`;
}

const isSpan = ({ properties }: Node): boolean => properties !== undefined && Object.keys(properties).join() === 'start,end';

function kindOf(node: Node): string {
  if (node.const !== undefined) return `"${node.const}"`;
  if (node.enum) return node.enum.map(each => `"${each}"`).join(', ');
  if (node.anyOf) return [...new Set(node.anyOf.map(each => (each.type === 'null' ? 'null' : kindOf(each))))].join(' or ');
  if (node.items) return `list of ${kindOf(node.items)}`;
  if (isSpan(node)) return 'span';
  return Array.isArray(node.type) ? node.type.join(' or ') : node.type === 'object' ? 'object' : String(node.type);
}

/** The object within lists and alternatives, where there is one with fields of its own. */
function objectIn(node: Node): Node | null {
  if (node.items) return objectIn(node.items);
  if (node.anyOf) return node.anyOf.map(objectIn).find(each => each !== null) ?? null;
  return node.properties && !isSpan(node) ? node : null;
}

function rowsOf(node: Node, path: string): string[][] {
  const rows: string[][] = [];
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const own = path ? `${path}.${name}` : name;
    const inner = objectIn(field);
    const about = field.description ?? field.items?.description ?? '';
    rows.push([`\`${own}\``, kindOf(field), node.required?.includes(name) ? '' : 'may be missing', about.startsWith('A half-open range') ? '' : about]);
    if (inner) rows.push(...rowsOf(inner, own));
  }
  return rows;
}

/** The page: every field of an article line and of a reading. */
export function schemaPage(): string {
  const header = ['field', 'type', '', 'meaning'];
  return `# Articles in, readings out
${GENERATED}
A span is \`{"start": number, "end": number}\`: a half-open range of UTF-16 code units, \`document.text.slice(start, end)\`.
Names of event types and modes are explained in [ontology.md](ontology.md); the same as JSON Schema: [reading.schema.json](reading.schema.json).

## One line of \`--from jsonl\`
${tableOf(header, rowsOf(jsonSchema(articleSchema), ''))}
## A reading
${tableOf(header, rowsOf(jsonSchema(readingSchema), ''))}`;
}
