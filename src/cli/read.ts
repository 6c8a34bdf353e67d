// `entente read`: its options and examples.
import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import type { ColorWish } from './coloring.ts';
import { examplesText } from './examples.ts';
import { isoDate, severalTimes, wholeNumber } from './option-values.ts';

/** The options of `read`, as parsed. */
export interface ReadVerbOptions {
  readonly from: 'auto' | 'text' | 'html' | 'jsonl';
  readonly to: 'report' | 'json' | 'jsonl' | 'html';
  readonly published?: string;
  /** Users' tables of actors. */
  readonly actors?: readonly string[];
  readonly explain?: boolean;
  readonly predicates?: boolean;
  readonly attribution: 'learned' | 'rules';
  readonly output?: string;
  readonly color: ColorWish;
  readonly width?: number;
  readonly jobs: number;
  readonly timeout: number;
  readonly quiet?: boolean;
}

/** Threads that are used unless asked otherwise: more than four gain little and hold memory. */
const DEFAULT_JOBS = Math.min(4, availableParallelism());

const EXAMPLES = [
  ['entente read article.txt', 'a report for people'],
  ['entente read --published 2024-06-25 article.txt', '"yesterday" counts from this day'],
  ['entente read https://example.org/news/story', 'a web page; the article is found in it'],
  ['entente read --to html --output report.html article.txt', 'one page: the article with actors, events and claims marked'],
  ['entente read --from jsonl --to jsonl < articles.jsonl > readings.jsonl', 'many articles, streamed'],
  ['entente read --actors my.csv article.txt', 'with a table of your own actors'],
  ['entente read --explain article.txt', 'why each event and claim is there'],
] as const;

/** Adds the verb to the program. */
export function declareRead(program: Command): void {
  program
    .command('read')
    .summary('read articles: who did what to whom, who says so, how sure they are')
    .description('Reads articles from files, web pages or standard input (-, or no input named) and shows or writes what they say.')
    .argument('[input...]', 'files, addresses (http, https) or - for standard input')
    .addOption(new Option('-f, --from <format>', 'what the inputs are').choices(['auto', 'text', 'html', 'jsonl']).default('auto'))
    .addOption(new Option('-t, --to <format>', 'what to write').choices(['report', 'json', 'jsonl', 'html']).default('report'))
    .option('-p, --published <date>', 'the day from which "yesterday" counts; in JSONL a line\'s own date goes first', isoDate)
    .option('-a, --actors <file>', 'a table of your own actors, laid over the register (repeatable; docs/actors.md)', severalTimes)
    .option('-e, --explain', 'say why each event and claim is there: trigger, rule, path in the sentence')
    .option('--predicates', 'with json and jsonl: also every verb and event noun with its factuality')
    .addOption(new Option('--attribution <how>', 'who says what: by the trained model over the rules, or by the rules alone').choices(['learned', 'rules']).default('learned'))
    .option('-o, --output <file>', 'write to a file, whole or not at all, instead of standard output')
    .addOption(new Option('--color <when>', 'colours in the report; NO_COLOR and FORCE_COLOR are heeded').choices(['auto', 'always', 'never']).default('auto'))
    .option('--width <columns>', "columns of the report (default: the terminal's, at most 100)", wholeNumber(20, 1000))
    .addOption(new Option('-j, --jobs <number>', 'threads to use').argParser(wholeNumber(1, 256)).default(DEFAULT_JOBS, 'one for each processor, at most 4'))
    .option('--timeout <seconds>', 'how long a site may take to answer', wholeNumber(1, 3600), 20)
    .option('-q, --quiet', 'no progress on standard error')
    .addHelpText(
      'after',
      `
Formats:
  auto    by the file's name, the page's content type and the content; a JSON document
          may hold one article or an array of them
  json    one article gives an object, several inputs and JSONL input an array
  jsonl   one reading a line, in the order of the input; a line that is no article
          gives {"error": {"code", "message", "line"}} in its place
${examplesText(EXAMPLES)}`,
    )
    .action(async (inputs: string[], options: ReadVerbOptions) => {
      const { read } = await import('./read-inputs.ts');
      await read(inputs.length ? inputs : ['-'], options);
    });
}
