import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sceneOf } from './scene.ts';

test('claims: a clause behind a verb of saying, with its source and cue', () => {
  const { lines } = sceneOf(
    'Oslo/PROPN/nsubj>said said/VERB/root Lima/PROPN/nsubj>left had/AUX/aux>left left/VERB.VBN/ccomp>said the/DET/det>talks talks/NOUN/obj>left ./PUNCT/punct>said',
  );
  assert.deepEqual(lines, ['Oslo [said] Lima had left the talks (indirect, state) = Oslo']);
});

test('claims: what merely happens is none', () => {
  assert.deepEqual(sceneOf('Oslo/PROPN/nsubj>left left/VERB/root the/DET/det>talks talks/NOUN/obj>left ./PUNCT/punct>left').lines, []);
});

test('claims: auxiliaries and adverbs belong to the cue, who is told to neither', () => {
  const { lines } = sceneOf(
    'Oslo/PROPN/nsubj>told has/AUX/aux>told repeatedly/ADV/advmod>told told/VERB.VBN/root reporters/NOUN/iobj>told that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>told ./PUNCT/punct>told',
  );
  assert.deepEqual(lines, ['Oslo [has repeatedly told] that Lima left (indirect, state) = Oslo']);
});

test('claims: a cue set into its content parts it; a relative clause does not', () => {
  const { lines } = sceneOf(
    'Talks/NOUN/nsubj>failed ,/PUNCT/punct>said Oslo/PROPN/nsubj>said said/VERB.VBD/parataxis>failed ,/PUNCT/punct>said had/AUX/aux>failed failed/VERB.VBN/root ./PUNCT/punct>failed',
  );
  assert.deepEqual(lines, ['Oslo [said] Talks … had failed (indirect, state) = Oslo']);
  const wanted = sceneOf('Talks/NOUN/nsubj>failed which/PRON.WDT/nsubj>said said/VERB.VBD/acl:relcl>Talks nothing/PRON/obj>said failed/VERB.VBD/root ./PUNCT/punct>failed');
  assert.deepEqual(wanted.lines, []);
});

test('claims: wanting, planning and asking take infinitives', () => {
  const wants = sceneOf('Oslo/PROPN/nsubj>wants wants/VERB.VBZ/root to/PART/mark>join join/VERB.VB/xcomp>wants the/DET/det>pact pact/NOUN/obj>join ./PUNCT/punct>wants');
  assert.deepEqual(wants.lines, ['Oslo [wants] to join the pact (indirect, want) = Oslo']);
  const asks = sceneOf('Oslo/PROPN/nsubj>urged urged/VERB.VBD/root Lima/PROPN/obj>urged to/PART/mark>leave leave/VERB.VB/xcomp>urged ./PUNCT/punct>urged');
  assert.deepEqual(asks.lines, ['Oslo [urged] Lima to leave (indirect, ask) = Oslo']);
});

test('claims: an infinitive of purpose is not wanted by anyone who speaks', () => {
  assert.deepEqual(sceneOf('Oslo/PROPN/nsubj>stopped stopped/VERB.VBD/root to/PART/mark>rest rest/VERB.VB/advcl>stopped ./PUNCT/punct>stopped').lines, []);
});

test('claims: an accusation is its object with what is said of it', () => {
  const { lines } = sceneOf('Oslo/PROPN/nsubj>accused accused/VERB.VBD/root Lima/PROPN/obj>accused of/SCONJ/mark>lying lying/VERB.VBG/advcl>accused ./PUNCT/punct>accused');
  assert.deepEqual(lines, ['Oslo [accused] Lima of lying (indirect, condemn) = Oslo']);
});

test('claims: calling counts where the object is called something', () => {
  const bluff = sceneOf('Oslo/PROPN/nsubj>called called/VERB.VBD/root the/DET/det>offer offer/NOUN/obj>called a/DET/det>bluff bluff/NOUN/xcomp>called ./PUNCT/punct>called');
  assert.deepEqual(bluff.lines, ['Oslo [called] the offer a bluff (indirect, state) = Oslo']);
  const two = sceneOf('Oslo/PROPN/nsubj>called called/VERB.VBD/root Berg/PROPN/xcomp>called a/DET/det>traitor traitor/NOUN/xcomp>called ./PUNCT/punct>called');
  assert.deepEqual(two.lines, ['Oslo [called] Berg a traitor (indirect, state) = Oslo']);
  assert.deepEqual(sceneOf('Oslo/PROPN/nsubj>called called/VERB.VBD/root a/DET/det>meeting meeting/NOUN/obj>called ./PUNCT/punct>called').lines, []);
});

