// The shape of one line of `--from jsonl` input, checked when it comes in. Fields that are not named here are passed over.
import * as z from 'zod';

const DATE = z
  .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], 'neither YYYY-MM-DD nor an ISO 8601 date and time')
  .describe('YYYY-MM-DD or ISO 8601 date and time; "yesterday" counts from it');

/** One article as it is given: `text` is kept to the character, offsets count into it. */
export const articleSchema = z.object({
  id: z.string(),
  text: z.string().describe('Kept to the character; offsets count into it'),
  title: z.exactOptional(z.string()),
  published: z.exactOptional(DATE),
  url: z.exactOptional(z.string()),
  publisher: z.exactOptional(z.string()),
});
