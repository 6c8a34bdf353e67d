import type { Span } from '../base/index.ts';

/** A mention of a place. */
export interface PlaceMention extends Span {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly name: string;
  /** "state", or what the gazetteer calls it: "city", "region", "island" … */
  readonly kind: string;
  /** ISO 3166-1 alpha-3, null where unknown. */
  readonly country: string | null;
  /** GeoNames number, and degrees WGS 84, where the gazetteer has them. */
  readonly geonames?: number;
  readonly latitude?: number;
  readonly longitude?: number;
}
