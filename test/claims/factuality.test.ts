import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFactualityReading, findPredicates } from '../../src/claims/index.ts';
import { parseOf } from '../notation.ts';
import { FACTUALITY, sceneOf } from './scene.ts';

/** The article's own value of a word. */
const value = (notation: string, form: string): string => sceneOf(notation).values(form).split(';')[0];

const LEFT = 'Lima/PROPN/nsubj>left';

test('factuality: what is told is certain, what is denied is certain not to be', () => {
  assert.equal(value(`${LEFT} left/VERB.VBD/root ./PUNCT/punct>left`, 'left'), 'CT+');
  assert.equal(value(`${LEFT} did/AUX/aux>left not/PART/advmod>left left/VERB.VB/root ./PUNCT/punct>left`, 'left'), 'CT-');
  assert.equal(value('Nobody/PRON/nsubj>left left/VERB.VBD/root ./PUNCT/punct>left', 'left'), 'CT-');
  assert.equal(value('No/DET/det>ship ship/NOUN/nsubj>left left/VERB.VBD/root ./PUNCT/punct>left', 'left'), 'CT-');
  assert.equal(value(`${LEFT} never/ADV/advmod>left left/VERB.VBD/root ./PUNCT/punct>left`, 'left'), 'CT-');
});

test('factuality: modals, with the perfect and with a negation', () => {
  const modal = (words: string): string => value(`${LEFT} ${words} ./PUNCT/punct>left`, 'left');
  assert.equal(modal('may/AUX/aux>left left/VERB.VB/root'), 'PS+');
  assert.equal(modal('may/AUX/aux>left not/PART/advmod>left left/VERB.VB/root'), 'PS-');
  assert.equal(modal('must/AUX/aux>left have/AUX.VB/aux>left/have left/VERB.VBN/root'), 'PR+');
  assert.equal(modal('must/AUX/aux>left left/VERB.VB/root'), 'UU');
  assert.equal(modal('will/AUX/aux>left left/VERB.VB/root'), 'UU');
  assert.equal(modal('could/AUX/aux>left not/PART/advmod>left left/VERB.VB/root'), 'CT-');
  assert.equal(modal('has/AUX/aux>left left/VERB.VBN/root'), 'CT+');
});

test('factuality: adverbs that hedge, and the cue that decided', () => {
  const scene = sceneOf(`${LEFT} allegedly/ADV/advmod>left left/VERB.VBD/root ./PUNCT/punct>left`);
  assert.equal(scene.values('left'), 'PS+');
  assert.equal(scene.cue('left'), 'allegedly');
  assert.equal(value(`${LEFT} probably/ADV/advmod>left left/VERB.VBD/root ./PUNCT/punct>left`, 'left'), 'PR+');
  assert.equal(value(`${LEFT} quickly/ADV/advmod>left left/VERB.VBD/root ./PUNCT/punct>left`, 'left'), 'CT+');
});

test('factuality: implicatives, plain and negated', () => {
  const governed = (words: string): string =>
    value(`Lima/PROPN/nsubj>verb ${words} to/PART/mark>pay pay/VERB.VB/xcomp>verb ./PUNCT/punct>verb`.replaceAll('>verb', `>${words.split(' ').at(-1)?.split('/')[0]}`), 'pay');
  assert.equal(governed('managed/VERB.VBD/root'), 'CT+');
  assert.equal(governed('did/AUX/aux>manage not/PART/advmod>manage manage/VERB.VB/root'), 'CT-');
  assert.equal(governed('failed/VERB.VBD/root'), 'CT-');
  assert.equal(governed('refused/VERB.VBD/root'), 'CT-');
  assert.equal(governed('may/AUX/aux>manage manage/VERB.VB/root'), 'PS+');
  assert.equal(governed('wants/VERB.VBZ/root'), 'UU');
  assert.equal(governed('seems/VERB.VBZ/root'), 'PR+');
});

test('factuality: factives hold under negation', () => {
  assert.equal(
    value(
      'Oslo/PROPN/nsubj>know did/AUX/aux>know not/PART/advmod>know know/VERB.VB/root that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>know ./PUNCT/punct>know',
      'left',
    ),
    'CT+',
  );
  assert.equal(
    value('Oslo/PROPN/nsubj>say did/AUX/aux>say not/PART/advmod>say say/VERB.VB/root that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>say ./PUNCT/punct>say', 'left'),
    'UU',
  );
});

