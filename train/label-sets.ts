// Treebank → the labels that are seen on arcs by direction and universal tags, gold and predicted.
import { type ClassSets, labelSetNumber, packSets } from '../src/syntax/label-sets.ts';
import { LEFT, RIGHT } from '../src/syntax/transitions.ts';
import type { TagSets, Treebank } from './treebank.ts';

/** Labels seen at least twice in a place; every label but "root" where none is. `tags` are the words' predicted joint tags. */
export function labelSetsOf(treebank: Treebank, sets: TagSets, tags: Uint8Array): ClassSets {
  const count = sets.upos.length;
  const root = sets.deprel.indexOf('root');
  const seen = Array.from({ length: 2 * count * count }, () => new Map<number, number>());
  const { tokens, head, deprel, upos } = treebank;
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++)
    for (let word = tokens.sentenceStart[sentence]; word < tokens.sentenceStart[sentence + 1]; word++) {
      if (head[word] === 0 || deprel[word] === 255) continue;
      const governor = tokens.sentenceStart[sentence] + head[word] - 1;
      const action = governor > word ? LEFT : RIGHT;
      const places = [
        [upos[governor], upos[word]],
        [sets.joint[tags[governor]][0], sets.joint[tags[word]][0]],
      ];
      for (const [above, below] of places) {
        if (above >= count || below >= count) continue;
        const labels = seen[labelSetNumber(action, above, below, count)];
        labels.set(deprel[word], (labels.get(deprel[word]) ?? 0) + 1);
      }
    }
  const all = [...sets.deprel.keys()].filter(label => label !== root);
  return packSets(
    seen.map(labels => {
      // A gold and a predicted sighting of one arc count twice, so this asks for two arcs or for tags that were right.
      const often = [...labels].filter(([label, n]) => n >= 2 && label !== root).map(([label]) => label);
      return often.length ? often.sort((a, b) => a - b) : all;
    }),
  );
}
