import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './small-register.ts';

test('metonyms: a capital that acts is its government, a capital where something is is none', () => {
  const acts = found('Beijing/PROPN/nsubj>2 warned/VERB/root Manila/PROPN/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(acts.mention('Beijing'), ['China']);
  assert.deepEqual(acts.mention('Manila'), ['Philippines']);
  assert.equal(acts.layer.mentions[0].form, 'metonym');
  const place = found('Rain/NOUN/nsubj>2 fell/VERB/root in/ADP/case>4 Beijing/PROPN/obl>2 ./PUNCT/punct>2');
  assert.deepEqual(place.names, []);
});

test('metonyms: who arrives in a capital meets its government', () => {
  const host = found('The/DET/det>2 envoy/NOUN/nsubj>3 arrived/VERB/root in/ADP/case>5 Beijing/PROPN/obl>3 ./PUNCT/punct>3');
  assert.deepEqual(host.parties('Beijing'), ['China']);
});

test('metonyms: the place of a dateline is nobody, though a name before a comma may be somebody', () => {
  const line = found('OSLO/PROPN/root ,/PUNCT/punct>4 March/PROPN/nmod:unmarked>4 3/NUM/appos>1 (/PUNCT/punct>6 Reuters/PROPN/appos>1 )/PUNCT/punct>6 -/PUNCT/punct>1');
  assert.ok(!line.names.includes('Norway'));
  const named = found('Oslo/PROPN/nsubj>6 ,/PUNCT/punct>4 which/PRON/nsubj>4 asked/VERB/acl:relcl>1 ,/PUNCT/punct>1 thanked/VERB/root Lima/PROPN/obj>6 ./PUNCT/punct>6');
  assert.deepEqual(named.mention('Oslo'), ['Norway']);
});

test('metonyms: the seat of an organisation is the organisation, not the country around it', () => {
  assert.deepEqual(found('Brussels/PROPN/nsubj>2 agreed/VERB/root ./PUNCT/punct>2').mention('Brussels'), ['European Union']);
});

test('names: an acronym of four letters is known in British spelling too, a word that is no acronym is not', () => {
  assert.deepEqual(found('Nato/PROPN/nsubj>2 grew/VERB/root ./PUNCT/punct>2').mention('Nato'), ['NATO']);
  assert.deepEqual(found('They/PRON/nsubj>2 asked/VERB/root us/PRON/obj>2 ./PUNCT/punct>2').names, []);
});

test('names: genitives inside a name are part of it', () => {
  const party = found("The/DET/det>4 Workers/NOUN/nmod:poss>4 '/PART.POS/case>2 Party/PROPN/nsubj>7 of/ADP/case>6 Korea/PROPN/nmod>4 met/VERB/root ./PUNCT/punct>7");
  assert.deepEqual(party.parties('Party'), ["Workers' Party of Korea"]);
  const army = found("The/DET/det>5 People/NOUN/nmod:poss>5/people 's/PART.POS/case>2 Liberation/PROPN/compound>5 Army/PROPN/nsubj>6 won/VERB/root ./PUNCT/punct>6");
  assert.equal(army.actor("People's Liberation Army").kind, 'organization');
});

test('names: a name that two actors share and the text does not decide is nobody', () => {
  const open = found('The/DET/det>2 Post/PROPN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3');
  assert.deepEqual([open.mention('Post'), open.candidates('Post')], [[], ['Lagos Post', 'Lima Post']]);
  const decided = found('Lagos/PROPN/compound>2 Post/PROPN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3\n+ The/DET/det>2 Post/PROPN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3');
  assert.deepEqual(decided.mention('Post', 2), ['Lagos Post']);
});

test('names: given names that are also countries and months are persons beside a family name', () => {
  const both = found(
    'Jordan/PROPN/nsubj>3 Smith/PROPN/flat>1 said/VERB/root that/SCONJ/mark>7 May/PROPN/nsubj>7 was/AUX/cop>7 cold/ADJ/ccomp>3 ./PUNCT/punct>3\n' +
      '+ Michael/PROPN/nsubj>3 Jordan/PROPN/flat>1 praised/VERB/root Georgia/PROPN/obj>3 ./PUNCT/punct>3',
  );
  assert.deepEqual(both.names, ['Jordan Smith', 'Michael Jordan', 'Georgia']);
  assert.equal(both.actor('Jordan Smith').kind, 'person');
  assert.equal(both.actor('Georgia').kind, 'state');
});

test('names: Georgia among American regions is one, beside its own people it is the state', () => {
  const region = found('Florida/PROPN/nsubj>6 ,/PUNCT/punct>3 Ohio/PROPN/conj>1 and/CCONJ/cc>5 Georgia/PROPN/conj>1 voted/VERB/root ./PUNCT/punct>6');
  assert.deepEqual(region.names, []);
  const state = found('Georgia/PROPN/nsubj>2 freed/VERB/root a/DET/det>5 Georgian/ADJ/amod>5 poet/NOUN/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(state.mention('Georgia'), ['Georgia']);
});

test('names: a title makes a person and the family name alone takes it up', () => {
  const hale = found(
    'Gen/PROPN/nmod:desc>2 Tom/PROPN/nsubj>4 Hale/PROPN/flat>2 resigned/VERB/root ./PUNCT/punct>4\n+ Mr/PROPN/nmod:desc>2 Hale/PROPN/nsubj>3 left/VERB/root ./PUNCT/punct>3',
  );
  assert.deepEqual(hale.names, ['Tom Hale']);
  assert.deepEqual(hale.mention('Mr Hale'), ['Tom Hale']);
  assert.deepEqual(hale.actor('Tom Hale').sectors, ['MIL']);
});

test('names: a family name that two share is theirs whom the text has called so', () => {
  const kim = found(
    'Kim/PROPN/nsubj>6 Jong/PROPN/flat>1 Un/PROPN/flat>1 and/CCONJ/cc>5 Peru/PROPN/conj>1 met/VERB/root ./PUNCT/punct>6\n' +
      '+ Kim/PROPN/nsubj>2 left/VERB/root ./PUNCT/punct>2\n' +
      '+ Kim/PROPN/nsubj>4 Yo/PROPN/flat>1 Jong/PROPN/flat>1 left/VERB/root ./PUNCT/punct>4\n' +
      '+ Kim/PROPN/nsubj>2 spoke/VERB/root ./PUNCT/punct>2',
  );
  assert.deepEqual(kim.parties('Kim', 4), ['Kim Jong Un']);
  const latest = found(
    'Kim/PROPN/nsubj>6 Jong/PROPN/flat>1 Un/PROPN/flat>1 and/CCONJ/cc>5 Peru/PROPN/conj>1 met/VERB/root ./PUNCT/punct>6\n' +
      '+ Kim/PROPN/nsubj>4 Yo/PROPN/flat>1 Jong/PROPN/flat>1 left/VERB/root ./PUNCT/punct>4\n' +
      '+ Kim/PROPN/nsubj>2 spoke/VERB/root ./PUNCT/punct>2',
  );
  assert.deepEqual(latest.parties('Kim', 3), ['Kim Yo Jong'], 'or of whoever was named in the sentence before');
  const tied = found(
    'Kim/PROPN/nsubj>8 Jong/PROPN/flat>1 Un/PROPN/flat>1 and/CCONJ/cc>5 Kim/PROPN/conj>1 Yo/PROPN/flat>5 Jong/PROPN/flat>5 met/VERB/root ./PUNCT/punct>8\n' +
      '+ Kim/PROPN/nsubj>2 spoke/VERB/root ./PUNCT/punct>2',
  );
  assert.deepEqual(tied.parties('Kim', 3), []);
});

test('names: treaties, seas and exercises take part in nothing', () => {
  const treaty = found('The/DET/det>3 Red/PROPN/compound>3 Treaty/PROPN/nsubj>4 bound/VERB/root Norway/PROPN/obj>4 ./PUNCT/punct>4');
  assert.deepEqual(treaty.names, ['Norway']);
});

test('names: an acronym in brackets is learnt', () => {
  const forum = found(
    'The/DET/det>4 Lima/PROPN/compound>4 Trade/PROPN/compound>4 Forum/PROPN/nsubj>8 (/PUNCT/punct>6 LTF/PROPN/appos>4 )/PUNCT/punct>6 agreed/VERB/root ./PUNCT/punct>8\n' +
      '+ The/DET/det>2 LTF/PROPN/nsubj>3 grew/VERB/root ./PUNCT/punct>3',
  );
  assert.deepEqual(forum.mention('LTF', 2), ['Lima Trade Forum']);
});

test('names: a word of unknown kind that acts is a body until a pronoun makes it a person', () => {
  const body = found('Zarkov/PROPN/nsubj>2 denied/VERB/root this/PRON/obj>2 ./PUNCT/punct>2');
  assert.equal(body.actor('Zarkov').kind, 'organization');
  const word = found('Curfew/PROPN/nsubj>2 began/VERB/root ./PUNCT/punct>2');
  assert.deepEqual(word.names, []);
  const person = found('Zarkov/PROPN/nsubj>2 denied/VERB/root this/PRON/obj>2 ./PUNCT/punct>2\n+ He/PRON/nsubj>2 smiled/VERB/root ./PUNCT/punct>2');
  assert.equal(person.actor('Zarkov').kind, 'person');
  assert.deepEqual(person.mention('He'), ['Zarkov']);
});

test('names: a demonym of two states means the one of which the text names anybody, before or after; of both or neither it means none', () => {
  const officials = 'Dominican/ADJ/amod>2 officials/NOUN/nsubj>3 praised/VERB/root';
  const said = (object: string): string[] => found(`${officials} ${object}/PROPN/obj>3 ./PUNCT/punct>3`).mention('Dominican');
  assert.deepEqual(said('Roseau'), ['Dominica']);
  assert.deepEqual(said('Dominica'), ['Dominica']);
  assert.deepEqual(found(`${officials} Santo/PROPN/compound>5 Domingo/PROPN/obj>3 ./PUNCT/punct>3`).mention('Dominican'), ['Dominican Republic']);
  assert.deepEqual(said('Lima'), []);
  assert.deepEqual(found(`${officials} Roseau/PROPN/obj>3 ,/PUNCT/punct>7 Santo/PROPN/compound>7 Domingo/PROPN/conj>4 ./PUNCT/punct>3`).mention('Dominican'), []);
});

test('capitals: a namesake in the land named behind it is no government', () => {
  const text = (land: string): string => `London/PROPN/nsubj>4 ,/PUNCT/punct>3 ${land}/PROPN/appos>1 hosted/VERB/root Chad/PROPN/obj>4 ./PUNCT/punct>4`;
  assert.deepEqual(found(text('Ontario')).names, ['Chad']);
  assert.deepEqual(found('London/PROPN/nsubj>2 hosted/VERB/root Chad/PROPN/obj>2 ./PUNCT/punct>2').mention('London'), ['United Kingdom']);
});