test('claims: a passive without agent has no source; its auxiliaries are cue', () => {
  const believed = sceneOf(
    'Lima/PROPN/nsubj:pass>believed is/AUX/aux:pass>believed believed/VERB.VBN/root to/PART/mark>sent have/AUX.VB/aux>sent sent/VERB.VBN/xcomp>believed arms/NOUN/obj>sent ./PUNCT/punct>believed',
  );
  assert.deepEqual(believed.lines, ['– [is believed] Lima … to have sent arms (indirect, believe) = –']);
  const accused = sceneOf('Lima/PROPN/nsubj:pass>accused was/AUX/aux:pass>accused accused/VERB.VBN/root of/SCONJ/mark>lying lying/VERB.VBG/advcl>accused ./PUNCT/punct>accused');
  assert.deepEqual(accused.lines, ['– [was accused] Lima … of lying (indirect, condemn) = –']);
});

test('claims: the agent of a passive is the source; a participle beside a noun accuses no one', () => {
  const { lines } = sceneOf(
    'Lima/PROPN/nsubj:pass>accused was/AUX/aux:pass>accused accused/VERB.VBN/root by/ADP/case>Oslo Oslo/PROPN/obl:agent>accused of/SCONJ/mark>lying lying/VERB.VBG/advcl>accused ./PUNCT/punct>accused',
  );
  assert.deepEqual(lines, ['Oslo [was accused] Lima … of lying (indirect, condemn) = Oslo']);
  assert.deepEqual(sceneOf('The/DET/det>deal proposed/VERB.VBN/amod>deal deal/NOUN/nsubj>failed failed/VERB.VBD/root ./PUNCT/punct>failed').lines, []);
});

test('claims: nouns with a holder, and fears without one', () => {
  const claim = sceneOf(
    "Oslo/PROPN/nmod:poss>claim 's/PART/case>Oslo claim/NOUN/nsubj>angered that/SCONJ/mark>lied Lima/PROPN/nsubj>lied lied/VERB.VBD/acl>claim angered/VERB.VBD/root voters/NOUN/obj>angered ./PUNCT/punct>angered",
  );
  assert.ok(claim.lines.includes("Oslo's [claim] that Lima lied (indirect, state) = Oslo"), claim.lines.join('\n'));
  const fears = sceneOf('Fears/NOUN/nsubj>grew of/ADP/case>war war/NOUN/nmod>Fears grew/VERB.VBD/root ./PUNCT/punct>grew');
  assert.deepEqual(fears.lines, ['– [Fears of] war (indirect, fear) = –']);
  assert.deepEqual(sceneOf('The/DET/det>idea idea/NOUN/nsubj>died of/ADP/case>peace peace/NOUN/nmod>idea died/VERB.VBD/root ./PUNCT/punct>died').lines, []);
});

test('claims: a light verb lends its subject to a noun', () => {
  const { lines } = sceneOf('Oslo/PROPN/nsubj>voiced voiced/VERB.VBD/root its/PRON/nmod:poss>fears fears/NOUN/obj>voiced of/ADP/case>war war/NOUN/nmod>fears ./PUNCT/punct>voiced');
  assert.deepEqual(lines, ['Oslo [voiced its fears of] war (indirect, fear) = Oslo']);
});

test('claims: adjectives of worry and knowledge', () => {
  const worried = sceneOf(
    'Oslo/PROPN/nsubj>worried is/AUX/cop>worried afraid/ADJ/root that/SCONJ/mark>leave Lima/PROPN/nsubj>leave will/AUX/aux>leave leave/VERB.VB/ccomp>afraid ./PUNCT/punct>afraid'.replaceAll(
      '>worried',
      '>afraid',
    ),
  );
  assert.deepEqual(worried.lines, ['Oslo [is afraid] that Lima will leave (indirect, fear) = Oslo']);
  assert.deepEqual(sceneOf('Oslo/PROPN/nsubj>cold is/AUX/cop>cold cold/ADJ/root ./PUNCT/punct>cold').lines, []);
});

