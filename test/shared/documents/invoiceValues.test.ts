import { beforeAll, describe, expect, it } from 'vitest';
import type { InvoiceKind } from '../../../shared/domain/billing/invoiceKinds.ts';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { checkDocument, renderDocument } from '../../../shared/documents/index.ts';
import type { DocumentFonts } from '../../../shared/documents/renderPaper.ts';
import { requestFor } from '../../support/documentFixture.ts';
import { companyDossier, publicDossier } from '../../support/dossierFixture.ts';
import { invoiceCases } from '../../support/invoiceCases.ts';
import { andThen, contracted, dossierWith, individualContracted } from '../../support/letterFixture.ts';
import { issueIn } from '../../support/issuing.ts';
import { readPdf } from '../../support/readPdf.ts';
import { loadFontsFromDisk } from '../../tools/loadFonts.ts';

let fonts: DocumentFonts;
beforeAll(async () => {
  fonts = await loadFontsFromDisk();
});

const read = async (kind: InvoiceKind, dossier: Dossier, on: string): Promise<string> =>
  (await readPdf(renderDocument(requestFor(kind, dossier, { on: civilDay(on) }), fonts).bytes)).text;

const delivered = ['order.trainingDelivered', '2026-12-15'] as const;
const company = andThen(dossierWith(companyDossier, contracted), delivered);
const body = andThen(dossierWith(publicDossier, contracted), delivered);

/** What a page bears, or what it must not. */
type Expected = string | RegExp;

/** Line 1 to 18 of the table of law.md 3.2: the value that the page bears, read where a client reads it. */
const values: readonly (readonly [
  mention: string,
  company: Expected,
  publicBody: Expected,
  individual: Expected,
])[] = [
  [
    '1 seller, name and address',
    'Rivage Formation 14 rue de la Fontaine 07200 Aubenas',
    'Rivage Formation 14 rue de la Fontaine 07200 Aubenas',
    'Rivage Formation 14 rue de la Fontaine 07200 Aubenas',
  ],
  [
    '1 buyer, name and where it goes',
    'Ardèche Bois 27 route de Vals 07600 Vals-les-Bains',
    'Communauté de communes du Vivarais 27 route de Vals',
    'Mme Sophie VIDAL 8 impasse des Oliviers 07000 Privas',
  ],
  [
    '2 SIREN, legal form, capital, RCS',
    'SARL au capital de 12 000 € – 14 rue de la Fontaine, 07200 Aubenas SIRET 902 143 874 00011 – RCS Aubenas',
    'SIRET 902 143 874 00011 – RCS Aubenas',
    'SIRET 902 143 874 00011 – RCS Aubenas',
  ],
  ['3 seller’s VAT number', 'TVA FR05902143874', 'TVA FR05902143874', 'TVA FR05902143874'],
  ['4 buyer’s SIREN', 'SIRET 813 502 648 00013', 'SIRET 210 700 142 00016', /Client SIRET/],
  ['5 date of issue', 'Date 16 décembre 2026', 'Date 16 décembre 2026', 'Date 1er février 2027'],
  ['6 number', 'N° FA-2026-0042', 'N° FA-2026-0042', 'N° FA-2026-0042'],
  [
    '7 date of completion',
    'Réalisation du lundi 14 décembre 2026 au mardi 15 décembre 2026',
    'Réalisation du lundi 14 décembre 2026 au mardi 15 décembre 2026',
    'Réalisation du lundi 14 décembre 2026 au mardi 15 décembre 2026',
  ],
  [
    '8 name, people, quantity, unit price, rate',
    '« Optimiser la relation client » (AK-RCL-RCL-09) Session INTRA 14–15 déc. 2026, 14 h par personne, 10 stagiaires : Claire Arnaud, Louis Bernard, Inès Chevalier, Karim Dumas, Zoé Étienne, Mathieu Fabre, Œdipe Garnier, Nathalie Hébrard, Jean-François L’Hermite, Aïcha Noël 1 1 450,00 20 % 1 450,00',
    '10 stagiaires : Claire Arnaud, Louis Bernard, Inès Chevalier, Karim Dumas, Zoé Étienne, Mathieu Fabre, Œdipe Garnier, Nathalie Hébrard, Jean-François L’Hermite, Aïcha Noël 1 1 450,00 20 % 1 450,00',
    '1 stagiaire : Sophie Vidal 1 203,00 20 % 203,00',
  ],
  [
    '9 nature',
    'Nature Prestation de services',
    'Nature Prestation de services',
    'Nature Prestation de services',
  ],
  [
    '11 excl. tax, VAT by rate, incl. tax',
    'Total HT 1 450,00 TVA 20 % sur 1 450,00 290,00 Total TTC 1 740,00',
    'Total HT 1 450,00 TVA 20 % sur 1 450,00 290,00 Total TTC 1 740,00',
    // 35 % of 696,00 € incl. tax, 243,60 €: 203,00 and 40,60 of VAT.
    'Total HT 203,00 TVA 20 % sur 203,00 40,60 Total TTC 243,60',
  ],
  [
    '14 last day to pay',
    'au plus tard le 16 décembre 2026 : 1 218,00 €',
    // Thirty days more (L2192-10 of the Code de la commande publique).
    'au plus tard le 15 janvier 2027 : 1 218,00 €',
    'au plus tard le 1er février 2027 : 243,60 €',
  ],
  [
    '15 discount',
    'Escompte pour paiement anticipé : néant.',
    'Escompte pour paiement anticipé : néant.',
    'Escompte pour paiement anticipé : néant.',
  ],
  [
    '16 penalties',
    'majoré de dix points de pourcentage, soit 12,4 % au 2e semestre 2026',
    'majoré de huit points de pourcentage',
    'intérêts au taux légal à compter de la mise en demeure',
  ],
  [
    '16 lump sum',
    'frais de recouvrement en cas de retard : 40,00 €',
    'frais de recouvrement en cas de retard : 40,00 €',
    /40,00 €/,
  ],
  ['17 purchase order', 'Votre référence BC-7781', 'BC-7781', /Votre référence/],
  [
    '5.4 mediator (L616-1)',
    /Médiation/,
    /Médiation/,
    'Médiation de la consommation (articles L612-1 et L616-1 du Code de la consommation)',
  ],
];

