// The verbs and options as the program itself declares them → docs/generated/cli.md.
import type { Argument, Command, Option } from 'commander';
import { createProgram } from '../src/cli/program.ts';
import { GENERATED, tableOf } from './markdown.ts';

function describeOption({ flags, description, argChoices, defaultValue, defaultValueDescription }: Option): readonly string[] {
  const choices = argChoices ? argChoices.map(choice => `\`${choice}\``).join(', ') : '';
  const fallback = defaultValueDescription ?? (defaultValue === undefined ? '' : `\`${String(defaultValue)}\``);
  return [`\`${flags}\``, description, choices, fallback];
}

function describeArgument({ description, variadic, required }: Argument, name: string): string {
  return `- \`${required ? `<${name}>` : `[${name}]`}${variadic ? '…' : ''}\`: ${description}\n`;
}

/** What commander prints behind the options: formats and examples. */
function helpAfter(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: piece => (text += piece) });
  command.outputHelp();
  const from = text.search(/\n(?:Formats|Tables of your own|Examples):\n/);
  return from < 0 ? '' : text.slice(from).trim();
}

/** A verb's section; of a group, its own and those of its verbs. */
function verbSection(command: Command, parent = 'entente'): string {
  const name = `${parent} ${command.name()}`;
  const options = command.options.map(describeOption);
  const taken = command.registeredArguments.map(argument => describeArgument(argument, argument.name())).join('');
  const table = options.length ? `${tableOf(['option', 'what it does', 'choices', 'default'], options)}\n` : '';
  const section = `${parent === 'entente' ? '##' : '###'} ${name}
${command.description()}

${taken ? `${taken}\n` : ''}${table}\`\`\`text
${helpAfter(command)}
\`\`\`
`;
  return [section, ...command.commands.map(each => verbSection(each, name))].join('\n');
}

/** The page: every verb with its arguments, options, formats and examples. */
export function cliPage(): string {
  const program = createProgram('0');
  return `# Command line
${GENERATED}
${program.description()} The same is printed by \`entente --help\` and \`entente VERB --help\`.
Exit status: 0 all done, 1 some inputs failed, 2 wrong usage. Errors are listed in [errors.md](errors.md), the fields of a reading in [schema.md](schema.md).

${program.commands.map(command => verbSection(command)).join('\n')}`;
}