test('factuality: a statement is certain for its holder and only reported by the article', () => {
  const scene = sceneOf('Oslo/PROPN/nsubj>said said/VERB/root Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>said ./PUNCT/punct>said');
  assert.equal(scene.values('left'), 'PR+; Oslo CT+');
  assert.equal(scene.cue('left'), 'said');
  assert.equal(scene.values('said'), 'CT+');
});

test('factuality: a denial is certain not to be for its holder and open for the article', () => {
  const denied = 'Oslo/PROPN/nsubj>denied denied/VERB.VBD/root that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>denied ./PUNCT/punct>denied';
  assert.equal(sceneOf(denied).values('left'), 'UU; Oslo CT-');
});

test('factuality: an open passive of belief hedges in the article’s own voice', () => {
  const scene = sceneOf(
    'Lima/PROPN/nsubj:pass>believed is/AUX/aux:pass>believed believed/VERB.VBN/root to/PART/mark>sent have/AUX.VB/aux>sent/have sent/VERB.VBN/xcomp>believed arms/NOUN/obj>sent ./PUNCT/punct>believed',
  );
  assert.equal(scene.values('sent'), 'PR+');
  assert.equal(scene.cue('sent'), 'is believed');
});

test('factuality: what a quote says in sentences of its own is its speaker’s', () => {
  const scene = sceneOf(
    '“/PUNCT/punct>left We/PRON/nsubj>left left/VERB.VBD/ccomp>said ,/PUNCT/punct>left ”/PUNCT/punct>left said/VERB.VBD/root Lima/PROPN/nsubj>said ./PUNCT/punct>said\n' +
      '+ “/PUNCT/punct>paid We/PRON/nsubj>paid never/ADV/advmod>paid paid/VERB.VBD/root ./PUNCT/punct>paid ”/PUNCT/punct>paid',
  );
  assert.equal(scene.values('paid'), 'PR-; Lima CT-');
});

test('factuality: conditions, purposes and questions are open, reasons are not', () => {
  const condition =
    'If/SCONJ/mark>agrees Oslo/PROPN/nsubj>agrees agrees/VERB.VBZ/advcl>leaves ,/PUNCT/punct>agrees Lima/PROPN/nsubj>leaves leaves/VERB.VBZ/root ./PUNCT/punct>leaves';
  assert.equal(value(condition, 'agrees'), 'UU');
  assert.equal(value(condition, 'leaves'), 'UU');
  assert.equal(value('Lima/PROPN/nsubj>paid paid/VERB.VBD/root to/PART/mark>rest rest/VERB.VB/advcl>paid ./PUNCT/punct>paid', 'rest'), 'UU');
  assert.equal(value('Did/AUX/aux>leave Lima/PROPN/nsubj>leave leave/VERB.VB/root ?/PUNCT/punct>leave', 'leave'), 'UU');
  assert.equal(value('Why/ADV.WRB/advmod>leave did/AUX/aux>leave Lima/PROPN/nsubj>leave leave/VERB.VB/root ?/PUNCT/punct>leave', 'leave'), 'CT+');
  assert.equal(
    value(
      'Lima/PROPN/nsubj>may may/AUX/aux>pay pay/VERB.VB/root because/SCONJ/mark>lost it/PRON/nsubj>lost lost/VERB.VBD/advcl>pay ./PUNCT/punct>pay'.replace(
        'nsubj>may',
        'nsubj>pay',
      ),
      'lost',
    ),
    'CT+',
  );
  // An order turns to the reader: it is not done when it is written.
  assert.equal(value('Leave/VERB.VB/root now/ADV/advmod>Leave ./PUNCT/punct>Leave', 'Leave'), 'PR-');
});

test('factuality: conjuncts share modal and negation where they have none of their own', () => {
  const shared = 'Lima/PROPN/nsubj>sign may/AUX/aux>sign sign/VERB.VB/root and/CCONJ/cc>pay pay/VERB.VB/conj>sign ./PUNCT/punct>sign';
  assert.equal(value(shared, 'pay'), 'PS+');
  const apart = 'Lima/PROPN/nsubj>sign may/AUX/aux>sign sign/VERB.VB/root but/CCONJ/cc>paid Oslo/PROPN/nsubj>paid paid/VERB.VBD/conj>sign ./PUNCT/punct>sign';
  assert.equal(value(apart, 'paid'), 'CT+');
});

