import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coding.ts';

const verb = (form: string, extra = ''): string => `Oslo/PROPN/nsubj>${form} ${extra} ${form}/VERB/root Lima/PROPN/obj>${form}`;

test('coder: future cooperation is an agreement, future force a threat, future demands stay demands', () => {
  assert.deepEqual(coded(verb('visit', 'will/AUX/aux>visit')), ['AGREE Oslo > Lima']);
  assert.deepEqual(coded(verb('attack', 'will/AUX/aux>attack')), ['THREATEN/violence Oslo > Lima']);
  assert.deepEqual(coded(verb('sanction', 'will/AUX/aux>sanction')), ['THREATEN/restrict Oslo > Lima']);
  assert.deepEqual(coded(verb('condemn', 'will/AUX/aux>condemn')), ['ACCUSE/disapprove Oslo > Lima']);
});

test('coder: announced withdrawals are concessions, those that happened retreats', () => {
  const withdraw = (form: string, extra = ''): string =>
    `Oslo/PROPN/nsubj>${form} ${extra} ${form}/VERB/root/withdraw its/PRON/nmod:poss>troops troops/NOUN/obj>${form} from/ADP/case>Lima Lima/PROPN/obl>${form}`;
  assert.deepEqual(coded(withdraw('withdrew')), ['RETREAT/withdraw Oslo > Lima']);
  assert.deepEqual(coded(withdraw('withdraw', 'will/AUX/aux>withdraw')), ['CONCEDE Oslo > Lima']);
});

test('coder: withdrawing aid or envoys is a sanction', () => {
  const tree = 'Oslo/PROPN/nsubj>withdrew withdrew/VERB/root its/PRON/nmod:poss>aid aid/NOUN/obj>withdrew from/ADP/case>Lima Lima/PROPN/obl>withdrew';
  assert.deepEqual(coded(tree), ['SANCTION/withdraw Oslo > Lima']);
});

test('coder: refused cooperation is rejected, in words or by "will not"', () => {
  const refused = 'Oslo/PROPN/nsubj>refused refused/VERB/root to/PART/mark>meet meet/VERB/xcomp>refused Lima/PROPN/obj>meet';
  assert.deepEqual(coded(refused), ['REJECT/meet Oslo > Lima']);
  assert.deepEqual(coded(verb('meet', 'will/AUX/aux>meet not/PART/advmod>meet')), ['REJECT/meet Oslo > Lima']);
});

test('coder: negation of the past keeps the event', () => {
  assert.deepEqual(coded(verb('attack', 'did/AUX/aux>attack not/PART/advmod>attack')), ['ASSAULT Oslo > Lima']);
});

test('coder: what is demanded is no event of its own', () => {
  const urged = 'Oslo/PROPN/nsubj>urged urged/VERB/root Lima/PROPN/obj>urged to/PART/mark>release release/VERB/xcomp>urged Quito/PROPN/obj>release';
  assert.deepEqual(coded(urged), ['REQUEST/yield Oslo > Lima']);
  const calledOn = 'Oslo/PROPN/nsubj>called called/VERB/root on/ADP/case>Lima Lima/PROPN/obl>called to/PART/mark>visit visit/VERB/advcl>called Quito/PROPN/obj>visit';
  assert.deepEqual(coded(calledOn), ['REQUEST/meet Oslo > Lima']);
});

test('coder: what someone must do, as another says, is demanded; as the article says, it is no demand', () => {
  const said = 'Oslo/PROPN/nsubj>said said/VERB/root Lima/PROPN/nsubj>leave must/AUX/aux>leave leave/VERB/ccomp>said Quito/PROPN/obj>leave';
  assert.deepEqual(coded(said), ['REQUEST Oslo > Lima']);
  assert.deepEqual(coded('Oslo/PROPN/nsubj>said said/VERB/root Lima/PROPN/nsubj>left left/VERB/ccomp>said Quito/PROPN/obj>left'), []);
});

test('coder: threats absorb what they threaten', () => {
  const tree = 'Oslo/PROPN/nsubj>threatened threatened/VERB/root to/PART/mark>attack attack/VERB/xcomp>threatened Lima/PROPN/obj>attack';
  assert.deepEqual(coded(tree), ['THREATEN/violence Oslo > Lima']);
});

test('coder: a denial leaves what it denies an event', () => {
  const tree = 'Oslo/PROPN/nsubj>denied denied/VERB/root arming/VERB/xcomp>denied/arm Lima/PROPN/obj>arming';
  assert.deepEqual(coded(tree), ['REJECT Oslo > Lima', 'AID Oslo > Lima']);
});

test('coder: those who agree to do something with one another are all actors', () => {
  const tree = 'Oslo/PROPN/nsubj>agreed and/CCONJ/cc>Lima Lima/PROPN/conj>Oslo agreed/VERB/root to/PART/mark>hold hold/VERB/xcomp>agreed talks/NOUN/obj>hold/talk';
  assert.deepEqual(coded(tree), ['AGREE Oslo + Lima']);
  const aid = 'Oslo/PROPN/nsubj>agreed and/CCONJ/cc>Lima Lima/PROPN/conj>Oslo agreed/VERB/root to/PART/mark>help help/VERB/xcomp>agreed Quito/PROPN/obj>help';
  assert.deepEqual(coded(aid), ['AGREE Oslo, Lima > Quito']);
});

test('coder: a planned visit is agreed, a visit made is one', () => {
  const visit = (word: string): string => `Oslo/PROPN/nmod:poss>visit 's/PART/case>Oslo ${word} visit/NOUN/root to/ADP/case>Lima Lima/PROPN/nmod>visit`;
  assert.deepEqual(coded(visit('planned/VERB.VBN/amod>visit')), ['AGREE Oslo > Lima']);
  assert.deepEqual(coded(visit('long/ADJ/amod>visit')), ['CONSULT/visit Oslo > Lima']);
});
