import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './small-register.ts';

test('role nouns: a ministry of a country is a body of its government, and the modifier the country', () => {
  const ministry = found('The/DET/det>4 Chinese/ADJ/amod>4 foreign/ADJ/amod>4 ministry/NOUN/nsubj>5 agreed/VERB/root ./PUNCT/punct>5');
  assert.deepEqual(ministry.mention('Chinese'), ['China']);
  assert.deepEqual(ministry.mention('The Chinese foreign ministry'), ['Chinese foreign ministry']);
  const { kind, country, sectors } = ministry.actor('Chinese foreign ministry');
  assert.deepEqual({ kind, country, sectors }, { kind: 'organization', country: 'CHN', sectors: ['GOV'] });
});

test('role nouns: a possessive says whose ministry it is', () => {
  const ministry = found(
    'Kenya/PROPN/nsubj>2 praised/VERB/root the/DET/det>4 deal/NOUN/obj>2 ./PUNCT/punct>2\n' +
      '+ Its/PRON/nmod:poss>3 foreign/ADJ/amod>3 ministry/NOUN/nsubj>4 thanked/VERB/root Norway/PROPN/obj>4 ./PUNCT/punct>4',
  );
  assert.equal(ministry.actor('Kenyan foreign ministry').country, 'KEN');
});

test('role nouns: whoever speaks for an embassy is of its country', () => {
  const spokesperson = found(
    'A/DET/det>2 spokesperson/NOUN/nsubj>7 for/ADP/case>6 the/DET/det>6 Kenyan/ADJ/amod>6 embassy/NOUN/nmod>2 denied/VERB/root it/PRON/obj>7 ./PUNCT/punct>7',
  );
  assert.deepEqual(spokesperson.names, ['Kenyan embassy spokesperson', 'Kenyan embassy', 'Kenya']);
  assert.equal(spokesperson.actor('Kenyan embassy spokesperson').country, 'KEN');
});

test('role nouns: an embassy in a country is not that country’s', () => {
  const embassy = found('The/DET/det>3 Russian/ADJ/amod>3 embassy/NOUN/nsubj>6 in/ADP/case>5 Chad/PROPN/nmod>3 agreed/VERB/root ./PUNCT/punct>6');
  assert.equal(embassy.actor('Russian embassy').country, 'RUS');
});

test('role nouns: firms with a demonym are a group of that country, whose sector the noun tells', () => {
  const firms = found('Chinese/ADJ/amod>2 firms/NOUN/nsubj>3 left/VERB/root ./PUNCT/punct>3');
  const { kind, country, sectors } = firms.actor('Chinese firms');
  assert.deepEqual({ kind, country, sectors }, { kind: 'group', country: 'CHN', sectors: ['BUS'] });
});

test('role nouns: allies of a country are not its own', () => {
  assert.equal(found("Chad/PROPN/nmod:poss>3 's/PART.POS/case>1 allies/NOUN/nsubj>4 met/VERB/root ./PUNCT/punct>4").actor('allies').country, null);
});

test('role nouns: what is only said of a subject is nobody new', () => {
  const member = found('Norway/PROPN/nsubj>4 is/AUX/cop>4 a/DET/det>4 member/NOUN/root of/ADP/case>6 NATO/PROPN/nmod>4 ./PUNCT/punct>4');
  assert.deepEqual(member.names, ['Norway', 'NATO']);
  assert.deepEqual(member.parties('member'), ['Norway']);
  const other = found('The/DET/det>2 victim/NOUN/nsubj>5 is/AUX/cop>5 a/DET/det>5 soldier/NOUN/root ./PUNCT/punct>5');
  assert.ok(other.names.length > 0);
});

test('role nouns: bare singulars in set phrases are nobody', () => {
  assert.deepEqual(found('Norway/PROPN/nsubj>2 acted/VERB/root by/ADP/case>4 force/NOUN/obl>2 ./PUNCT/punct>2').names, ['Norway']);
});

test('role nouns: a groups of many owners is one for each', () => {
  const officials = found('Chadian/ADJ/amod>4 and/CCONJ/cc>3 Kenyan/ADJ/conj>1 officials/NOUN/nsubj>5 met/VERB/root ./PUNCT/punct>5');
  assert.deepEqual(officials.parties('officials').sort(), ['Chadian officials', 'Kenyan officials']);
});

