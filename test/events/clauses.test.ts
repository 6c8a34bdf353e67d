import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coding.ts';

test('coder: the active gives subject and object, the passive its agent', () => {
  assert.deepEqual(coded('Oslo/PROPN/nsubj>condemned condemned/VERB/root Lima/PROPN/obj>condemned'), ['ACCUSE/disapprove Oslo > Lima']);
  assert.deepEqual(coded('Lima/PROPN/nsubj:pass>condemned was/AUX/aux:pass>condemned condemned/VERB/root by/ADP/case>Oslo Oslo/PROPN/obl:agent>condemned'), [
    'ACCUSE/disapprove Oslo > Lima',
  ]);
});

test('coder: a passive without agent has no actor', () => {
  assert.deepEqual(coded('Lima/PROPN/nsubj:pass>condemned was/AUX/aux:pass>condemned condemned/VERB/root in/ADP/case>May May/NOUN/obl>condemned'), ['ACCUSE/disapprove  > Lima']);
});

test('coder: a passive subject with an object beside it is a mistake of the tree', () => {
  assert.deepEqual(coded('Oslo/PROPN/nsubj:pass>met last/ADV/advmod>met met/VERB.VBN/root Lima/PROPN/obj>met'), ['CONSULT Oslo + Lima']);
});

test('coder: an agent after an active verb does not turn it', () => {
  const tree = 'Oslo/PROPN/nsubj>bombed bombed/VERB/root Lima/PROPN/obj>bombed by/ADP/case>night night/NOUN/obl:agent>bombed';
  assert.deepEqual(coded(tree), ['ASSAULT/explosives Oslo > Lima']);
});

test('coder: conjoined verbs share their subject, conjoined parties each take part', () => {
  const tree =
    'Oslo/PROPN/nsubj>condemned condemned/VERB/root Lima/PROPN/obj>condemned and/CCONJ/cc>Quito Quito/PROPN/conj>Lima and/CCONJ/cc>praised praised/VERB/conj>condemned Bern/PROPN/obj>praised';
  assert.deepEqual(coded(tree), ['ACCUSE/disapprove Oslo > Lima, Quito', 'SUPPORT Oslo > Bern']);
});

test('coder: a conjoined verb with a subject of its own keeps it', () => {
  const tree =
    'Oslo/PROPN/nsubj>condemned condemned/VERB/root Lima/PROPN/obj>condemned and/CCONJ/cc>praised Quito/PROPN/nsubj>praised praised/VERB/conj>condemned Bern/PROPN/obj>praised';
  assert.deepEqual(coded(tree), ['ACCUSE/disapprove Oslo > Lima', 'SUPPORT Quito > Bern']);
});

test('coder: participles after a noun act or suffer', () => {
  assert.deepEqual(coded('Sanctions/NOUN/root imposed/VERB.VBN/acl>Sanctions on/ADP/case>Lima Lima/PROPN/obl>imposed by/ADP/case>Oslo Oslo/PROPN/obl:agent>imposed'), [
    'SANCTION/discontinue Oslo > Lima',
  ]);
  assert.deepEqual(coded('Oslo/PROPN/root condemning/VERB/acl>Oslo Lima/PROPN/obj>condemning'), ['ACCUSE/disapprove Oslo > Lima']);
});

test('coder: relative clauses know their antecedent, as subject or as what they leave out', () => {
  assert.deepEqual(coded('Oslo/PROPN/root ,/PUNCT/punct>attacked which/PRON.WDT/nsubj>attacked attacked/VERB/acl:relcl>Oslo Lima/PROPN/obj>attacked'), ['ASSAULT Oslo > Lima']);
  assert.deepEqual(coded('sanctions/NOUN/root that/PRON.WDT/obj>imposed Oslo/PROPN/nsubj>imposed imposed/VERB/acl:relcl>sanctions on/ADP/case>Lima Lima/PROPN/obl>imposed'), [
    'SANCTION/discontinue Oslo > Lima',
  ]);
  assert.deepEqual(coded('sanctions/NOUN/root Oslo/PROPN/nsubj>imposed imposed/VERB/acl:relcl>sanctions on/ADP/case>Lima Lima/PROPN/obl>imposed'), [
    'SANCTION/discontinue Oslo > Lima',
  ]);
});

