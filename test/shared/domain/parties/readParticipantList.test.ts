import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readParticipantList } from '../../../../shared/domain/parties/readParticipantList.ts';
import { linesOf } from '../../../../shared/domain/parties/tidyText.ts';

const people = (text: string): object[] => readParticipantList(text).people.map(({ fields }) => fields);
const doubts = (text: string): string[][] =>
  readParticipantList(text).people.map((person) => person.doubts.map(({ code }) => code));

const jean = { lastName: 'DUPONT', firstName: 'Jean' };
const zoe = { lastName: 'MARTIN', firstName: 'Zoé' };

describe('a pasted list of participants', () => {
  test.each([
    ['tabs from a spreadsheet', 'DUPONT\tJean\nMARTIN\tZoé'],
    ['semicolons', 'DUPONT;Jean\nMARTIN;Zoé;'],
    ['commas', 'DUPONT, Jean\nMARTIN, Zoé'],
    ['columns aligned with spaces', 'DUPONT    Jean\nMARTIN    Zoé'],
    ['« NOM Prénom »', 'DUPONT Jean\nMARTIN Zoé'],
    ['« Prénom NOM »', 'Jean DUPONT\nZoé MARTIN'],
    ['bullets', '- Jean DUPONT\n• Zoé MARTIN'],
    ['numbers', '1. Jean DUPONT\n2) Zoé MARTIN'],
    ['a column of numbers', '1\tDUPONT\tJean\n2\tMARTIN\tZoé'],
    ['titles of columns', 'Prénom\tNom\nJean\tDUPONT\nZoé\tMARTIN'],
    ['one title', 'Participants\nJean DUPONT\nZoé MARTIN'],
    ['blank lines, soft breaks and no-break spaces', '\n\nDUPONT\u00a0Jean\u000b\n  \nMARTIN Zoé\n\n'],
    ['Windows line ends', 'DUPONT\tJean\r\nMARTIN\tZoé\r\n'],
    ['quoted cells', '"DUPONT";"Jean"\n"MARTIN";"Zoé"'],
  ])('with %s gives its people', (_, text) => {
    expect(people(text)).toEqual([jean, zoe]);
  });

  test('knows civility, e-mail, telephone, position and employer by their titles', () => {
    const text =
      'Civilité\tNom\tPrénom\tE-mail\tTél.\tFonction\tEntreprise\nMadame\tMARTIN\tZoé\tzoe@bois.fr\t06 12 34 56 78\tVendeuse\tArdèche Bois';
    expect(people(text)).toEqual([
      {
        civility: 'Mme',
        ...zoe,
        email: 'zoe@bois.fr',
        phone: '06 12 34 56 78',
        jobTitle: 'Vendeuse',
        employer: 'Ardèche Bois',
      },
    ]);
    expect(readParticipantList(text).headerLine).toBe(1);
  });

  test('knows civility, e-mail and telephone by their shape', () => {
    expect(people('M. DUPONT Jean (jean@bois.fr)\nMlle Zoé MARTIN;06 12 34 56 78')).toEqual([
      { civility: 'M.', ...jean, email: 'jean@bois.fr' },
      { civility: 'Mme', ...zoe, phone: '06 12 34 56 78' },
    ]);
  });

  test('reads the recipients of a mail on one line', () => {
    expect(people('Jean DUPONT <jean@bois.fr>; "MARTIN Zoé" <zoe@bois.fr>')).toEqual([
      { email: 'jean@bois.fr', ...jean },
      { email: 'zoe@bois.fr', ...zoe },
    ]);
    expect(people('Jean Dupont, Zoé Martin et Paul Durand')).toHaveLength(3);
  });

  test('takes the order of the rest of the list where a name does not tell, and says that it guessed', () => {
    const text = 'DUPONT\tJean\nMARTIN\tZoé\nArnaud\tClaire';
    expect(people(text)[2]).toEqual({ lastName: 'Arnaud', firstName: 'Claire' });
    expect(doubts(text)).toEqual([[], [], ['orderGuessed']]);
  });

  test.each([
    ['DE LA TOUR Anne-Marie', { lastName: 'DE LA TOUR', firstName: 'Anne-Marie' }],
    ['Jean Pierre LE GOFF', { lastName: 'LE GOFF', firstName: 'Jean Pierre' }],
    ['de La Fontaine Jean', { lastName: 'de La Fontaine', firstName: 'Jean' }],
    ['O’BRIEN Maureen', { lastName: 'O’BRIEN', firstName: 'Maureen' }],
    ['LE GOFF\tÉloïse', { lastName: 'LE GOFF', firstName: 'Éloïse' }],
  ])('« %s » keeps compound names whole', (text, person) => {
    expect(people(text)).toEqual([person]);
  });

  test('shows who is there twice, by name in any order or by e-mail', () => {
    const reading = readParticipantList('Jean DUPONT\nDUPONT Jean\nMARTIN Zoé z@a.fr\nZ. MARTIN z@a.fr');
    expect(reading.people.map((person) => person.doubts.find(({ code }) => code === 'repeated'))).toEqual([
      undefined,
      { code: 'repeated', line: 1 },
      undefined,
      { code: 'repeated', line: 3 },
    ]);
  });

  test('neutralises formulas and keeps what they showed', () => {
    const text = '=HYPERLINK("mailto:zoe@bois.fr";"MARTIN Zoé")\n=cmd|\'/C calc\'!A0\nDUPONT\t=1+1\tJean';
    const reading = readParticipantList(text);
    expect(reading.people.map(({ fields }) => fields)).toEqual([{ email: 'zoe@bois.fr', ...zoe }, jean]);
    expect(reading.notRead).toEqual([{ line: 2, text: "=cmd|'/C calc'!A0", why: 'formula' }]);
    expect(doubts(text)).toEqual([['formulaRemoved'], ['formulaRemoved']]);
  });

  test('leaves out birth and social security data and says why', () => {
    const text = 'Nom;Prénom;Date de naissance\nDUPONT;Jean;12/03/1980';
    expect(readParticipantList(text).people).toEqual([
      { line: 2, fields: jean, doubts: [{ code: 'notCollected', texts: ['12/03/1980'] }] },
    ]);
    expect(doubts('DUPONT;Jean;1 80 03 07 019 123 45')).toEqual([['notCollected']]);
  });

  test('shows the cells that it did not understand', () => {
    expect(readParticipantList('DUPONT;Jean;végétarien').people[0]?.doubts).toEqual([
      { code: 'leftOver', texts: ['végétarien'] },
    ]);
  });

  test('lists the sentences of a mail as not read', () => {
    const reading = readParticipantList(
      'Bonjour,\nVoici la liste des participants :\nDUPONT Jean\nCordialement',
    );
    expect(reading.people).toHaveLength(1);
    expect(reading.notRead.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test('lists what stands above the titles of the columns as not read', () => {
    const reading = readParticipantList('Société Bois\nNom\tPrénom\nDUPONT\tJean');
    expect(reading.people.map(({ line }) => line)).toEqual([3]);
    expect(reading.notRead).toEqual([{ line: 1, text: 'Société Bois', why: 'notAName' }]);
  });

  test('reads a name from an address alone, and says so', () => {
    expect(people('jean.dupont@bois.fr')).toEqual([
      { email: 'jean.dupont@bois.fr', firstName: 'Jean', lastName: 'Dupont' },
    ]);
    expect(doubts('jean.dupont@bois.fr')).toEqual([['nameFromEmail']]);
  });

  test('keeps emoji, right-to-left and endless names whole, and points at them', () => {
    const long = `DUPONT ${'Jean'.repeat(2500)}`;
    expect(doubts(`Zoé MARTIN😀\nمحمد علي\n${long}`)).toEqual([
      ['unusual'],
      ['orderGuessed', 'unusual'],
      ['unusual'],
    ]);
    expect(people(long)).toEqual([{ lastName: 'DUPONT', firstName: 'Jean'.repeat(2500) }]);
  });

  test.each(['', ' \n\t\n', '😀', '12', ';;;;', '"'])('« %s » gives nobody', (text) => {
    expect(people(text)).toEqual([]);
  });

  const piece = oneof(
    string({ unit: 'binary' }),
    constantFrom(
      'DUPONT Jean',
      '\t',
      ';',
      ',',
      '"',
      '\n',
      '=A1',
      'a@b.fr',
      'Nom',
      'Prénom',
      'M.',
      '\u2028',
      '1.',
    ),
  );

  test('never throws, and every line that is not empty has a fate', () => {
    assert(
      property(array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const reading = readParticipantList(text);
        const told = new Set([
          ...reading.people.map(({ line }) => line),
          ...reading.notRead.map(({ line }) => line),
          ...(reading.headerLine === null ? [] : [reading.headerLine]),
        ]);
        const silent = linesOf(text).flatMap((line, at) =>
          told.has(at + 1) || line.replace(/[\s;,"]/g, '') === '' ? [] : [line],
        );
        expect(text.includes('"') ? [] : silent).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('reads ten thousand lines, the last one like the first', () => {
    const text = Array.from({ length: 10_000 }, (_, at) => `NOM${at}\tJean\tjean${at}@a.fr`).join('\n');
    const read = people(text);
    expect(read).toHaveLength(10_000);
    expect(read.at(-1)).toMatchObject({ lastName: 'NOM9999', firstName: 'Jean', email: 'jean9999@a.fr' });
  });
});
