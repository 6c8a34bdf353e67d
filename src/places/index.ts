export type { PlaceMention } from './place.ts';