test('coder: participle clauses share the subject of their sentence', () => {
  const tree = 'Oslo/PROPN/nsubj>attacked attacked/VERB/root Lima/PROPN/obj>attacked ,/PUNCT/punct>wounding wounding/VERB/advcl>attacked Quito/PROPN/obj>wounding';
  assert.deepEqual(coded(tree), ['ASSAULT Oslo > Lima', 'ASSAULT Oslo > Quito']);
});

test('coder: a participle after "officials said" belongs to what was said, one of speech to who speaks', () => {
  const killing =
    'Oslo/PROPN/nsubj>stormed stormed/VERB/ccomp>said Lima/PROPN/obj>stormed ,/PUNCT/punct>said Bern/PROPN/nsubj>said said/VERB/root ,/PUNCT/punct>wounding wounding/VERB/advcl>said Quito/PROPN/obj>wounding';
  assert.ok(coded(killing).includes('ASSAULT Oslo > Quito'));
  const accusing =
    'Oslo/PROPN/nsubj>arrived arrived/VERB/ccomp>said in/ADP/case>Lima Lima/PROPN/obl>arrived ,/PUNCT/punct>said Bern/PROPN/nsubj>said said/VERB/root ,/PUNCT/punct>accusing accusing/VERB/advcl>said Quito/PROPN/obj>accusing';
  assert.ok(coded(accusing).includes('ACCUSE/allege Bern > Quito'));
});

test('coder: what a statement says its author says', () => {
  const statement = 'Oslo/PROPN/nsubj>issued issued/VERB/root a/DET/det>statement statement/NOUN/obj>issued condemning/VERB/acl>statement Lima/PROPN/obj>condemning';
  assert.deepEqual(coded(statement), ['ACCUSE/disapprove Oslo > Lima']);
  const soldiers = 'Oslo/PROPN/nsubj>saw saw/VERB/root Quito/PROPN/obj>saw condemning/VERB/acl>Quito Lima/PROPN/obj>condemning';
  assert.deepEqual(coded(soldiers), ['ACCUSE/disapprove Quito > Lima']);
});

test('coder: purpose clauses act for their subject', () => {
  const tree = 'Oslo/PROPN/nsubj>sent sent/VERB/root inspectors/NOUN/obj>sent to/ADP/case>Lima Lima/PROPN/obl>sent to/PART/mark>help help/VERB/advcl>sent Quito/PROPN/obj>help';
  assert.ok(coded(tree).includes('AID Oslo > Quito'));
});

test('coder: an infinitive after an object is the object’s, after "promise" the subject’s', () => {
  const urged = 'Oslo/PROPN/nsubj>allowed allowed/VERB/root Lima/PROPN/obj>allowed to/PART/mark>visit visit/VERB/xcomp>allowed Quito/PROPN/obj>visit';
  assert.ok(coded(urged).includes('CONSULT/visit Lima > Quito'));
  const promised = 'Oslo/PROPN/nsubj>promised promised/VERB/root Lima/PROPN/obj>promised to/PART/mark>leave leave/VERB/xcomp>promised';
  assert.deepEqual(coded(promised), ['AGREE Oslo > Lima']);
});

test('coder: a participle of state speaks of its subject', () => {
  const opposed = 'Oslo/PROPN/nsubj:pass>opposed is/AUX/aux:pass>opposed opposed/VERB/root to/ADP/case>Lima Lima/PROPN/obl>opposed';
  assert.deepEqual(coded(opposed), ['ACCUSE/disapprove Oslo > Lima']);
  const was = 'Oslo/PROPN/nsubj:pass>opposed was/AUX/aux:pass>opposed opposed/VERB/root by/ADP/case>Lima Lima/PROPN/obl:agent>opposed';
  assert.deepEqual(coded(was), ['ACCUSE/disapprove Lima > Oslo']);
});

test('coder: those killed in an attack are its victims', () => {
  const tree = 'Lima/PROPN/nsubj>died died/VERB/root in/ADP/case>attack an/DET/det>attack attack/NOUN/obl>died by/ADP/case>Oslo Oslo/PROPN/nmod>attack';
  assert.deepEqual(coded(tree), ['ASSAULT Oslo > Lima']);
  assert.deepEqual(coded('Lima/PROPN/nsubj>died died/VERB/root in/ADP/case>May May/NOUN/obl>died'), []);
});

