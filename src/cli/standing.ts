// How an event stands in its article: stated in the article's own voice, reported by somebody, only possible, denied, or not
// (yet) claimed to have happened at all: planned, asked for, conditional.
import type { Factuality, FactualityValue, ReadingEvent } from '../reader/index.ts';

export type StandingKind = 'stated' | 'reported' | 'possible' | 'denied' | 'open';

/** How an event stands, and by whose word: actor ids, those who hold it happened (`by`) and those who hold it did not (`against`). */
export interface Standing {
  readonly kind: StandingKind;
  readonly by: readonly string[];
  readonly against: readonly string[];
}

/** The mark of each kind, and what it means. */
export const STANDINGS: Readonly<Record<StandingKind, { readonly mark: string; readonly meaning: string }>> = {
  stated: { mark: '✔', meaning: 'stated as fact' },
  reported: { mark: '~', meaning: 'reported by a source' },
  possible: { mark: '?', meaning: 'probable or possible' },
  denied: { mark: '✗', meaning: 'denied or did not happen' },
  open: { mark: '○', meaning: 'planned, asked for or conditional' },
};

/** FactBank values in words. */
export const VALUE_WORDS: Readonly<Record<FactualityValue, string>> = {
  'CT+': 'it happened',
  'PR+': 'it probably happened',
  'PS+': 'it possibly happened',
  'CT-': 'it did not happen',
  'PR-': 'it probably did not happen',
  'PS-': 'it possibly did not happen',
  UU: 'open whether it happens',
};

/** What a holder of a value does, in the third person; one who leaves it open does nothing. */
export const HOLDING_WORDS: Readonly<Record<Exclude<FactualityValue, 'UU'>, string>> = {
  'CT+': 'holds that it happened',
  'PR+': 'holds it probable',
  'PS+': 'holds it possible',
  'CT-': 'denies it',
  'PR-': 'doubts it',
  'PS-': 'doubts it',
};

/** The sources that take a stand on an event, by what they do ("holds it possible"), in the order of the article. */
export function holdings({ factuality }: Pick<ReadingEvent, 'factuality'>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { source, value } of factuality) {
    if (source === null || value === 'UU') continue;
    const does = HOLDING_WORDS[value];
    found.set(does, [...(found.get(does) ?? []), source]);
  }
  return found;
}

function holders(values: readonly Factuality[], sign: '+' | '-'): string[] {
  return values.flatMap(({ source, value }) => (source !== null && value.endsWith(sign) ? [source] : []));
}

/** The standing of an event. */
export function standingOf({ factuality }: Pick<ReadingEvent, 'factuality'>): Standing {
  const own = factuality.find(({ source }) => source === null)?.value ?? 'UU';
  const by = holders(factuality, '+');
  const against = holders(factuality, '-');
  const kind = ((): StandingKind => {
    if (own === 'CT+') return 'stated';
    if (own.endsWith('-')) return 'denied';
    if (factuality.some(({ source, value }) => source !== null && value === 'CT+')) return 'reported';
    if (own === 'PR+' || own === 'PS+') return 'possible';
    if (by.length) return 'possible';
    return against.length ? 'denied' : 'open';
  })();
  return { kind, by, against };
}
