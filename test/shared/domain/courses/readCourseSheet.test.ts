import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseSheetReading, SheetFields } from '../../../../shared/domain/courses/courseSheet.ts';
import { readCourseSheet } from '../../../../shared/domain/courses/readCourseSheet.ts';
import { linesOf } from '../../../../shared/domain/parties/tidyText.ts';
import { courseSheetText } from '../../../support/courseSheetText.ts';

const fields = (text: string): SheetFields => readCourseSheet(text).fields;
const reasons = (reading: CourseSheetReading): string[] => [
  ...new Set(reading.notRead.map(({ why }) => why)),
];

describe('a course sheet from the catalogue', () => {
  test('comes out whole', () => {
    expect(fields(courseSheetText)).toEqual({
      title: 'Accueillir au téléphone',
      category: 'RELATION CLIENT - ACCUEIL',
      reference: 'AC-TEL-03',
      days: 2,
      objectives: ['Prendre un appel avec assurance', 'Reformuler une demande'],
      programme: [
        {
          title: "Préparer l'échange",
          points: ['Son poste, sa voix : les deux se travaillent', 'Les mots qui rassurent'],
        },
        { title: "Mener l'échange", points: ['Écouter (questions ouvertes, silences)', 'Conclure'] },
      ],
      prerequisites: 'Aucun',
      audience: 'Toute personne qui répond au téléphone',
      methods: 'Mises en situation enregistrées, puis réécoutées ensemble.',
      evaluation: 'Un test en fin de formation mesure les acquis.',
      outcome: "Une attestation de formation sera remise à chaque participant à l'issue de la formation.",
    });
  });

  test('leaves hours and price to be asked: two days are not fourteen hours', () => {
    const { missing } = readCourseSheet(courseSheetText);
    expect(missing).toEqual([
      'hours',
      'means',
      'accessibility',
      'accessDelay',
      'maxParticipants',
      'intraPrice',
      'interPrice',
    ]);
  });

  test('does not let the terms of sale pasted along into the course, and lists them line by line', () => {
    const reading = readCourseSheet(courseSheetText);
    expect(reasons(reading)).toEqual(['terms']);
    expect(reading.notRead.map(({ text }) => text)).toEqual([
      'Conditions Générales de Vente : EXEMPLE',
      'I. Application des présentes conditions générales de vente',
      'Toute commande vaut acceptation des présentes.',
      '2.1. Proposition commerciale',
      'La proposition est valable 30 jours.',
      "3.5. Cas d'annulation",
      '- Moins de 15 jours avant, le prix est dû.',
    ]);
  });

  test('says line by line what each line was used for', () => {
    const { used } = readCourseSheet(courseSheetText);
    expect(used.find(({ text }) => text === 'Jours')).toEqual({ line: 6, text: 'Jours', field: 'days' });
    expect(used.find(({ text }) => text === 'Pédagogie')?.field).toBe('methods');
  });

  test('without the title of the terms still stops at their numbered clauses', () => {
    const text = courseSheetText.replace(/Conditions Générales[\s\S]*(?=2\.1)/, '');
    expect(fields(text)).toEqual(fields(courseSheetText));
  });
});

const realSheet = fileURLToPath(
  new URL('../../../../../shared/seed/lexom-course-and-terms.txt', import.meta.url),
);

const reading = (): CourseSheetReading => readCourseSheet(readFileSync(realSheet, 'utf8'));

