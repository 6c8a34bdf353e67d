// What `entente parse` does: text or CoNLL-U → CoNLL-U, in stretches that end at blank lines, so that long inputs stream.
import { EntenteError } from '../base/index.ts';
import { decodeStream, formatOf, openFile, peek, refuseBinary } from '../ingest/index.ts';
import { createSyntax, readConllu, tokensOf, writeAnalysed, writeConllu } from '../syntax/index.ts';
import { createSegmenter } from '../text/index.ts';
import { failureLine, failureOf } from './failure.ts';
import { fileOutput, standardOutput } from './output.ts';
import type { ParseVerbOptions } from './parse.ts';
import { readModel, readTables } from '../resources/index.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { bytesToSniff, nameOf } from './tasks.ts';

/** CoNLL-U with word offsets that count from the beginning of the file, not of the stretch. */
function shifted(conllu: string, by: number): string {
  if (by === 0) return conllu;
  return conllu.replace(/^([^#].*\bTokenRange=)(\d+):(\d+)$/gm, (_, before: string, start: string, end: string) => `${before}${Number(start) + by}:${Number(end) + by}`);
}

type Analyse = (stretch: Stretch) => string;

function createAnalysers(): { text: Analyse; conllu: Analyse } {
  const syntax = createSyntax(readModel());
  const segmenter = createSegmenter(readTables());
  return {
    text: ({ text, offset }) => shifted(writeConllu(syntax.parse(segmenter.segment(text, { blankLineEndsSentence: true }))), offset),
    conllu: ({ text, line }) => {
      try {
        const sentences = readConllu(text);
        return writeAnalysed(sentences, syntax.parse(tokensOf(sentences)));
      } catch (error) {
        if (error instanceof EntenteError && error.code === 'conllu-line')
          throw new EntenteError('conllu-line', { ...error.details, line: Number(error.details['line']) + line - 1 }, error);
        throw error;
      }
    },
  };
}

async function openInput(path: string, from: ParseVerbOptions['from']): Promise<{ format: 'text' | 'conllu'; pieces: AsyncIterable<string> }> {
  const { head, chunks } = await peek(await openFile(path), bytesToSniff(path, from), bytes => refuseBinary(bytes, nameOf(path)));
  const format = from !== 'auto' ? from : formatOf(path, null, head) === 'conllu' ? 'conllu' : 'text';
  return { format, pieces: decodeStream(head, chunks, true) };
}

/** Parses the inputs and sets the exit status of the process. */
export async function parse(inputs: readonly string[], options: ParseVerbOptions): Promise<void> {
  const output = options.output === undefined ? standardOutput() : fileOutput(options.output);
  const analysers = createAnalysers();
  try {
    for (const input of inputs) {
      try {
        const { format, pieces } = await openInput(input, options.from);
        for await (const stretch of stretchesOf(pieces, nameOf(input))) await output.write(analysers[format](stretch));
      } catch (error) {
        process.stderr.write(`${failureLine(failureOf(error, { input: nameOf(input) }, 'reader-failed'))}\n`);
        process.exitCode = 1;
      }
    }
    await output.close();
  } catch (error) {
    output.abandon();
    throw error;
  }
}
