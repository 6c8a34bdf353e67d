// The made pieces of README.md: what the built program prints for a short article, and what the library example prints.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillBlocks } from './blocks.ts';

const ARTICLE = `Norway expelled two Russian diplomats on Tuesday and accused Moscow of jamming satellite signals near its border. The
Kremlin denied the charge. Finland's president, Alexander Stubb, told reporters that Russia may be testing NATO. Western
officials believe that Iran has supplied parts for the jammers.`;

/** What a command prints. @throws Error where it fails. */
function printed(root: string, programArguments: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, programArguments, {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (status !== 0) throw new Error(`${programArguments.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.trimEnd();
}

/** README.md of the repository at `root` with its made pieces made anew. */
export function readmePage(root: string): string {
  const report = printed(root, ['bin/entente.js', 'read', '--published', '2024-06-20', '--width', '100'], ARTICLE);
  const example = readFileSync(join(root, 'examples/library.mjs'), 'utf8').trimEnd();
  return fillBlocks(readFileSync(join(root, 'README.md'), 'utf8'), {
    'first-reading': `${ARTICLE.replace(/^/gm, '> ')}\n\n\`entente read --published 2024-06-20\` makes of this\n\n\`\`\`\n${report}\n\`\`\``,
    'library-example': `\`\`\`js\n${example}\n\`\`\`\n\nprints\n\n\`\`\`\n${printed(root, ['examples/library.mjs'])}\n\`\`\``,
  });
}
