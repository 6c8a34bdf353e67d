export type { PlaceMention } from './place.ts';
export { type NamedCountry, findPlaces } from './find-places.ts';
export { CAPITAL, CAPITALS, capitalsOf, fold, isHyphen, piecesOfName } from './folding.ts';
export { type Gazetteer, type Place, createGazetteer } from './gazetteer.ts';
export { NameIndex } from './name-index.ts';
export { type Pieces, piecesOf } from './pieces.ts';
