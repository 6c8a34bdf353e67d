/** Who finds the events of a text: the table of frames alone, the learned scorer alone, or both. */
export const FINDERS = ['frames', 'scorer', 'both'] as const;
export type Finder = (typeof FINDERS)[number];
