import { beforeAll, describe, expect, it } from 'vitest';
import { type DocumentFonts, renderDocument } from '../../../shared/documents/index.ts';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { DocumentKind } from '../../../shared/records/facts.ts';
import {
  companyDossier,
  fundedDossier,
  individualDossier,
  participantsFixture,
  publicDossier,
} from '../../support/dossierFixture.ts';
import { requestFor } from '../../support/documentFixture.ts';
import { dossierWith } from '../../support/letterFixture.ts';
import { type PdfText, readPdf } from '../../support/readPdf.ts';
import { loadFontsFromDisk } from '../../tools/loadFonts.ts';

let fonts: DocumentFonts;
beforeAll(async () => {
  fonts = await loadFontsFromDisk();
});

const read = (kind: DocumentKind, dossier?: Dossier, parts = {}): Promise<PdfText> =>
  readPdf(renderDocument(requestFor(kind, dossier, parts), fonts).bytes);

const identity = [
  'Rivage Formation',
  'SARL au capital de 12 000 €',
  'SIRET 902 143 874 00011',
  'RCS Aubenas',
  'TVA FR05902143874',
  'Déclaration d’activité n° 84 07 01234 07',
];
const declaration =
  'Déclaration d’activité enregistrée sous le numéro 84 07 01234 07 auprès du préfet de région d’Auvergne-Rhône-Alpes. Cet enregistrement ne vaut pas agrément de l’État.';

describe.each<[DocumentKind, Dossier, number]>([
  ['proposal', companyDossier, 2],
  ['proposal', individualDossier, 3],
  ['programme', companyDossier, 1],
  ['terms', companyDossier, 3],
  ['agreement', companyDossier, 3],
  ['agreement', publicDossier, 3],
  ['contract', individualDossier, 4],
  ['attendanceSheet', companyDossier, 1],
])('%s', (kind, dossier, pages) => {
  it(`takes ${pages} pages, each with its number and the legal identity`, async () => {
    const paper = await read(kind, dossier);
    expect(paper.pages).toHaveLength(pages);
    paper.pages.forEach((page, i) => {
      expect(page).toContain(`Page ${i + 1} / ${pages}`);
      for (const mention of identity) expect(page).toContain(mention);
    });
    expect(paper.text).toContain(declaration);
  });

  it('leaves nothing to fill when the dossier is complete', async () => {
    expect((await read(kind, dossier)).text).not.toContain('à compléter');
  });

  it('says on every page that it is a preview or a demonstration', async () => {
    const paper = await read(kind, dossier, { number: null, demonstration: true });
    for (const page of paper.pages) {
      expect(page).toContain('PRÉVISUALISATION');
      expect(page).toContain('DÉMONSTRATION');
    }
    expect((await read(kind, dossier)).text).not.toMatch(/PRÉVISUALISATION|DÉMONSTRATION/);
  });
});