const holds = (page: string, expected: Expected): boolean =>
  typeof expected === 'string' ? page.includes(expected) : !expected.test(page);

describe('the page of an invoice bears the value of each mention', () => {
  it.each([
    ['a company', 1, 'finalInvoice', company, '2026-12-16'],
    ['a public body', 2, 'finalInvoice', body, '2026-12-16'],
    ['an individual', 3, 'instalmentInvoice', individualContracted, '2027-02-01'],
  ] as const)('to %s', async (_kind, column, kind, dossier, on) => {
    const page = await read(kind, dossier, on);
    const wrong = values
      .filter((line) => !holds(page, line[column]))
      .map((line) => ({ mention: line[0], expected: line[column], page }));
    expect(wrong).toEqual([]);
  });

  it('18: the balance takes its deposit off, by its number and date', async () => {
    const ordered = dossierWith(companyDossier, contracted);
    const { dossier, invoice } = issueIn(ordered, '2026-10-07', 'depositInvoice');
    const page = await read('finalInvoice', andThen(dossier, delivered), '2026-12-16');
    expect(page).toContain(
      `Acompte, facture ${invoice.number} du 07/10/2026 dont TVA 87,00 −522,00 Reste à payer 1 218,00`,
    );
  });

  it('18: an avoir names its original, by its number and date', async () => {
    const { dossier, on } = invoiceCases.creditNote;
    expect(await read('creditNote', dossier, on)).toContain('Facture reprise FA-2026-0041 du 16/12/2026');
  });

  it('12: an exempt training cites its article, and bears no VAT', async () => {
    const exempt = { ...company, order: { ...company.order, vat: 'exemptTraining' as const } };
    const page = await read('finalInvoice', exempt, '2026-12-16');
    expect(page).toContain('Exonération de TVA, article 261, 4, 4° a du CGI');
    expect(page).not.toContain('TVA 20 %');
  });

  it('13: the option for VAT on debits is told', async () => {
    const organisation = { ...company.organisation, vatOnDebits: true };
    expect(await read('finalInvoice', { ...company, organisation }, '2026-12-16')).toContain(
      'Option pour le paiement de la taxe d’après les débits.',
    );
  });
});

describe('an individual', () => {
  it.each([
    ['depositInvoice', '2026-11-17'],
    ['instalmentInvoice', '2027-02-01'],
  ] as const)('is never told of 40 € on %s, nor of a rate beyond the legal one', async (kind, on) => {
    const page = await read(kind, individualContracted, on);
    expect(page).not.toMatch(/(?<![\d,])40(,00)? €/);
    expect(page).not.toContain('Banque centrale');
  });

  it('has no invoice while the mediator is not named', () => {
    const organisation = { ...individualContracted.organisation, mediatorName: undefined };
    const request = requestFor(
      'depositInvoice',
      { ...individualContracted, organisation },
      {
        on: civilDay('2026-11-17'),
      },
    );
    expect(checkDocument(request).blocking.map(({ code }) => code)).toEqual(['organisation.mediatorName']);
  });
});