test('claims: "according to" takes its whole clause; "according to plan" is no source of a name', () => {
  const { lines } = sceneOf(
    'Talks/NOUN/nsubj>failed failed/VERB.VBD/root ,/PUNCT/punct>failed according/VERB.VBG/case>Oslo to/ADP/fixed>according Oslo/PROPN/obl>failed ./PUNCT/punct>failed',
  );
  assert.deepEqual(lines, ['Oslo [according to] Talks failed (indirect, state) = Oslo']);
});

test('claims: "citing" names a source where its object is an actor', () => {
  const cited = sceneOf(
    'Tass/PROPN/nsubj>reported reported/VERB.VBD/root a/DET/det>strike strike/NOUN/obj>reported ,/PUNCT/punct>citing citing/VERB.VBG/advcl>reported Oslo/PROPN/obj>citing ./PUNCT/punct>reported',
  );
  assert.ok(
    cited.lines.some(line => line.startsWith('Oslo [citing]')),
    cited.lines.join('\n'),
  );
  const reason = sceneOf(
    'He/PRON/nsubj>resigned resigned/VERB.VBD/root ,/PUNCT/punct>citing citing/VERB.VBG/advcl>resigned ill/ADJ/amod>health health/NOUN/obj>citing ./PUNCT/punct>resigned',
  );
  assert.ok(!reason.lines.some(line => line.includes('resigned')), reason.lines.join('\n'));
});

test('claims: a headline names its speaker before a colon or behind a dash', () => {
  const colon = sceneOf('Kremlin/PROPN/root :/PUNCT/punct>Kremlin talks/NOUN/nsubj>over are/AUX/cop>over over/ADV/appos>Kremlin');
  assert.deepEqual(colon.lines, ['Kremlin [:] talks are over (indirect, state) = Kremlin']);
  const dash = sceneOf('Talks/NOUN/nsubj>over are/AUX/cop>over over/ADV/root –/PUNCT/punct>over Kremlin/PROPN/parataxis>over');
  assert.deepEqual(dash.lines, ['Kremlin [–] Talks are over (indirect, state) = Kremlin']);
  assert.deepEqual(sceneOf('Day/NOUN/root 5/NUM/nummod>Day :/PUNCT/punct>Day talks/NOUN/appos>Day').lines, []);
});

test('claims: a negated cue turns what its holder thinks', () => {
  const doubt = sceneOf(
    'Oslo/PROPN/nsubj>believe does/AUX/aux>believe not/PART/advmod>believe believe/VERB.VB/root Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>believe ./PUNCT/punct>believe',
  );
  assert.deepEqual(doubt.lines, ['Oslo [does not believe] Lima left (indirect, doubt) = Oslo']);
  assert.equal(doubt.values('left'), 'UU; Oslo PR-');
});

test('claims: words that follow a verb of saying count where the tree broke their clause', () => {
  const aides = sceneOf('Aides/NOUN/nsubj>said said/VERB.VBD/root donors/NOUN/obj>said gave/VERB.VBD/acl>donors millions/NOUN/obj>gave ./PUNCT/punct>said');
  assert.deepEqual(aides.lines, ['Aides [said] donors gave millions (indirect, state) = –']);
  assert.deepEqual(sceneOf('He/PRON/nsubj>said said/VERB.VBD/root goodbye/INTJ/obj>said ./PUNCT/punct>said').lines, []);
});

test('claims: a sentence that ends in a clause of saying is what was said', () => {
  const { lines } = sceneOf(
    'Trade/NOUN/nsubj>grew grew/VERB.VBD/root ,/PUNCT/punct>said but/CCONJ/cc>said much/ADJ/nsubj>fell fell/VERB.VBD/dep>said ,/PUNCT/punct>said Oslo/PROPN/nsubj>said said/VERB.VBD/conj>grew ./PUNCT/punct>grew',
  );
  assert.deepEqual(lines, ['Oslo [said] Trade grew, but much fell (indirect, state) = Oslo']);
});

test('claims: a that-clause behind a noun of saying is the noun’s, wherever the tree hung it', () => {
  const { lines } = sceneOf(
    'Oslo/PROPN/nsubj>rejected rejected/VERB.VBD/root claims/NOUN/obj>rejected that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>rejected ./PUNCT/punct>rejected',
  );
  assert.deepEqual(lines, ['Oslo [rejected] claims that Lima left (indirect, deny) = Oslo']);
});