describe('the proposal', () => {
  it('has the list of clause 2.1, the deposit and the validity', async () => {
    const { text } = await read('proposal');
    for (const value of [
      'DEV-2026-0042, émise le 1er octobre 2026, valable jusqu’au 31 octobre 2026 inclus',
      'Optimiser la relation client',
      'AK-RCL-RCL-09',
      '14–15 déc. 2026',
      '9 h 00 – 12 h 30 et 13 h 30 – 17 h 00',
      '14 h, soit 2 jours',
      'Salle Fontaine, 14 rue de la Fontaine, 07200 Aubenas',
      '10 participants : ARNAUD Claire, BERNARD Louis',
      'NOËL Aïcha',
      'Ardèche Bois, 27 route de Vals, 07600 Vals-les-Bains',
      'BC-7781',
      '1 450,00',
      'TVA 20 %',
      '290,00',
      '1 740,00',
      '435,00',
      'l’acompte de 30 % du prix TTC, soit 522,00 € TTC',
      '1 218,00',
      'Bon pour accord',
      'tamponnée',
      'Paraphes',
      'Paul Chabert, directeur général',
    ])
      expect(text).toContain(value);
  });

  it('gives an individual the mediator, the price incl. tax and the form to withdraw, and asks for nothing at once', async () => {
    const { text } = await read('proposal', individualDossier);
    expect(text).toContain('Mme Sophie VIDAL');
    expect(text).toContain('696,00');
    expect(text).toContain('Médiation Conso Rhône');
    expect(text).toContain('FORMULAIRE DE RÉTRACTATION');
    expect(text).toContain('aucune somme n’est demandée avant la fin du délai de rétractation');
    expect(text).not.toContain('40,00 €');
    expect(text).not.toContain('Paraphes');
  });

  it('has no form to withdraw where an individual comes in person', async () => {
    const inPerson = {
      ...individualDossier,
      order: { ...individualDossier.order, channel: 'inPerson' as const },
    };
    expect((await read('proposal', inPerson)).text).not.toContain('FORMULAIRE');
  });

  it('says what preparing it costs, where the terms put a figure on it', async () => {
    const parameters = { ...companyDossier.terms?.parameters, proposalPreparationFee: 14400 };
    const terms = companyDossier.terms && { ...companyDossier.terms, parameters };
    expect((await read('proposal', { ...companyDossier, terms })).text).toContain(
      '144,00 €, selon l’article 2.2',
    );
    expect((await read('proposal')).text).not.toContain('selon l’article 2.2');
  });

  it('of an order accepted already asks the deposit that was asked then, not a share of a price that has gone up', async () => {
    const dearer = { ...companyDossier, order: { ...companyDossier.order, unitExclTax: cents(174000) } };
    const accepted = dossierWith(dearer, [
      ['order.proposalIssued', '2026-10-01', { deposit: cents(52200) }],
      ['order.documentsReceived', '2026-10-05'],
    ]);
    const { text } = await read('proposal', accepted, { on: civilDay('2026-10-06') });
    expect(text).toContain('l’acompte déjà demandé, 522,00 € TTC');
    expect(text).not.toContain('30 % du prix TTC');
  });

  it('counts two sessions where the group is larger than one holds', async () => {
    const many = {
      ...companyDossier,
      order: { ...companyDossier.order, participants: 14 },
      participants: participantsFixture(14, 'client-company'),
    };
    const { text } = await read('proposal', many);
    expect(text).toContain('2 sessions');
    expect(text).toContain('3 480,00');
    expect(text).toContain('1 044,00 € TTC');
  });
});

