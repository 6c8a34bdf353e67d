// `entente actors …`: the options and examples of its verbs. What they do is in files of their own, loaded when they are called.
import { type Command, Option } from 'commander';
import type { ColorWish } from './coloring.ts';
import { declareImport } from './actors-import.ts';
import { examplesText } from './examples.ts';
import { isoDate, severalTimes, wholeNumber } from './option-values.ts';

/** Options of the verbs that look something up. */
export interface LookUpOptions {
  readonly actors?: readonly string[];
  readonly to: 'terminal' | 'jsonl';
  readonly color: ColorWish;
}

/** The options of `actors find`, as parsed. */
export interface FindOptions extends LookUpOptions {
  readonly at?: string;
  readonly limit: number;
}

/** The options of `actors check`, as parsed. */
export interface CheckOptions {
  readonly to: 'terminal' | 'jsonl';
  readonly at?: string;
}

/** The options of `actors remove`, as parsed. */
export interface RemoveOptions {
  readonly table: string;
  readonly name: string;
  readonly kind?: string;
  readonly wikidata?: string;
}

/** The options of `actors add`, as parsed: the cells of the row. */
export interface AddOptions extends RemoveOptions {
  readonly kind: string;
  readonly alias?: readonly string[];
  readonly short?: readonly string[];
  readonly country?: string;
  readonly gender?: string;
  readonly sector?: readonly string[];
  readonly term?: readonly string[];
  readonly seat?: readonly string[];
  readonly capital?: readonly string[];
  readonly adjective?: readonly string[];
  readonly national?: readonly string[];
  readonly note?: string;
  readonly source?: string;
}

const KINDS = ['state', 'person', 'organization', 'group'];

function lookUp(verb: Command): Command {
  return verb
    .option('-a, --actors <file>', 'a table of your own actors, laid over the register (repeatable; docs/actors.md)', severalTimes)
    .addOption(new Option('-t, --to <format>', 'what to write').choices(['terminal', 'jsonl']).default('terminal'))
    .addOption(new Option('--color <when>', 'colours; NO_COLOR and FORCE_COLOR are heeded').choices(['auto', 'always', 'never']).default('auto'));
}

function declareFind(group: Command): void {
  lookUp(
    group
      .command('find')
      .summary('actors whose names match')
      .description('Finds actors by a name or the beginning of one, whatever its capitals and accents, by a Wikidata number or by the code of a state.')
      .argument('<text>', 'a name, or the beginning of one'),
  )
    .option('--at <date>', 'the day for which offices are shown (default: today)', isoDate)
    .addOption(new Option('-l, --limit <number>', 'most actors to show').argParser(wholeNumber(1, 1_000_000)).default(20))
    .addHelpText(
      'after',
      examplesText([
        ['entente actors find putin', 'who is known under a name'],
        ['entente actors find "yoon suk" --at 2024-06-20', 'with the offices of a day'],
        ['entente actors find --to jsonl Ivanov | head -3', 'one actor a line, for other programs'],
      ]),
    )
    .action(async (text: string, options: FindOptions) => {
      const { find } = await import('./actors-look-up.ts');
      await find(text, options);
    });
}

function declareShow(group: Command): void {
  lookUp(
    group
      .command('show')
      .summary('all that the register knows of an actor')
      .description('Shows names, terms with their dates, sectors and seats of an actor, and the tables and lines that they come from.')
      .argument('<name>', 'a whole name, a Wikidata number or the code of a state'),
  )
    .addHelpText(
      'after',
      examplesText([
        ['entente actors show "Yoon Suk Yeol"', 'an actor by its name'],
        ['entente actors show Q7747', 'by its Wikidata number'],
        ['entente actors show --actors my.csv NATO', 'with what a table of your own adds'],
      ]),
    )
    .action(async (name: string, options: LookUpOptions) => {
      const { show } = await import('./actors-look-up.ts');
      await show(name, options);
    });
}

