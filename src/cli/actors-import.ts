// `entente actors import`: its options and examples.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { examplesText } from './examples.ts';
import { wholeNumber } from './option-values.ts';

const KINDS = ['person', 'organization', 'group'] as const;

/** The options of `actors import`, as parsed. */
export interface ImportVerbOptions {
  readonly from: 'wikidata' | 'opensanctions';
  readonly table?: string;
  readonly kind?: readonly (typeof KINDS)[number][];
  /** Alpha-3 codes in form; whether there are such countries is not asked yet. */
  readonly country?: readonly string[];
  readonly sitelinks?: number;
  readonly quiet?: boolean;
}

function kinds(text: string): readonly string[] {
  const given = text.split(',').map(kind => kind.trim());
  const unknown = given.find(kind => !(KINDS as readonly string[]).includes(kind));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${KINDS.join(', ')}.`);
  return given;
}

function countries(text: string): readonly string[] {
  const given = text.split(',').map(code => code.trim().toUpperCase());
  const bad = given.find(code => !/^[A-Z]{3}$/.test(code));
  if (bad !== undefined) throw new InvalidArgumentError(`"${bad}" is no alpha-3 code; give codes such as KOR,PRK.`);
  return given;
}

/** Adds the verb to the group. */
export function declareImport(group: Command): void {
  group
    .command('import')
    .summary('make a table of your own from a dump of Wikidata or OpenSanctions')
    .description(
      'Reads a dump as it is downloaded, packed with gzip or not, and writes those of its persons and organisations that news may name as a table of actors. Lines that are malformed are reported and left out.',
    )
    .argument('<file>', 'the dump, or - for standard input')
    .addOption(new Option('-f, --from <source>', 'whose dump it is').choices(['wikidata', 'opensanctions']).makeOptionMandatory())
    .option('--table <file>', 'write the table to a file, whole or not at all, instead of standard output')
    .option('--kind <kinds>', `only these kinds, parted by commas: ${KINDS.join(', ')}`, kinds)
    .option('--country <codes>', 'only actors of these countries: alpha-3 codes, parted by commas', countries)
    .option('--sitelinks <number>', 'only Wikidata items with so many pages in Wikipedia and its sisters', wholeNumber(0, 1_000_000))
    .option('-q, --quiet', 'no progress and no summary on standard error')
    .addHelpText(
      'after',
      `
Formats:
  wikidata       latest-all.json or latest-all.json.gz: one array, one item a line
  opensanctions  entities.ftm.json (one FollowTheMoney entity a line) or targets.simple.csv
Other packings are unpacked on the way: bzcat latest-all.json.bz2 | entente actors import --from wikidata -
${examplesText([
  ['entente actors import --from wikidata --sitelinks 20 --table world.csv latest-all.json.gz', 'well-known persons and bodies of the world'],
  ['entente actors import --from wikidata --country KOR,PRK --kind person --table korea.csv latest-all.json.gz', 'who holds office in the Koreas'],
  ['entente actors import --from opensanctions --table listed.csv entities.ftm.json', 'who stands on a sanctions list'],
  ['entente read --actors world.csv article.txt', 'read with the table'],
])}`,
    )
    .action(async (file: string, options: ImportVerbOptions, command: Command) => {
      if (options.sitelinks && options.from !== 'wikidata') command.error("error: option '--sitelinks <number>' goes with --from wikidata alone.", { exitCode: 2 });
      const { importActors, unknownCountry } = await import('./dump-import.ts');
      const unknown = unknownCountry(options);
      if (unknown !== null) command.error(`error: option '--country <codes>' argument '${unknown.code}' is invalid. There is no such country${unknown.meant}.`, { exitCode: 2 });
      await importActors(file, options);
    });
}
