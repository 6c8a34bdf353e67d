// Whose things are meant by possessives, and who speaks in quotes.
import { type Case, testCases } from './plain-sentences.ts';

const OWNED: readonly Case[] = [
  ['Iran closed its embassy in Kabul.', { its: 'Iran', 'its embassy': 'Iranian embassy', Kabul: '' }],
  ["Finland's foreign minister met her Estonian counterpart.", { her: 'foreign minister of Finland', 'her Estonian counterpart': 'foreign minister of Estonia' }],
  ["Turkey's foreign minister met his Greek and Bulgarian counterparts.", { 'his Greek and Bulgarian counterparts': 'foreign minister of Greece + foreign minister of Bulgaria' }],
  ['Vladimir Putin will meet his Chinese counterpart in May.', { 'his Chinese counterpart': 'Xi Jinping' }],
  ['Petra Novak leads the party. Her deputy, Jan Kral, resigned.', { Her: 'Petra Novak', 'Her deputy': 'Jan Kral' }],
  ['After its army lost the town, Mali asked Russia for help.', { its: 'Mali' }],
  ['Kuwait recalled its ambassador to Iraq, and Iraq recalled its envoy, too.', { its: 'Kuwait', 'its#2': 'Iraq' }],
  ['Emmanuel Macron said his country would send jets.', { 'his country': 'France' }],
  ['Togo and its neighbours closed the border.', { its: 'Togo' }],
  ['Germany and France said their troops would stay.', { their: 'Germany + France', 'their troops': 'German troops + French troops' }],
  ['Narendra Modi praised Israel and its people.', { its: 'Israel' }],
  ['Belgium and its two neighbours signed the pact.', { its: 'Belgium' }],
  ['The Omani foreign minister thanked his Iranian and Qatari counterparts.', { 'his Iranian and Qatari counterparts': 'foreign minister of Iran + foreign minister of Qatar' }],
  ['Sri Lanka’s president dismissed his brother.', { his: 'president of Sri Lanka' }],
  ['Lebanon said Israeli jets had violated its airspace.', { its: 'Lebanon' }],
  ['The Kurdish fighters and their allies fled.', { their: 'Kurdish fighters' }],
  ['Cuba denied that its troops were in Venezuela.', { its: 'Cuba' }],
  ['Eritrea blamed Ethiopia for the raid and put its army on alert.', { its: 'Eritrea' }],
];

const QUOTED: readonly Case[] = [
  ['“I have ordered our forces to withdraw,” Vladimir Putin said.', { I: 'Vladimir Putin', our: 'Vladimir Putin' }],
  ['“We do not negotiate with you,” the Ethiopian foreign ministry told Sudan.', { We: 'Ethiopian foreign ministry', you: 'Sudan' }],
  ['“My country is ready,” said Emmanuel Macron. “We will pay.”', { My: 'Emmanuel Macron', We: 'Emmanuel Macron', 'My country': 'France' }],
  ['Asked about the talks, Jan Nowak said: “I am hopeful.”', { I: 'Jan Nowak' }],
  ['He told reporters: “We need you.”', { you: '' }],
  ['“Your soldiers are heroes,” Emmanuel Macron told Volodymyr Zelensky. “We stand with you.”', { Your: 'Volodymyr Zelenskyy', We: 'Emmanuel Macron', you: 'Volodymyr Zelenskyy' }],
  ['“We will not go,” said Amina Bello, a teacher. “They burnt our homes.”', { We: 'Amina Bello', our: 'Amina Bello' }],
  ['“You must choose,” Joe Biden said to Narendra Modi.', { You: 'Narendra Modi' }],
  ['Viktor Orban wrote on Facebook: “I congratulate my friend.”', { I: 'Viktor Orban', my: 'Viktor Orban' }],
  ['The envoy, Carla Ruiz, was angry. “This is not what I was promised,” she said.', { I: 'Carla Ruiz', she: 'Carla Ruiz' }],
  ['“He lied to us,” a Kurdish commander said of Vladimir Putin.', { us: 'Kurdish commander' }],
  [
    '“We want peace,” the Armenian defence ministry said. “But we will defend our land.”',
    { We: 'Armenian defence ministry', we: 'Armenian defence ministry', our: 'Armenian defence ministry' },
  ],
  ['“Our government will not yield,” Viktor Orban said.', { Our: 'Viktor Orban', 'Our government': 'Hungary' }],
  ['Emmanuel Macron said: “Our army is ready, and my ministers agree.”', { 'Our army': 'French army', my: 'Emmanuel Macron' }],
  ['“I told him that he was wrong,” Angela Merkel said of Vladimir Putin.', { I: 'Angela Merkel' }],
  ['“We thank you,” Narendra Modi said to Vladimir Putin. “You saved our students.”', { We: 'Narendra Modi', you: 'Vladimir Putin', You: 'Vladimir Putin', our: 'Narendra Modi' }],
  ['“They want to break us,” the mayor, Ivan Bondar, said. “I will not let them.”', { us: 'Ivan Bondar', I: 'Ivan Bondar' }],
];

testCases('possessives', OWNED);
testCases('quotes', QUOTED);
