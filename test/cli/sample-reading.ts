// A small reading made by hand, with one event of each standing, claims of several attitudes and a disagreement; reports are
// tested on it, so that they need no model and change only when reports do.
import type { Reading, ReadingClaim, ReadingEvent, Span } from '../../src/reader/index.ts';

export const SAMPLE_TEXT = `Norway signed a fishing treaty with Peru on 4 March 2024.

Lima said that Norwegian ships had entered its waters. Oslo denied that any ship had entered them. "We will answer," the Peruvian foreign minister said.

Peru may expel the ambassador. Norway has promised to send aid to Peru in May 2024. Bergen Institute analysts praised the fishing treaty. Fishermen in Callao condemned the fishing treaty.`;

/** The span of the nth occurrence of some words in a text. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let found = 0; found < nth; found++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`no such words: ${words}`);
  }
  return { start, end: start + words.length };
}

const at = (words: string, nth = 1): Span => spanOf(SAMPLE_TEXT, words, nth);

const EVENT: Omit<ReadingEvent, 'id' | 'trigger' | 'span' | 'type' | 'factuality'> = {
  mode: null,
  contexts: [],
  cameo: null,
  quad: 'verbal-cooperation',
  intensity: 2,
  actors: ['a0'],
  recipients: ['a1'],
  reciprocal: false,
  when: null,
  where: null,
  claim: null,
};

const EVENTS: readonly ReadingEvent[] = [
  {
    ...EVENT,
    id: 'e0',
    type: 'SUPPORT',
    cameo: '057',
    contexts: ['economic'],
    actors: ['a0', 'a1'],
    recipients: [],
    reciprocal: true,
    trigger: at('signed'),
    span: at('Norway signed a fishing treaty with Peru on 4 March 2024'),
    when: { start: '2024-03-04', end: '2024-03-04', text: at('4 March 2024') },
    factuality: [{ source: null, value: 'CT+' }],
    why: { rule: 'ontology/verbs.tsv:7', path: 'signed ← nsubj Norway; obj treaty → SUPPORT' },
  },
  {
    ...EVENT,
    id: 'e1',
    type: 'COERCE',
    quad: 'material-conflict',
    intensity: -7,
    trigger: at('entered'),
    span: at('Norwegian ships had entered its waters'),
    where: { name: 'Pacific Ocean', country: null },
    factuality: [
      { source: null, value: 'UU' },
      { source: 'a1', value: 'CT+' },
      { source: 'a0', value: 'CT-' },
    ],
    claim: 'c0',
  },
  {
    ...EVENT,
    id: 'e2',
    type: 'SANCTION',
    mode: 'expel',
    quad: 'material-conflict',
    intensity: -5.5,
    actors: ['a1'],
    recipients: ['a0'],
    trigger: at('expel'),
    span: at('Peru may expel the ambassador'),
    factuality: [{ source: null, value: 'PS+' }],
  },
  {
    ...EVENT,
    id: 'e3',
    type: 'AID',
    quad: 'material-cooperation',
    intensity: 10,
    trigger: at('send aid'),
    span: at('to send aid to Peru in May 2024'),
    when: { start: '2024-05-01', end: '2024-05-31', text: at('May 2024') },
    factuality: [{ source: null, value: 'UU' }],
  },
  {
    ...EVENT,
    id: 'e4',
    type: 'REJECT',
    quad: 'verbal-conflict',
    intensity: -2,
    actors: ['a0'],
    recipients: ['a1'],
    trigger: at('denied'),
    span: at('Oslo denied that any ship had entered them'),
    factuality: [{ source: null, value: 'CT-' }],
  },
];

const CLAIMS: readonly ReadingClaim[] = [
  {
    id: 'c0',
    sources: ['a1'],
    source: [at('Lima')],
    cue: [at('said')],
    content: [at('that Norwegian ships had entered its waters')],
    kind: 'indirect',
    attitude: 'state',
    why: { rule: 'claims/cues.tsv:9', path: 'said → ccomp entered' },
  },
  { id: 'c1', sources: ['a0'], source: [at('Oslo')], cue: [at('denied')], content: [at('that any ship had entered them')], kind: 'indirect', attitude: 'deny' },
  { id: 'c2', sources: ['a2'], source: [at('the Peruvian foreign minister')], cue: [at('said', 2)], content: [at('"We will answer,"')], kind: 'direct', attitude: 'state' },
  { id: 'c3', sources: ['a3'], source: [at('Bergen Institute analysts')], cue: [at('praised')], content: [at('the fishing treaty')], kind: 'indirect', attitude: 'praise' },
  { id: 'c4', sources: [], source: [at('Fishermen in Callao')], cue: [], content: [at('the fishing treaty', 2)], kind: 'indirect', attitude: 'condemn' },
];

/** The sample. */
export const SAMPLE_READING: Reading = {
  schema: 'entente.reading/1',
  document: {
    id: 'sample.txt',
    text: SAMPLE_TEXT,
    title: 'Fish and friendship',
    published: '2024-03-05',
    publisher: 'The Daily Fjord',
    url: 'https://example.org/fish',
    language: 'en',
  },
  sentences: [
    at('Norway signed a fishing treaty with Peru on 4 March 2024.'),
    at('Lima said that Norwegian ships had entered its waters.'),
    at('Oslo denied that any ship had entered them.'),
    at('"We will answer," the Peruvian foreign minister said.'),
    at('Peru may expel the ambassador.'),
    at('Norway has promised to send aid to Peru in May 2024.'),
    at('Bergen Institute analysts praised the fishing treaty.'),
    at('Fishermen in Callao condemned the fishing treaty.'),
  ],
  actors: [
    { id: 'a0', name: 'Norway', kind: 'state', country: 'NOR', sectors: [], wikidata: 'Q20' },
    { id: 'a1', name: 'Peru', kind: 'state', country: 'PER', sectors: [] },
    { id: 'a2', name: 'Peruvian foreign minister', kind: 'person', country: 'PER', sectors: ['GOV'], role: 'foreign minister' },
    { id: 'a3', name: 'Bergen Institute', kind: 'organization', country: 'NOR', sectors: ['EDU'] },
  ],
  mentions: [
    { ...at('Norway'), actor: 'a0' },
    { ...at('Peru'), actor: 'a1' },
    { ...at('Lima'), actor: 'a1' },
    { ...at('Oslo'), actor: 'a0' },
    { ...at('the Peruvian foreign minister'), actor: 'a2' },
    { ...at('Peruvian'), actor: 'a1' },
    { ...at('Bergen Institute'), actor: 'a3' },
  ],
  events: EVENTS,
  claims: CLAIMS,
  diagnostics: [],
};