describe.runIf(existsSync(realSheet))('the first user’s own sheet', () => {
  test('comes out whole', () => {
    const read = reading().fields;
    expect(read).toMatchObject({
      title: 'Optimiser la relation client',
      category: 'RELATION CLIENT - RELATION CLIENTS',
      reference: 'AK-RCL-RCL-09',
      days: 2,
      prerequisites: "Aucune connaissance préalable n'est requise pour suivre cette formation",
      audience: 'Toute personne souhaitant découvrir la relation client',
    });
    expect(read.objectives).toEqual([
      'Mettre en oeuvre un climat de confiance',
      "Développer l'écoute et la communication",
      'Gérer les situations délicates',
    ]);
    expect(read.programme?.map(({ title, points }) => [title, points.length])).toEqual([
      ['Prioriser le client au centre de votre attention', 4],
      ['Développer sa communication', 5],
      ["Gérer l'optimisation de la relation client", 3],
      ["Faciliter le lien entre l'entreprise et les clients", 3],
    ]);
    expect(read.methods).toMatch(/^Nos formateurs basent .* adaptés au programme de formation\.$/);
    expect(read.evaluation).toMatch(/^Une évaluation à chaud .* à la suite de la formation\.$/);
    expect(read.outcome).toMatch(/^Une attestation de formation reprenant .* à l'issue de la formation\.$/);
  });

  test('states neither hours nor price, and nothing of the terms lands in the course', () => {
    expect(reading().missing).toContain('hours');
    expect(reading().missing).toContain('intraPrice');
    expect(reasons(reading())).toEqual(['terms']);
    expect(reading().notRead[0]?.text).toBe('Conditions Générales de Vente : LEXOM');
    expect(JSON.stringify(reading().fields)).not.toContain('acompte');
  });
});

const wordSheet = `PROGRAMME DE FORMATION
EXEMPLE
Manager une équipe à distance
Réf. MAN-12\u00a0|\u00a0Durée\u00a0: 2 jours (14 heures)
OBJECTIFS PÉDAGOGIQUES\u000bÀ l’issue de la formation, le participant sera capable de :
•\tAnimer une réunion
à distance
•\tSuivre l’activité
PUBLIC\tManagers
PRÉ-REQUIS\tAucun
CONTENU
1) Le cadre
•\tLes outils
–\tLes règles
2) L’animation
*\tRythmer
Tarif inter : 1 450,50 € HT par personne
MOYENS PÉDAGOGIQUES ET TECHNIQUES
Salle équipée
Modalités d’évaluation : quiz final
Sanction : certificat de réalisation
Effectif : de 4 à 10 participants
Accessibilité : contactez notre référent
Délai d’accès : 15 jours
Dates : 12 mars
Lieu
Lyon`;

const sheet = (...lines: string[]): string =>
  ['Objectifs', '- Vendre', 'Public', 'Tous', ...lines].join('\n');
const words = (said: string): string => said.replace(/\s+/g, ' ');

describe('a course sheet from Word', () => {
  test('is read with its capitals, tabs, soft breaks, no-break spaces and other bullets', () => {
    expect(fields(wordSheet)).toEqual({
      title: 'Manager une équipe à distance',
      reference: 'MAN-12',
      days: 2,
      hours: 14,
      objectives: ['Animer une réunion à distance', 'Suivre l’activité'],
      audience: 'Managers',
      prerequisites: 'Aucun',
      programme: [
        { title: 'Le cadre', points: ['Les outils', 'Les règles'] },
        { title: 'L’animation', points: ['Rythmer'] },
      ],
      interPrice: 145_050,
      means: 'Salle équipée',
      evaluation: 'quiz final',
      outcome: 'certificat de réalisation',
      maxParticipants: 10,
      accessibility: 'contactez notre référent',
      accessDelay: '15 jours',
    });
  });

  test('has its dates and place listed as belonging to a session', () => {
    expect(readCourseSheet(wordSheet).notRead).toEqual([
      { line: 2, text: 'EXEMPLE', why: 'notUnderstood' },
      { line: 26, text: 'Dates : 12 mars', why: 'elsewhere' },
      { line: 27, text: 'Lieu', why: 'elsewhere' },
      { line: 28, text: 'Lyon', why: 'elsewhere' },
    ]);
  });

  test.each([
    ['Durée : 14 heures', { hours: 14 }],
    ['Durée : 2,5 jours', { days: 2.5 }],
    ['Durée : 1 jour et demi', { days: 1.5 }],
    ['Durée : 3 demi-journées', { days: 1.5 }],
    ['Durée de la formation : 10h30 sur 2 jours', { days: 2, hours: 10.5 }],
    ['Référence : AB_12', { reference: 'AB_12' }],
    ['Prix intra : 2 400 € HT', { intraPrice: 240_000 }],
    ['Effectif maximum : 8', { maxParticipants: 8 }],
  ])('« %s » is read', (line, expected) => {
    expect(fields(sheet(line))).toEqual({ objectives: ['Vendre'], audience: 'Tous', ...expected });
  });

  test.each([
    ['Prix : 1 450 €', 'unclearPrice'],
    ['Tarif : 1 450 € HT', 'unclearPrice'],
    ['Tarif : 1 450 € TTC par personne', 'unclearPrice'],
    ['Tarif : 1 450 € HT par personne ou 5 000 € HT par groupe', 'unclearPrice'],
    ['Durée : à définir', 'notUnderstood'],
    ['Effectif : selon le lieu', 'notUnderstood'],
    ['Horaires : 9 h – 17 h', 'elsewhere'],
  ])('« %s » is not guessed', (line, why) => {
    const reading = readCourseSheet(sheet(line));
    expect(reading.notRead).toEqual([{ line: 5, text: line, why }]);
    expect(reading.fields).toEqual({ objectives: ['Vendre'], audience: 'Tous' });
  });

  test.each([
    ['Module 1 : Écouter\n• a\nModule 2 : Répondre\n• b', ['Écouter', 'Répondre']],
    ['Jour 1\n• a\nJour 2\n• b', ['Jour 1', 'Jour 2']],
    ['ÉCOUTER\na\nb\nRÉPONDRE\nc', ['ÉCOUTER', 'RÉPONDRE']],
    ['Écouter\n- a\nRépondre\n- b', ['Écouter', 'Répondre']],
    ['I. Écouter\n- a\nII. Répondre\n- b', ['Écouter', 'Répondre']],
    ['• Écouter\n– a\n– b\n• Répondre\n– c', ['Écouter', 'Répondre']],
    ['- a\n- b', ['']],
  ])('a programme written %j has the modules %j', (programme, titles) => {
    const read = fields(`Public\nTous\nProgramme\n${programme}`).programme;
    expect(read?.map(({ title }) => title)).toEqual(titles);
  });

  test('keeps no tab in a point of the programme: a title that comes again is a point', () => {
    expect(fields('PRÉ-REQUIS\tAucun\nCONTENU\nPRÉ-REQUIS\tAucun').programme).toEqual([
      { title: '', points: ['PRÉ-REQUIS Aucun'] },
    ]);
  });

  test('keeps an objective or an evaluation that is a point of the programme in the programme', () => {
    const read = fields('Objectifs\n- Vendre\nProgramme\n1. Objectifs\n- Évaluation\n2. Fin\n- Questions');
    expect(read.objectives).toEqual(['Vendre']);
    expect(read.programme).toEqual([
      { title: 'Objectifs', points: ['Évaluation'] },
      { title: 'Fin', points: ['Questions'] },
    ]);
  });

  test('does not put what stands under an unknown title in capitals into the field above', () => {
    const reading = readCourseSheet(sheet('LES PLUS DE CETTE FORMATION', 'Une boîte à outils'));
    expect(reading.fields.audience).toBe('Tous');
    expect(reading.notRead.map(({ why }) => why)).toEqual(['notUnderstood', 'notUnderstood']);
  });
});

const letter = `Madame, Monsieur,
Veuillez trouver ci-joint notre offre pour 2 jours de conseil.
Prix : 100 €
Cordialement`;

describe('a text that is not a sheet', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t\n'],
    ['an emoji', '😀'],
    ['a letter', letter],
    ['the terms of sale alone', courseSheetText.slice(courseSheetText.indexOf('Conditions G'))],
  ])('%s: gives no field, and lists every line', (_, text) => {
    const reading = readCourseSheet(text);
    expect(reading.looksLikeSheet).toBe(false);
    expect(reading.fields).toEqual({});
    expect(reading.notRead).toHaveLength(linesOf(text).filter((line) => line.trim() !== '').length);
  });
});