describe('the convention', () => {
  it('has every mention of D6353-1 and of good order', async () => {
    const { text } = await read('agreement');
    for (const value of [
      'N° CONV-2026-0007',
      'Articles L6353-1 et D6353-1',
      'SIRET 813 502 648 00013',
      'représenté par Hélène Rousset, gérante',
      'représenté par Paul Chabert, directeur général',
      'Installer un climat de confiance avec le client',
      'Placer le client au centre de l’attention : reconnaître les différents profils de clients',
      'Salle équipée d’un vidéoprojecteur',
      'Pédagogie active',
      'DELORME Marc',
      '14 h, soit 2 jours',
      'du lundi 14 décembre 2026 au mardi 15 décembre 2026',
      'En présentiel',
      'Salle Fontaine',
      '10 participants',
      '9. L’HERMITE Jean-François',
      'émargement',
      'par demi-journée',
      'Évaluation à chaud par tests',
      'Attestation de fin de formation',
      '1 740,00',
      '522,00',
      '01/10/2026',
      '1 218,00',
      '15/12/2026',
      'aucune prise en charge n’est déclarée',
      'au plus tard le 29 novembre 2026',
      'règlement intérieur',
      'CGV 2026-1',
      'Tribunal de commerce d’Aubenas',
      'Fait à Aubenas, le 1er octobre 2026',
      'Lu et approuvé',
    ])
      expect(text).toContain(value);
  });

  it('names the OPCO, its agreement, its share and what is left to the client', async () => {
    const { text } = await read('agreement', fundedDossier, { on: civilDay('2026-11-02') });
    expect(text).toContain(
      'Prise en charge par OPCO Artisanat Sud, accordée le 20 octobre 2026 sous le n° PEC-2026-1180, à hauteur de 1 000,00 € TTC',
    );
    expect(text).toContain('subrogation');
    expect(text).toContain('Part prise en charge');
    expect(text).toContain('833,33');
    expect(text).toContain('218,00');
  });

  it('sends a public body to no commercial court', async () => {
    const { text } = await read('agreement', publicDossier);
    expect(text).toContain('Communauté de communes du Vivarais');
    expect(text).not.toContain('Tribunal de commerce');
  });

  it('says that names are to come, and how many', async () => {
    const dossier = { ...companyDossier, participants: participantsFixture(7, 'client-company') };
    expect((await read('agreement', dossier)).text).toContain('dont 3 à désigner par écrit');
  });

  it('says why there is no VAT', async () => {
    const exempt = { ...companyDossier, order: { ...companyDossier.order, vat: 'exemptTraining' as const } };
    const { text } = await read('agreement', exempt);
    expect(text).toContain('article 261, 4, 4° a du CGI');
    expect(text).toContain('435,00');
    expect(text).not.toContain('1 740,00');
  });

  it('tells special conditions from the general ones', async () => {
    const special = {
      ...companyDossier,
      order: {
        ...companyDossier.order,
        specialTerms: { depositRate: 4000, cancellationDays: 20 },
        specialTermsNote: 'Le repas de midi des participants est compris.',
        buyerTerms: true,
      },
    };
    const { text } = await read('agreement', special);
    expect(text).toContain('696,00');
    expect(text).toContain('Conditions particulières, qui priment sur les conditions générales');
    expect(text).toContain('L’acompte est de 40 % au lieu de 30 % (article 2.1).');
    expect(text).toContain('20 jours ou plus avant le début au lieu de 15 jours (article 3.5).');
    expect(text).toContain('Le repas de midi des participants est compris.');
    expect(text).toContain('article 1119, alinéa 2, du Code civil');
  });

  it('states the client’s consent to its logo being shown, where it was given (clause 4.2)', async () => {
    const client = { ...companyDossier.client, logoConsentOn: civilDay('2026-09-14') };
    expect((await read('agreement', { ...companyDossier, client })).text).toContain(
      'Le client a accepté, le 14 septembre 2026, que son logo figure parmi les références de l’organisme, selon l’article 4.2 des conditions générales.',
    );
    expect((await read('agreement')).text).not.toContain('logo');
  });

  it('says nothing of special conditions where there are none', async () => {
    const { text } = await read('agreement');
    expect(text).not.toContain('Conditions particulières, qui priment');
    expect(text).not.toContain('ses propres conditions');
  });
});

describe('the contract of an individual', () => {
  it('has the five groups of L6353-4', async () => {
    const { text } = await read('contract');
    for (const value of [
      'Article 1. Nature, objet, durée, programme et effectif',
      'La session réunit au plus 12 stagiaires',
      'Développer sa communication',
      'Aucun niveau de connaissances préalables',
      'ne prépare à aucune certification',
      'Salle Fontaine',
      'Pédagogie active',
      'livret remis',
      'Évaluation à chaud',
      'Titre professionnel de formateur d’adultes',
      '580,00',
      '696,00',
      'Cessation anticipée, abandon et force majeure',
      'en proportion de leur valeur',
    ])
      expect(text).toContain(value);
  });

  it('gives ten and fourteen days to withdraw, and the last of them', async () => {
    const { text } = await read('contract');
    expect(text).toContain('dix jours');
    expect(text).toContain('quatorze jours');
    expect(text).toContain('jusqu’au 15 octobre 2026 inclus');
    expect(text).toContain('FORMULAIRE DE RÉTRACTATION');
  });

  it('asks 208,80 € after the delay, then half of the rest each day of training', async () => {
    const { text } = await read('contract');
    expect(text).toMatch(/Acompte 16\/10\/2026 174,00 34,80 208,80/);
    expect(text).toMatch(/Échéance 14\/12\/2026 203,00 40,60 243,60/);
    expect(text).toMatch(/Échéance 15\/12\/2026 203,00 40,60 243,60/);
  });

  it('speaks of ten days alone where it is signed in person', async () => {
    const inPerson = {
      ...individualDossier,
      order: { ...individualDossier.order, channel: 'inPerson' as const },
    };
    const { text } = await read('contract', inPerson);
    expect(text).toContain('jusqu’au 12 octobre 2026 inclus');
    expect(text).not.toContain('quatorze jours, sans motif');
  });
});

