// Closed lists of words that rules ask for, written as plain text.

/** The words of a text parted by spaces, for look-up. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The same with the regular past forms of verbs ("shell shelled"), as the lemmas of rare ones are not to be trusted. */
export function verbSet(words: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const word of words.split(' ')) {
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    for (const form of [word, `${stem}ed`, `${word}${word[word.length - 1]}ed`]) forms.add(form);
  }
  return forms;
}

/** Days and months, which are no names of anyone; not May, which may be. */
export const CALENDAR = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb aug sept oct nov dec mon tue wed thu fri sat',
);

/** Verbs whose subject can only be someone. */
export const ACTS = wordSet(
  'regret mediate deplore vote wish try attempt hold sign send say tell announce deny accuse condemn urge call ask demand warn vow pledge insist claim believe think want hope plan intend seek refuse reject agree decide promise threaten add respond criticise criticize denounce invade fear know suspect argue note order report acknowledge admit oppose support consider regard view request propose welcome declare describe maintain',
);

/** Verbs whose object can only be a person. */
export const HOLDS = wordSet(
  'arrest detain jail imprison pardon free release extradite deport behead hang execute abduct kidnap assassinate murder torture convict sentence acquit indict charge wed marry elect reelect appoint nominate behead interrogate question summon ambush reinstate',
);

/** Verbs whose object is mostly someone, and nouns for what is done to someone. */
export const STRIKES = wordSet(
  'accuse condemn criticise criticize blame denounce praise thank congratulate meet sue investigate threaten urge warn ask tell welcome host invite back endorse support attack kill wound injure defeat oust topple overthrow fire dismiss sack sanction fine prosecute invite embrace',
);
export const DONE_TO = wordSet(
  'investigation inquiry enquiry probe lawsuit suit case pardon charge sanction arrest detention killing murder assassination trial release extradition complaint warrant accusation allegation attack conviction talk meeting',
);