describe('any text', () => {
  const sheetLines = [...courseSheetText.split('\n'), ...wordSheet.split('\n'), ...letter.split('\n')];
  const line = oneof(
    { weight: 4, arbitrary: constantFrom(...sheetLines) },
    { weight: 1, arbitrary: string({ unit: 'binary', maxLength: 40 }) },
  );
  const anyText = array(tuple(line, constantFrom('\n', '\r\n', '\u000b', '\u2028', '\n\n')), {
    maxLength: 60,
  }).map((pairs) => pairs.map(([text, end]) => text + end).join(''));

  test('never throws, and every line that is not empty is used or listed as not read', () => {
    assert(
      property(anyText, (text) => {
        const { used, notRead } = readCourseSheet(text);
        const told = new Set([...used, ...notRead].map((one) => one.line));
        const silent = linesOf(text).filter((one, at) => told.has(at + 1) !== (one.trim() !== ''));
        expect(silent).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('puts no word in a field that the text does not have', () => {
    assert(
      property(anyText, (text) => {
        const { objectives = [], programme = [], audience = '', methods = '' } = readCourseSheet(text).fields;
        const whole = words(linesOf(text).join(' '));
        const said = [
          ...objectives,
          ...programme.flatMap(({ title, points }) => [title, ...points]),
          ...audience.split('\n'),
          ...methods.split('\n'),
        ];
        for (const one of said) for (const word of one.split(' ')) expect(whole).toContain(word);
      }),
    );
  });

  test('of a megabyte is read to its last line', () => {
    const text = `${courseSheetText}\n`.repeat(800);
    const { fields: read, used, notRead } = readCourseSheet(text);
    const told = new Set([...used, ...notRead].map(({ line }) => line));
    const silent = linesOf(text).filter((line, at) => line.trim() !== '' && !told.has(at + 1));
    expect(read.title).toBe('Accueillir au téléphone');
    expect(silent).toEqual([]);
  });
});
