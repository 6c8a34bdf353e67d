import { type Case, testCases } from './plain-sentences.ts';

const CASES: readonly Case[] = [
  [
    'Petra Lindqvist, a Lund University professor and a fellow at the Arctic Institute, disagreed. Lindqvist said the ice was melting.',
    { 'Petra Lindqvist': 'Petra Lindqvist', 'Lindqvist#2': 'Petra Lindqvist', 'a fellow': 'Petra Lindqvist' },
  ],
  ['Mr Putin said on Friday that Mr Zelenskiy had no mandate.', { 'Mr Putin': 'Vladimir Putin', 'Mr Zelenskiy': 'Volodymyr Zelenskyy' }],
  ['Volodymyr Zelensky met lawmakers. Zelenskyy said he was tired.', { Zelenskyy: 'Volodymyr Zelenskyy', he: 'Volodymyr Zelenskyy' }],
  ['Kim Jong-un inspected a factory. Kim said the workers were heroes.', { 'Kim Jong-un': 'Kim Jong Un', 'Kim#2': 'Kim Jong Un' }],
  ['South Korean lawmaker Kim Ji-hoon visited Tokyo. Kim said the talks were useful.', { 'Kim Ji-hoon': 'Kim Ji-hoon', 'Kim#2': 'Kim Ji-hoon' }],
  ['Mexican lawmaker José Ramírez Ortega opposed the bill. Ramírez said it was unfair.', { 'José Ramírez Ortega': 'José Ramírez Ortega', 'Ramírez#2': 'José Ramírez Ortega' }],
  ['Colombian senator Ana Gómez de la Torre resigned. Gómez de la Torre denied the charge.', { 'Gómez de la Torre#2': 'Ana Gómez de la Torre' }],
  [
    'Abdullah bin Rashid al-Amin, an Omani envoy, flew to Muscat. Al-Amin said talks would go on.',
    { 'Abdullah bin Rashid al-Amin': 'Abdullah bin Rashid al-Amin', 'Al-Amin': 'Abdullah bin Rashid al-Amin' },
  ],
  ['Ivan Petrovich Sokolov, a Russian colonel, was arrested. Sokolov denies guilt.', { 'Sokolov#2': 'Ivan Petrovich Sokolov' }],
  ['Zhang Weiming, a spokesman for the Chinese defence ministry, rejected the claim. Zhang said ships had been warned.', { 'Zhang#2': 'Zhang Weiming' }],
  ['Vietnamese general Nguyen Van Thanh visited Laos. Thanh praised the army.', { 'Thanh#2': 'Nguyen Van Thanh' }],
  ['Jan van der Berg, a Dutch judge, read the verdict. Van der Berg spoke for an hour.', { 'Van der Berg': 'Jan van der Berg' }],
  ['Paulo de Souza, a Brazilian trader, was freed. De Souza thanked his family.', { 'De Souza': 'Paulo de Souza', his: 'Paulo de Souza' }],
  ['Gen. Mark Ellis leads the mission. Ellis said it would end in May.', { 'Gen. Mark Ellis': 'Mark Ellis', 'Ellis#2': 'Mark Ellis' }],
  ['John Adler and his wife Mary Adler were held in Tehran. Mrs Adler was freed on Friday.', { 'Mrs Adler': 'Mary Adler' }],
  ['John Adler and his brother Peter Adler were held in Tehran. Adler was freed on Friday.', { 'Adler#3': '' }],
  ['Marie-Claire Dupont, a French analyst, disagreed. Ms. Dupont called the plan risky.', { 'Ms. Dupont': 'Marie-Claire Dupont' }],
  ['Omar Farah, spokesman for the Northern Salt Movement, claimed the attack. The movement has fought since 2012.', { 'The movement': 'Northern Salt Movement' }],
  ['Tadros Shipping Company denied it. The company said its vessel was safe.', { 'The company': 'Tadros Shipping Company', its: 'Tadros Shipping Company' }],
  ['The Zomi Relief Committee fed the refugees. The committee asked for money, and the ZRC warned of hunger.', { 'The committee': 'Zomi Relief Committee' }],
  ['The Sahel Justice Front (SJF) seized a town. The SJF freed the prisoners.', { 'SJF#2': 'Sahel Justice Front' }],
  ['Erdogan met Putin in Sochi. Recep Tayyip Erdoğan offered to mediate.', { Erdogan: 'Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan': 'Recep Tayyip Erdogan' }],
  ['President Xi met Chancellor Merkel. Xi thanked Merkel.', { 'Xi#2': 'Xi Jinping', 'Merkel#2': 'Angela Merkel' }],
  ['The Georgian opposition accused Georgia of fraud. Tina Kobalia, its leader, called for protests.', { 'its leader': 'Tina Kobalia', Georgia: 'Georgia' }],
  ["Pakistan's army chief, Gen Tariq Malik, met Chinese officers. Malik promised support.", { 'Malik#2': 'Tariq Malik' }],
  ['Former Italian diplomat Carla Bassi wrote a book. Bassi, 71, lives in Rome.', { 'Bassi#2': 'Carla Bassi' }],
];

testCases('names', CASES);