test('role nouns: of a noun of several words the owner may hang on the last', () => {
  const ministry = found(
    'The/DET/det>2 Ministry/PROPN/nsubj>8 of/ADP/case>5 Foreign/PROPN/amod>5 Affairs/PROPN/nmod>2 of/ADP/case>7 Chad/PROPN/nmod>5 protested/VERB/root ./PUNCT/punct>8',
  );
  assert.deepEqual(ministry.parties('Ministry'), ['Chadian ministry of foreign affairs']);
});

test('offices: the holder at the article’s date, not the one before', () => {
  const minister = 'The/DET/det>4 Norwegian/ADJ/amod>4 prime/ADJ/amod>4 minister/NOUN/nsubj>5 visited/VERB/root Chad/PROPN/obj>5 ./PUNCT/punct>5';
  assert.deepEqual(found(minister, '2024-07-11').parties('minister'), ['Jonas Gahr Støre']);
  assert.deepEqual(found(minister, '2019-07-11').parties('minister'), ['Erna Solberg']);
});

test('offices: where the register does not know the holder the office itself acts', () => {
  const president = found('The/DET/det>2 president/NOUN/nsubj>5 of/ADP/case>4 Chad/PROPN/nmod>2 resigned/VERB/root ./PUNCT/punct>5');
  const { kind, country, sectors } = president.actor('president of Chad');
  assert.deepEqual({ kind, country, sectors }, { kind: 'person', country: 'TCD', sectors: ['GOV'] });
  const undated = found('The/DET/det>2 president/NOUN/nsubj>5 of/ADP/case>4 Russia/PROPN/nmod>2 resigned/VERB/root ./PUNCT/punct>5', null);
  assert.deepEqual(undated.parties('president'), ['president of Russia']);
});

test('offices: a body’s leader is who leads the body, and never who leads the country', () => {
  const secretary = 'The/DET/det>3 NATO/PROPN/compound>3 chief/NOUN/nsubj>4 left/VERB/root ./PUNCT/punct>4';
  assert.deepEqual(found(secretary, '2024-07-11').parties('chief'), ['Jens Stoltenberg']);
  assert.deepEqual(found(secretary, '2025-07-11').parties('chief'), ['NATO chief']);
  const leader = found('The/DET/det>3 Wagner/PROPN/compound>3 leader/NOUN/nsubj>4 met/VERB/root Putin/PROPN/obj>4 ./PUNCT/punct>4');
  const { country, sectors } = leader.actor('leader of Wagner');
  assert.deepEqual({ country, sectors }, { country: 'RUS', sectors: ['UAF'] });
  const party = found('The/DET/det>2 leader/NOUN/nsubj>6 of/ADP/case>4 Hamas/PROPN/nmod>2 will/AUX/aux>6 resign/VERB/root ./PUNCT/punct>6');
  assert.deepEqual(party.parties('leader'), ['leader of Hamas']);
});

test('offices: a former holder is not the present one', () => {
  const former = found('The/DET/det>5 former/ADJ/amod>5 Norwegian/ADJ/amod>5 prime/ADJ/amod>5 minister/NOUN/nsubj>6 agreed/VERB/root ./PUNCT/punct>6');
  assert.deepEqual(former.parties('minister'), ['former prime minister of Norway']);
});

test('offices: a top diplomat with a country between is the foreign minister', () => {
  assert.deepEqual(found('The/DET/det>4 top/ADJ/amod>4 Norwegian/ADJ/amod>4 diplomat/NOUN/nsubj>5 left/VERB/root ./PUNCT/punct>5').parties('diplomat'), ['Espen Barth Eide']);
});