describe('the programme', () => {
  it('says all of the course', async () => {
    const { text } = await read('programme');
    for (const value of [
      'RELATION CLIENT',
      'Toute personne en contact avec des clients',
      '4. Faire le lien entre l’entreprise et ses clients',
      'Mobiliser les équipes',
      'INTRA : 1 450,00 € HT par session',
      'INTER : 580,00 € HT par participant',
      'jusqu’à 15 jours avant la session',
      'référent handicap',
    ])
      expect(text).toContain(value);
  });
});

describe('the terms of sale', () => {
  it('is marked as a model until the organisation approves it', async () => {
    const model = await read('terms');
    for (const page of model.pages) expect(page).toContain('MODÈLE À VALIDER');
    const approved = {
      ...companyDossier,
      organisation: { ...companyDossier.organisation, termsApprovedOn: civilDay('2026-02-03') },
    };
    const paper = await read('terms', approved);
    expect(paper.text).not.toContain('MODÈLE À VALIDER');
    expect(paper.text).toContain('approuvées le 3 février 2026');
  });

  it('has every clause from I to 5.5', async () => {
    const { text } = await read('terms');
    const numbers = [
      '2.1',
      '2.2',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.6',
      '3.7',
      '4.1',
      '4.2',
      '4.3',
      '4.4',
    ];
    for (const number of [...numbers, '4.5', '4.6', '4.7', '5.1', '5.2', '5.3', '5.4', '5.5'])
      expect(text).toMatch(new RegExp(`${number.replace('.', '\\.')}\\. \\p{Lu}`, 'u'));
    expect(text).toContain('I. Application');
  });
});

describe('the attendance sheet', () => {
  it('has a column for each half-day with its hours, a row for each participant and one for the trainer', async () => {
    const { text } = await read('attendanceSheet');
    for (const value of [
      'lun. 14 déc. 2026 matin, 3 h 30 9 h 00 – 12 h 30',
      'mar. 15 déc. 2026 après-midi, 3 h 30 13 h 30 – 17 h 00',
      'ARNAUD Claire Ardèche Bois',
      'Formateur : DELORME Marc',
      'Formateur Signature',
      'Salle Fontaine',
      'AK-RCL-RCL-09',
    ])
      expect(text).toContain(value);
  });

  it('repeats head and trainer on each page, and leaves no row alone', async () => {
    const dossier = { ...companyDossier, participants: participantsFixture(60, 'client-company') };
    const { pages } = await read('attendanceSheet', dossier);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      expect(page).toContain('Participant Employeur');
      expect(page).toContain('Formateur Signature');
      expect(page.match(/Ardèche Bois/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    }
    expect(pages.join(' ').match(/Ardèche Bois/g)).toHaveLength(60);
  });

  it('keeps rows to write in for those whose names are not known', async () => {
    const named = { ...companyDossier, participants: participantsFixture(2, 'client-company') };
    const full = requestFor('attendanceSheet', companyDossier);
    const partly = requestFor('attendanceSheet', named);
    expect(renderDocument(partly, fonts).pages).toBe(renderDocument(full, fonts).pages);
  });
});