test('factuality: nouns for events beside "no", "planned", "alleged", below "threat of" and "avoid"', () => {
  const noun = (before: string): string => value(`Lima/PROPN/nsubj>saw saw/VERB.VBD/root ${before} attack/NOUN/obj>saw ./PUNCT/punct>saw`, 'attack');
  assert.equal(noun('an/DET/det>attack'), 'CT+');
  assert.equal(noun('no/DET/det>attack'), 'CT-');
  assert.equal(noun('a/DET/det>attack planned/ADJ/amod>attack'), 'UU');
  assert.equal(noun('an/DET/det>attack alleged/ADJ/amod>attack'), 'PS+');
  assert.equal(value('Lima/PROPN/nsubj>avoided avoided/VERB.VBD/root a/DET/det>war war/NOUN/obj>avoided ./PUNCT/punct>avoided', 'war'), 'CT-');
  assert.equal(value('The/DET/det>threat threat/NOUN/nsubj>grew of/ADP/case>war war/NOUN/nmod>threat grew/VERB.VBD/root ./PUNCT/punct>grew', 'war'), 'UU');
});

test('factuality: a light verb shares its value with its noun, another takes its definite object for granted', () => {
  const light = 'Lima/PROPN/nsubj>hold did/AUX/aux>hold not/PART/advmod>hold hold/VERB.VB/root talks/NOUN/obj>hold ./PUNCT/punct>hold';
  assert.equal(value(light, 'talks'), 'CT-');
  const given = 'Lima/PROPN/nsubj>survive may/AUX/aux>survive survive/VERB.VB/root the/DET/det>attack attack/NOUN/obj>survive ./PUNCT/punct>survive';
  assert.equal(value(given, 'attack'), 'CT+');
});

test('factuality: "going to" and its verb are future, "going to the coast" is not', () => {
  const future = 'Lima/PROPN/nsubj>going is/AUX/aux>going going/VERB.VBG/root to/PART/mark>pay pay/VERB.VB/xcomp>going ./PUNCT/punct>going';
  assert.equal(value(future, 'going'), 'UU');
  assert.equal(value(future, 'pay'), 'UU');
  assert.equal(value('Lima/PROPN/nsubj>going is/AUX/aux>going going/VERB.VBG/root to/ADP/case>port port/NOUN/obl>going ./PUNCT/punct>going', 'going'), 'CT+');
});

test('factuality: predicates are verbs, copulas and nouns for events, not auxiliaries', () => {
  const parse = parseOf(
    'Lima/PROPN/nsubj:pass>blamed was/AUX/aux:pass>blamed blamed/VERB.VBN/root for/ADP/case>attack the/DET/det>attack attack/NOUN/obl>blamed on/ADP/case>port the/DET/det>port port/NOUN/nmod>attack ./PUNCT/punct>blamed',
  );
  assert.deepEqual(
    findPredicates(parse, FACTUALITY).map(word => parse.form(word)),
    ['blamed', 'attack'],
  );
});

test('factuality: the order in which words are asked changes nothing', () => {
  const parse = parseOf(
    'Lima/PROPN/nsubj>failed may/AUX/aux>failed have/AUX.VB/aux>failed/have failed/VERB.VBN/root to/PART/mark>stop stop/VERB.VB/xcomp>failed the/DET/det>attack attack/NOUN/obj>stop ./PUNCT/punct>failed',
  );
  const words = Array.from({ length: parse.count }, (_, word) => word);
  const forwards = createFactualityReading(parse, [], FACTUALITY);
  const backwards = createFactualityReading(parse, [], FACTUALITY);
  const last = words.toReversed().map(backwards).toReversed();
  assert.deepEqual(words.map(forwards), last);
});