test('offices: a counterpart holds the same office elsewhere', () => {
  const counterpart = found('Eide/PROPN/nsubj>2 met/VERB/root his/PRON/nmod:poss>5 Chinese/ADJ/amod>5 counterpart/NOUN/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(counterpart.parties('counterpart'), ['Wang Yi']);
  const unknown = found('Eide/PROPN/nsubj>2 met/VERB/root his/PRON/nmod:poss>5 Chadian/ADJ/amod>5 counterpart/NOUN/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(unknown.parties('counterpart'), ['foreign minister of Chad']);
});

test('bearers: someone of the register has the office of the day as role, and without one what the text says', () => {
  const sentence = 'Solberg/PROPN/nsubj>7 ,/PUNCT/punct>5 the/DET/det>5 Norwegian/ADJ/amod>5 minister/NOUN/appos>1 ,/PUNCT/punct>5 left/VERB/root ./PUNCT/punct>7';
  assert.equal(found(sentence, '2019-01-01').actor('Erna Solberg').role, 'prime minister');
  assert.equal(found(sentence, '2024-06-20').actor('Erna Solberg').role, 'Norwegian minister');
});

test('bearers: title and apposition tell a named person’s role and country', () => {
  const lund = found('Norwegian/ADJ/amod>3 Trade/PROPN/compound>3 Minister/PROPN/nmod:desc>4 Eva/PROPN/nsubj>6 Lund/PROPN/flat>4 met/VERB/root Peru/PROPN/obj>6 ./PUNCT/punct>6');
  const { country, sectors, role } = lund.actor('Eva Lund');
  assert.deepEqual({ country, sectors, role }, { country: 'NOR', sectors: ['GOV'], role: 'Norwegian Trade Minister' });
  const berg = found(
    'Ann/PROPN/nsubj>17 Berg/PROPN/flat>1 ,/PUNCT/punct>5 a/DET/det>5 lecturer/NOUN/appos>1 at/ADP/case>8 Oslo/PROPN/compound>8 University/PROPN/nmod>5 and/CCONJ/cc>11 a/DET/det>11 fellow/NOUN/conj>5 of/ADP/case>15 the/DET/det>15 Lima/PROPN/compound>15 Institute/PROPN/nmod>11 ,/PUNCT/punct>1 doubted/VERB/root it/PRON/obj>17 ./PUNCT/punct>17',
  );
  assert.deepEqual(berg.names, ['Ann Berg', 'Oslo University', 'Lima Institute']);
  assert.equal(berg.actor('Ann Berg').role, 'lecturer at Oslo University');
  assert.deepEqual(berg.parties('fellow'), ['Ann Berg']);
});

test('bearers: a kind of body beside or behind a name is the named one', () => {
  const group = found('The/DET/det>3 Wagner/PROPN/compound>3 group/NOUN/nsubj>4 left/VERB/root Mali/PROPN/obj>4 ./PUNCT/punct>4');
  assert.deepEqual(group.parties('group'), ['Wagner']);
  const company = found(
    'Zarkov/PROPN/nsubj>8 ,/PUNCT/punct>6 the/DET/det>6 Danish/ADJ/amod>6 shipping/NOUN/compound>6 company/NOUN/appos>1 ,/PUNCT/punct>1 left/VERB/root ./PUNCT/punct>8',
  );
  assert.deepEqual(company.names, ['Zarkov', 'Denmark']);
  assert.deepEqual(company.actor('Zarkov').sectors, ['BUS']);
  const agency = found('A/DET/det>3 UN/PROPN/compound>3 agency/NOUN/nsubj>4 left/VERB/root ./PUNCT/punct>4');
  assert.notDeepEqual(agency.parties('agency'), ['United Nations']);
});

test('later nouns: "the alliance" and "the group" take up a body of that kind, "the ministry" the ministry', () => {
  const alliance = found('NATO/PROPN/nsubj>2 grew/VERB/root ./PUNCT/punct>2\n+ The/DET/det>2 alliance/NOUN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3');
  assert.deepEqual(alliance.mention('The alliance'), ['NATO']);
  const group = found('Hamas/PROPN/nsubj>2 left/VERB/root ./PUNCT/punct>2\n+ The/DET/det>2 group/NOUN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3');
  assert.deepEqual(group.mention('The group'), ['Hamas']);
  const ministry = found(
    'The/DET/det>3 Kenyan/ADJ/amod>3 defence/NOUN/compound>4 ministry/NOUN/nsubj>5 left/VERB/root ./PUNCT/punct>5\n+ The/DET/det>2 ministry/NOUN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3',
  );
  assert.deepEqual(ministry.mention('The ministry'), ['Kenyan defence ministry']);
  const council = found(
    'The/DET/det>3 Security/PROPN/compound>3 Council/PROPN/nsubj>4 met/VERB/root ./PUNCT/punct>4\n+ The/DET/det>2 council/NOUN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3',
  );
  assert.deepEqual(council.mention('The council'), ['UN Security Council']);
});

test('later nouns: the leader of something unknown is not the last leader', () => {
  const leader = found(
    'Putin/PROPN/nsubj>2 spoke/VERB/root ./PUNCT/punct>2\n+ The/DET/det>2 leader/NOUN/nsubj>6 of/ADP/case>5 a/DET/det>5 sect/NOUN/nmod>2 agreed/VERB/root ./PUNCT/punct>6',
  );
  assert.notDeepEqual(leader.parties('leader'), ['Vladimir Putin']);
});

test('owners: things stand for those whose they are', () => {
  assert.deepEqual(found('Chinese/ADJ/amod>3 fighter/NOUN/compound>3 jets/NOUN/nsubj>4 left/VERB/root ./PUNCT/punct>4').parties('jets'), ['China']);
  assert.deepEqual(found('American/ADJ/amod>2 sanctions/NOUN/nsubj>3 hurt/VERB/root Chad/PROPN/obj>3 ./PUNCT/punct>3').parties('sanctions'), ['United States']);
  assert.deepEqual(found('Houthi/PROPN/compound>2 attacks/NOUN/nsubj>3 grew/VERB/root ./PUNCT/punct>3').parties('attacks'), ['Houthis']);
  const visit = found("Putin/PROPN/nmod:poss>3 's/PART.POS/case>1 visit/NOUN/nsubj>4 ended/VERB/root ./PUNCT/punct>4");
  assert.deepEqual(visit.parties('visit'), ['Vladimir Putin']);
  assert.deepEqual(found('The/DET/det>2 sanctions/NOUN/nsubj>3 hurt/VERB/root Chad/PROPN/obj>3 ./PUNCT/punct>3').parties('sanctions'), []);
});

test('owners: "the statement" is of those whose statement was spoken of before', () => {
  const statement = found(
    "NATO/PROPN/nmod:poss>3 's/PART.POS/case>1 statement/NOUN/nsubj>4 pleased/VERB/root Norway/PROPN/obj>4 ./PUNCT/punct>4\n" +
      '+ The/DET/det>2 statement/NOUN/nsubj>3 said/VERB/root this/PRON/obj>3 ./PUNCT/punct>3\n' +
      '+ A/DET/det>2 statement/NOUN/nsubj>3 said/VERB/root this/PRON/obj>3 ./PUNCT/punct>3',
  );
  assert.deepEqual([statement.parties('statement'), statement.parties('statement', 2), statement.parties('statement', 3)], [['NATO'], ['NATO'], []]);
});

test('implied countries: the ministry of the one state spoken of, none where two weigh alike', () => {
  const clear = found(
    'Kenya/PROPN/nsubj>2 summoned/VERB/root an/DET/det>4 envoy/NOUN/obj>2 ./PUNCT/punct>2\n+ The/DET/det>3 foreign/ADJ/amod>3 ministry/NOUN/nsubj>4 agreed/VERB/root ./PUNCT/punct>4',
  );
  assert.deepEqual(clear.mention('The foreign ministry'), ['Kenyan foreign ministry']);
  const two = found(
    'Kenya/PROPN/nsubj>4 and/CCONJ/cc>3 Peru/PROPN/conj>1 met/VERB/root ./PUNCT/punct>4\n' +
      '+ The/DET/det>3 foreign/ADJ/amod>3 ministry/NOUN/nsubj>4 agreed/VERB/root ./PUNCT/punct>4',
  );
  assert.equal(two.actor('foreign ministry').country, null);
});

test('implied countries: an office without an owner is not given to a person when two states are in sight', () => {
  const president = found('Russia/PROPN/nsubj>2 warned/VERB/root Peru/PROPN/obj>2 ./PUNCT/punct>2\n+ The/DET/det>2 president/NOUN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3');
  assert.deepEqual(president.parties('president'), ['president']);
});

test('governments: a region’s is a body of its own, a capital’s is the state', () => {
  const region = found('The/DET/det>3 Texas/PROPN/compound>3 government/NOUN/nsubj>4 agreed/VERB/root ./PUNCT/punct>4');
  assert.equal(region.actor('Texas government').country, 'USA');
  assert.deepEqual(region.names, ['Texas government']);
  const capital = found('The/DET/det>3 Oslo/PROPN/compound>3 government/NOUN/nsubj>4 agreed/VERB/root ./PUNCT/punct>4');
  assert.deepEqual(capital.parties('government'), ['Norway']);
});
