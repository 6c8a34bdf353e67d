// Examples of a verb → the end of its help.

/** One example: the command, and what it is for. */
export type Example = readonly [command: string, meaning: string];

/** The block of examples. */
export function examplesText(examples: readonly Example[]): string {
  return `\nExamples:\n${examples.map(([command, meaning]) => `  # ${meaning}\n  $ ${command}\n`).join('')}`;
}