test('claims: "according to" at the end of a sentence speaks of all of it', () => {
  const { lines } = sceneOf(
    'They/PRON/nsubj>left left/VERB.VBD/root to/PART/mark>rest rest/VERB.VB/advcl>left ,/PUNCT/punct>Oslo according/VERB.VBG/case>Oslo to/ADP/fixed>according Oslo/PROPN/obl>rest ./PUNCT/punct>left',
  );
  assert.deepEqual(lines, ['Oslo [according to] They left to rest (indirect, state) = Oslo']);
});

test('claims: the subject that a tree took for an object of saying, and the one that a comma parts', () => {
  const strayed = sceneOf('Oslo/PROPN/nsubj>says says/VERB.VBZ/root the/DET/det>ships ships/NOUN/obj>says are/AUX/cop>near near/ADJ/ccomp>says ./PUNCT/punct>says');
  assert.deepEqual(strayed.lines, ['Oslo [says] the ships are near (indirect, state) = Oslo']);
  const apart = sceneOf(
    'Talks/NOUN/nsubj>said ,/PUNCT/punct>said Oslo/PROPN/nsubj>said said/VERB.VBD/root ,/PUNCT/punct>said had/AUX/aux>failed failed/VERB.VBN/ccomp>said ./PUNCT/punct>said',
  );
  assert.deepEqual(apart.lines, ['Oslo [said] Talks … had failed (indirect, state) = Oslo']);
});

test('claims: a statement speaks for who issued it, later statements of that article too', () => {
  const { claims } = sceneOf(
    "Oslo/PROPN/nmod:poss>statement 's/PART/case>Oslo statement/NOUN/nsubj>said said/VERB.VBD/root Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>said ./PUNCT/punct>said\n" +
      '+ The/DET/det>statement statement/NOUN/nsubj>added added/VERB.VBD/root/add Quito/PROPN/nsubj>stayed stayed/VERB.VBD/ccomp>added ./PUNCT/punct>added',
  );
  assert.deepEqual(
    claims.map(claim => claim.sources),
    [['Oslo'], ['Oslo']],
  );
});

test('claims: states of feeling in the passive belong to their subject, those that someone causes do not', () => {
  const convinced = sceneOf(
    'Oslo/PROPN/nsubj:pass>convinced is/AUX/aux:pass>convinced convinced/VERB.VBN/root that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>convinced ./PUNCT/punct>convinced',
  );
  assert.deepEqual(convinced.lines, ['Oslo [is convinced] that Lima left (indirect, believe) = Oslo']);
});

test('claims: a passive of will without agent is nobody’s claim', () => {
  const meant = sceneOf(
    'The/DET/det>drill drill/NOUN/nsubj:pass>planned was/AUX/aux:pass>planned planned/VERB.VBN/root to/PART/mark>last last/VERB.VB/xcomp>planned ./PUNCT/punct>planned',
  );
  assert.deepEqual(meant.lines, []);
});

test('claims: a capitalised word before its verb is the source whatever the tagger took it for', () => {
  const { lines } = sceneOf('Beijing/VERB.VBG/csubj>says/beij says/VERB.VBZ/root that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>says ./PUNCT/punct>says');
  assert.deepEqual(lines, ['Beijing [says] that Lima left (indirect, state) = –']);
});

test('claims: a clause of saying between commas in a sentence that hangs on it', () => {
  const { lines } = sceneOf(
    'If/SCONJ/mark>rains it/PRON/nsubj>rains rains/VERB.VBZ/advcl>says ,/PUNCT/punct>rains Oslo/PROPN/nsubj>says says/VERB.VBZ/root ,/PUNCT/punct>says crops/NOUN/nsubj>fail fail/VERB.VBP/ccomp>says ./PUNCT/punct>says',
  );
  assert.deepEqual(lines, ['Oslo [says] If it rains … crops fail (indirect, state) = Oslo']);
});

test('claims: what a participle of saying adds is a claim of its own, no part of the first', () => {
  const { lines } = sceneOf(
    'Oslo/PROPN/nsubj>declined declined/VERB.VBD/root to/PART/mark>pay pay/VERB.VB/xcomp>declined ,/PUNCT/punct>saying saying/VERB.VBG/advcl>pay Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>saying ./PUNCT/punct>declined',
  );
  assert.deepEqual(lines, ['Oslo [declined] to pay (indirect, deny) = Oslo', 'Oslo [saying] Lima left (indirect, state) = Oslo']);
});

