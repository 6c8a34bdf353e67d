// `entente parse`: its options and examples.
import { type Command, Option } from 'commander';
import { examplesText } from './examples.ts';

/** The options of `parse`, as parsed. */
export interface ParseVerbOptions {
  readonly from: 'auto' | 'text' | 'conllu';
  readonly to: 'conllu';
  readonly output?: string;
}

const EXAMPLES = [
  ['entente parse article.txt', 'words, lemmas, tags and trees of a text'],
  ['echo "Oslo praised Lima." | entente parse', 'the same from standard input'],
  ['entente parse --from conllu --to conllu < treebank.conllu', 'keeps the words that are given, replaces their analysis'],
] as const;

/** Adds the verb to the program. */
export function declareParse(program: Command): void {
  program
    .command('parse')
    .summary('split text into sentences and words, with lemmas, tags and dependency trees')
    .description('Analyses the sentences of files or of standard input (-, or no file named). The output is CoNLL-U (Universal Dependencies, version 2).')
    .argument('[file...]', 'files, or - for standard input')
    .addOption(new Option('-f, --from <format>', 'what the input is').choices(['auto', 'text', 'conllu']).default('auto'))
    .addOption(new Option('-t, --to <format>', 'what to write').choices(['conllu']).default('conllu'))
    .option('-o, --output <file>', 'write to a file, whole or not at all, instead of standard output')
    .addHelpText(
      'after',
      `
Formats:
  text    a blank line always ends a sentence; TokenRange in MISC tells where a word stands
          (UTF-16 code units, counted from the beginning of its file)
  conllu  sentences, words and MISC are kept; lemma, tags, features, heads and relations are replaced
${examplesText(EXAMPLES)}`,
    )
    .action(async (files: string[], options: ParseVerbOptions) => {
      const { parse } = await import('./parse-inputs.ts');
      await parse(files.length ? files : ['-'], options);
    });
}