test('factuality: who denies claims denies what they say, who condemns them leaves it open', () => {
  const denied = 'Oslo/PROPN/nsubj>denied denied/VERB.VBD/root claims/NOUN/obj>denied that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/acl>claims ./PUNCT/punct>denied';
  assert.equal(sceneOf(denied).values('left'), 'UU; Oslo CT-');
  const strayed = denied.replace('acl>claims', 'ccomp>denied');
  assert.equal(sceneOf(strayed).values('left'), 'UU; Oslo CT-');
  const condemned =
    'Oslo/PROPN/nsubj>condemned condemned/VERB.VBD/root claims/NOUN/obj>condemned that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/acl>claims ./PUNCT/punct>condemned';
  assert.equal(sceneOf(condemned).values('left'), 'PR+; Oslo UU');
});

test('factuality: a predicate adjective below a verb is no infinitive', () => {
  assert.equal(value('Ties/NOUN/nsubj>became became/VERB.VBD/root strained/VERB.VBN/xcomp>became ./PUNCT/punct>became', 'strained'), 'CT+');
  assert.equal(value('Ties/NOUN/nsubj>seem seem/VERB.VBP/root strained/VERB.VBN/xcomp>seem ./PUNCT/punct>seem', 'strained'), 'PR+');
});

test('factuality: a relative clause set off by a comma is said in passing, even where its noun is only wanted', () => {
  const plan =
    'Oslo/PROPN/nsubj>proposed proposed/VERB.VBD/root a/DET/det>plan plan/NOUN/obj>proposed ,/PUNCT/punct>rejected which/PRON.WDT/obj>rejected Lima/PROPN/nsubj>rejected has/AUX.VBZ/aux>rejected rejected/VERB.VBN/acl:relcl>plan ./PUNCT/punct>proposed';
  assert.equal(value(plan, 'rejected'), 'CT+');
});

test('factuality: conditions that were not met, and what would have been', () => {
  const would = 'Lima/PROPN/nsubj>left would/AUX/aux>left have/AUX.VB/aux>left/have left/VERB.VBN/root ./PUNCT/punct>left';
  assert.equal(value(would, 'left'), 'CT-');
  assert.equal(value(would.replace('have/AUX', 'not/PART/advmod>left have/AUX'), 'left'), 'CT+');
  const unmet =
    'If/SCONJ/mark>paid Oslo/PROPN/nsubj>paid had/AUX.VBD/aux>paid/have paid/VERB.VBN/advcl>left ,/PUNCT/punct>paid Lima/PROPN/nsubj>left could/AUX/aux>left have/AUX.VB/aux>left/have left/VERB.VBN/root ./PUNCT/punct>left';
  assert.equal(value(unmet, 'paid'), 'CT-');
  assert.equal(value(unmet, 'left'), 'CT-');
});

test('factuality: a verb and its noun together imply an infinitive, a bare noun does not', () => {
  const taken = (verb: string): string =>
    value(`Lima/PROPN/nsubj>${verb} ${verb}/VERB.VBD/root the/DET/det>chance chance/NOUN/obj>${verb} to/PART/mark>leave leave/VERB.VB/acl>chance ./PUNCT/punct>${verb}`, 'leave');
  assert.equal(taken('used'), 'CT+');
  assert.equal(taken('missed'), 'CT-');
  assert.equal(taken('discussed'), 'UU');
});

test('factuality: "no longer", "rather than", "either … or"', () => {
  assert.equal(value('Lima/PROPN/nsubj>pays no/ADV/advmod>longer longer/ADV/advmod>pays pays/VERB.VBZ/root ./PUNCT/punct>pays', 'pays'), 'CT-');
  assert.equal(value('Lima/PROPN/nsubj>left left/VERB.VBD/root rather/ADV/cc>pay than/ADP/fixed>rather pay/VERB.VB/advcl>left ./PUNCT/punct>left', 'pay'), 'CT-');
  assert.equal(value('Lima/PROPN/nsubj>left either/CCONJ/cc:preconj>left left/VERB.VBD/root or/CCONJ/cc>paid paid/VERB.VBD/conj>left ./PUNCT/punct>left', 'paid'), 'PS+');
});

test('factuality: what one says by saying that one must is said', () => {
  assert.equal(value('I/PRON/nsubj>admit must/AUX/aux>admit admit/VERB.VB/root defeat/NOUN/obj>admit ./PUNCT/punct>admit', 'admit'), 'CT+');
  assert.equal(value('Lima/PROPN/nsubj>admit must/AUX/aux>admit admit/VERB.VB/root defeat/NOUN/obj>admit ./PUNCT/punct>admit', 'admit'), 'UU');
});