test('claims: "asked about it" is an occasion, not what is said', () => {
  const { lines } = sceneOf(
    'Asked/VERB.VBN/advcl>said about/ADP/case>talks talks/NOUN/obl>Asked ,/PUNCT/punct>Asked Oslo/PROPN/nsubj>said said/VERB.VBD/root Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>said ./PUNCT/punct>said',
  );
  assert.deepEqual(lines, ['– [Asked about] talks (indirect, ask) = –', 'Oslo [said] Lima left (indirect, state) = Oslo']);
});

test('claims: all that are joined in a source speak', () => {
  const { claims } = sceneOf(
    'Oslo/PROPN/nsubj>condemned ,/PUNCT/punct>Lima Lima/PROPN/conj>Oslo and/CCONJ/cc>Quito Quito/PROPN/conj>Lima condemned/VERB.VBD/root the/DET/det>raid raid/NOUN/obj>condemned ./PUNCT/punct>condemned',
  );
  assert.deepEqual(claims[0].sources, ['Oslo', 'Lima', 'Quito']);
});

test('claims: a day that the tree took for the speaker yields to the name beside it', () => {
  const { claims } = sceneOf(
    'Berg/PROPN/compound>Thursday on/ADP/case>Thursday Thursday/PROPN/nsubj>said said/VERB.VBD/root that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>said ./PUNCT/punct>said',
  );
  assert.deepEqual(claims[0].sources, ['Berg']);
});

test('claims: a list behind a name and a colon is no one’s speech', () => {
  const { lines } = sceneOf(
    'Talks/NOUN/nsubj>failed failed/VERB.VBD/root ./PUNCT/punct>failed\nOslo/PROPN/root :/PUNCT/punct>Oslo Berg/PROPN/appos>Oslo ,/PUNCT/punct>Moe Moe/PROPN/conj>Berg ,/PUNCT/punct>Lie Lie/PROPN/conj>Berg',
  );
  assert.deepEqual(lines, []);
});

test('claims: a clause of saying between a subject and its verb parts them, whatever the tree makes of it; not where a clause is over', () => {
  const parted = sceneOf(
    'Talks/NOUN/nsubj>told ,/PUNCT/punct>told Oslo/PROPN/nsubj>told told/VERB.VBD/root/tell reporters/NOUN/iobj>told on/ADP/case>Monday Monday/PROPN/obl>told ,/PUNCT/punct>told will/AUX.MD/aux>fail fail/VERB.VB/ccomp>told ./PUNCT/punct>told',
  );
  assert.deepEqual(parted.lines, ['Oslo [told] Talks … will fail (indirect, state) = Oslo']);
  const over = sceneOf(
    'Rain/NOUN/nsubj>fell fell/VERB.VBD/ccomp>said ,/PUNCT/punct>said Oslo/PROPN/nsubj>said said/VERB.VBD/root ,/PUNCT/punct>said and/CCONJ/cc>left Lima/PROPN/nsubj>left left/VERB.VBD/conj>said ./PUNCT/punct>said',
  );
  assert.deepEqual(over.lines, ['Oslo [said] Rain fell (indirect, state) = Oslo']);
});

test('claims: who declines to answer, or neither confirms nor denies, refuses nothing and grants nothing', () => {
  const declined = sceneOf(
    'Oslo/PROPN/nsubj>declined declined/VERB.VBD/root/decline to/PART/mark>comment comment/VERB.VB/xcomp>declined on/ADP/case>raid the/DET/det>raid raid/NOUN/obl>comment ./PUNCT/punct>declined',
  );
  assert.deepEqual(declined.lines, ['Oslo [declined] to comment on the raid (indirect, state) = Oslo']);
  const neither = sceneOf(
    'Oslo/PROPN/nsubj>confirmed neither/CCONJ/cc:preconj>confirmed confirmed/VERB.VBD/root/confirm nor/CCONJ/cc>denied denied/VERB.VBD/conj>confirmed/deny that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>denied ./PUNCT/punct>confirmed',
  );
  assert.deepEqual(neither.lines, ['Oslo [denied] that Lima left (indirect, state) = Oslo']);
  assert.equal(neither.values('left'), 'UU; Oslo UU');
});