function declareAdd(group: Command): void {
  group
    .command('add')
    .summary('add a row to a table of your own')
    .description(
      'Adds an actor to a table of your own, which is made where it is not there. The row is checked first; the table is written whole or not at all. `entente actors remove` undoes it.',
    )
    .requiredOption('--table <file>', 'the table: CSV, or JSON where the file is named .json')
    .addOption(new Option('--kind <kind>', 'what the actor is').choices(KINDS).makeOptionMandatory())
    .requiredOption('--name <name>', 'its name as readings shall show it')
    .option('--alias <name>', 'another name (repeatable)', severalTimes)
    .option('--short <name>', 'a name that is enough where a text names no other person so (repeatable)', severalTimes)
    .option('--country <code>', 'alpha-3 code; of a state its own')
    .addOption(new Option('--gender <letter>', 'for pronouns').choices(['m', 'f']))
    .option('--sector <code>', "a sector, PLOVER's code (repeatable)", severalTimes)
    .option('--term <term>', 'an office of a person, "OFFICE FROM TO", TO "-" while it lasts (repeatable)', severalTimes)
    .option('--seat <name>', 'a place that stands for it (repeatable)', severalTimes)
    .option('--capital <name>', 'a name of the capital of a state (repeatable)', severalTimes)
    .option('--adjective <word>', 'an adjective of a state ("Chinese") (repeatable)', severalTimes)
    .option('--national <word>', 'a noun for people of a state ("Swedes") (repeatable)', severalTimes)
    .option('--wikidata <number>', 'Q-number')
    .option('--note <text>', 'what you like')
    .option('--source <text>', 'where the facts come from')
    .addHelpText(
      'after',
      examplesText([
        [
          'entente actors add --table my.csv --kind person --name "Ana Zorbel" --short Zorbel --country CHL --gender f --term "foreign minister 2026-03-11 -"',
          'a person with an office',
        ],
        ['entente actors add --table my.csv --kind organization --name "Zorbel Institute" --alias ZI --country CHL --sector EDU', 'an organisation'],
        ['entente actors remove --table my.csv --name "Zorbel Institute"', 'undo that'],
        ['entente read --actors my.csv article.txt', 'read with the table'],
      ]),
    )
    .action(async (options: AddOptions) => {
      const { add } = await import('./actors-edit.ts');
      await add(options);
    });
}

function declareRemove(group: Command): void {
  group
    .command('remove')
    .summary('take a row out of a table of your own')
    .description('Takes the row of an actor out of a table of your own; the other rows stay as they are written.')
    .requiredOption('--table <file>', 'the table')
    .requiredOption('--name <name>', 'the name in the row')
    .addOption(new Option('--kind <kind>', 'what the actor is, where several have the name').choices(KINDS))
    .option('--wikidata <number>', 'its Q-number, where several have the name')
    .addHelpText('after', examplesText([['entente actors remove --table my.csv --name "Ana Zorbel"', 'take a person out']]))
    .action(async (options: RemoveOptions) => {
      const { remove } = await import('./actors-edit.ts');
      await remove(options);
    });
}

function declareCheck(group: Command): void {
  group
    .command('check')
    .summary('what is wrong in a table')
    .description(
      "Names file, line and column of each bad row: unknown codes, sectors and offices, terms that overlap, names of two actors that nothing tells apart. Without a table the package's own are checked, with tables those, laid over the package's.",
    )
    .argument('[table...]', 'tables of your own')
    .addOption(new Option('-t, --to <format>', 'what to write').choices(['terminal', 'jsonl']).default('terminal'))
    .option('--at <date>', "the day at which each member of the United Nations is led by somebody (default: the day up to which the package's tables are kept)", isoDate)
    .addHelpText(
      'after',
      examplesText([
        ['entente actors check my.csv', 'a table of your own'],
        ['entente actors check', "the package's tables"],
        ['entente actors check --to jsonl my.csv | wc -l', 'how many faults'],
      ]),
    )
    .action(async (tables: string[], options: CheckOptions) => {
      const { check } = await import('./actors-check.ts');
      await check(tables, options);
    });
}

/** Adds the verbs to the program. */
export function declareActors(program: Command): void {
  const group = program
    .command('actors')
    .summary('look into the register of actors, and keep a table of your own')
    .description('The register of states, organisations and persons: search it, check it, and lay a table of your own over it (docs/actors.md).')
    .addHelpText(
      'after',
      `
Tables of your own:
  one CSV file whose first line names the columns, or a JSON array of objects; a row is an actor
  kind        state, person, organization or group
  name        as readings shall show it; the name of one that is there adds to it
  aliases, short, seats, sectors, capital, adjectives, nationals
              several values are parted by |
  country     alpha-3 code; gender: m or f; wikidata: Q-number; note, source: what you like
  terms       "president 2020-01-31 2024-01-31; prime minister 2024-02 -"
  ENTENTE_ACTORS names tables that are always laid over the register, parted as in PATH.
${examplesText([
  ['entente actors find putin', 'who is known under a name'],
  ['entente actors add --help', 'all options of a verb'],
])}`,
    );
  declareFind(group);
  declareShow(group);
  declareAdd(group);
  declareRemove(group);
  declareCheck(group);
  declareImport(group);
}