test('coder: what someone is accused of, condemned for or barred from is theirs, not the accuser’s', () => {
  const accused = 'Oslo/PROPN/nsubj>accused accused/VERB/root Lima/PROPN/obj>accused of/SCONJ/mark>arming arming/VERB/acl>Lima/arm Quito/PROPN/obj>arming';
  assert.deepEqual(coded(accused), ['ACCUSE/allege Oslo > Lima', 'AID Lima > Quito']);
  const condemned = 'Oslo/PROPN/nsubj>condemned condemned/VERB/root Lima/PROPN/obj>condemned for/SCONJ/mark>arming arming/VERB/advcl>condemned/arm Quito/PROPN/obj>arming';
  assert.deepEqual(coded(condemned), ['ACCUSE/disapprove Oslo > Lima', 'AID Lima > Quito']);
  const visited = 'Oslo/PROPN/nsubj>visited visited/VERB/root Lima/PROPN/obj>visited after/SCONJ/mark>arming arming/VERB/advcl>visited/arm Quito/PROPN/obj>arming';
  assert.deepEqual(coded(visited), ['CONSULT/visit Oslo > Lima', 'AID Oslo > Quito']);
});

test('coder: a name that the tree conjoins with the verb belongs to the name before it', () => {
  const stray = 'Oslo/PROPN/nsubj>condemned condemned/VERB/root Lima/PROPN/obj>condemned and/CCONJ/cc>Quito Quito/PROPN/conj>condemned';
  assert.deepEqual(coded(stray), ['ACCUSE/disapprove Oslo > Lima, Quito']);
  const clause = 'Oslo/PROPN/nsubj>condemned condemned/VERB/root Lima/PROPN/obj>condemned and/CCONJ/cc>Quito Bern/PROPN/nsubj>Quito Quito/PROPN/conj>condemned';
  assert.deepEqual(coded(clause), ['ACCUSE/disapprove Oslo > Lima']);
});

test('coder: a clause that hangs on the day of the speech is what was said', () => {
  const hung = 'Oslo/PROPN/nsubj>demanded demanded/VERB/root Friday/PROPN/obl:unmarked>demanded that/SCONJ/mark>leave Lima/PROPN/nsubj>leave leave/VERB/acl>Friday';
  assert.deepEqual(coded(hung), ['REQUEST Oslo > Lima']);
});

test('coder: whoever is told of an offer is offered it', () => {
  const told =
    'Oslo/PROPN/nsubj>told told/VERB/root Lima/PROPN/obj>told that/SCONJ/mark>ready it/PRON/nsubj>ready Quito/PROPN/nsubj>ready was/AUX/cop>ready ready/ADJ/ccomp>told to/PART/mark>help help/VERB/xcomp>ready';
  assert.ok(coded(told).some(event => event.startsWith('AGREE') && event.endsWith('> Lima')));
});

test('coder: whoever orders someone jailed jails him; whoever orders him to leave asks', () => {
  const jailed = 'Oslo/PROPN/nsubj>ordered ordered/VERB/root Lima/PROPN/obj>ordered jailed/VERB.VBN/xcomp>ordered';
  assert.deepEqual(coded(jailed), ['COERCE/arrest Oslo > Lima']);
  const leave = 'Oslo/PROPN/nsubj>ordered ordered/VERB/root Lima/PROPN/obj>ordered to/PART/mark>leave leave/VERB/xcomp>ordered';
  assert.deepEqual(coded(leave), ['REQUEST Oslo > Lima']);
});

test('coder: what a description goes on with is done by the one described', () => {
  const donor =
    'Oslo/PROPN/nsubj>donor is/AUX/cop>donor a/DET/det>donor donor/NOUN/root ,/PUNCT/punct>giving giving/VERB/acl>donor/give money/NOUN/obj>giving to/ADP/case>Lima Lima/PROPN/obl>giving';
  assert.deepEqual(coded(donor), ['AID Oslo > Lima']);
});

test('coder: whoever hosts, receives or welcomes acts, and the guest is the one received', () => {
  assert.deepEqual(coded('Oslo/PROPN/nsubj>received received/VERB/root Lima/PROPN/obj>received/receive'), ['CONSULT/visit Oslo > Lima']);
});

test('coder: a phrase with "by" is whoever does it in a passive, whatever the tree calls it', () => {
  assert.deepEqual(coded('Lima/PROPN/nsubj:pass>attacked was/AUX/aux:pass>attacked attacked/VERB.VBN/root by/ADP/case>Oslo Oslo/PROPN/obj>attacked'), ['ASSAULT Oslo > Lima']);
});
