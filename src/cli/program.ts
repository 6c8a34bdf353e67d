// The command line as a user sees it: the verbs with their options, help and examples. What a verb does is in its own file,
// loaded when it is called.
import { Command, type CommanderError } from 'commander';
import { examplesText } from './examples.ts';
import { declareActors } from './actors.ts';
import { declareParse } from './parse.ts';
import { declareRead } from './read.ts';

/** The command `entente` with its verbs. */
export function createProgram(version: string): Command {
  const program = new Command('entente')
    .description('Reads news articles and keeps who did what to whom, who says so, and how sure they are.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [verb]', 'print the help of a verb')
    .showSuggestionAfterError(true)
    .showHelpAfterError('For the options: entente help, or --help behind a verb.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'entente: ')) })
    .exitOverride();
  declareRead(program);
  declareParse(program);
  declareActors(program);
  program.addHelpText(
    'after',
    `${examplesText([
      ['entente read article.txt', 'read an article and show what it says'],
      ['entente read --help', 'all options of a verb'],
    ])}
Exit status: 0 all done, 1 some inputs failed, 2 wrong usage.`,
  );
  return program;
}

/** Whether commander ended the run because help or version was asked for. */
export function wasAskedFor(error: CommanderError): boolean {
  return error.exitCode === 0;
}
