import { civilDay } from '../../shared/domain/dates/civilDay.ts';
import type { Invoice, InvoiceLine, VatTreatment } from '../../shared/domain/billing/invoice.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';

export const taxed: VatTreatment = { code: 'S', rate: basisPoints(2000) };
export const exempt: VatTreatment = {
  code: 'E',
  rate: basisPoints(0),
  exemption: { code: 'VATEX-FR-CGI261-4', text: 'Exonération de TVA, article 261, 4, 4° a du CGI' },
};
export const outOfScope: VatTreatment = {
  code: 'O',
  rate: basisPoints(0),
  exemption: { code: 'VATEX-EU-O', text: 'Indemnité hors du champ d’application de la TVA' },
};

/** A line of one thing: 1 450,00 € and 290,00 € of VAT, law.md 3.4 D1. */
export const lineOf = (net: number, vat: number, treatment: VatTreatment = taxed): InvoiceLine => ({
  name: 'Formation « Optimiser la relation client » (AK-RCL-RCL-09)',
  description: 'Session du 14 au 15 décembre 2026, 14 h, 10 stagiaires',
  quantity: 1,
  unitPrice: cents(net),
  net: cents(net),
  vat: cents(vat),
  treatment,
});

/** The balance of D1: 1 740,00 € incl. tax, less a deposit of 522,00 €. */
export const invoiceFixture: Invoice = {
  type: 'invoice',
  number: 'FA-2026-00042',
  issuedOn: civilDay('2026-12-15'),
  dueOn: civilDay('2027-01-14'),
  seller: {
    name: 'LEXOM',
    legal: 'SARL au capital de 5 000 €, RCS Aubenas',
    siret: '73282932000074',
    vatNumber: 'FR44732829320',
    address: { street: '12, rue de l’Œillet', postcode: '07200', city: 'Aubenas' },
    email: 'contact@lexom.example',
  },
  buyer: {
    name: 'Ardèche Bois & Fils',
    siret: '55208131766522',
    vatNumber: 'FR03552081317',
    address: { street: '3, quai du Rhône', postcode: '07100', city: 'Annonay' },
  },
  isBuyerConsumer: false,
  period: { start: civilDay('2026-12-14'), end: civilDay('2026-12-15') },
  lines: [lineOf(145000, 29000)],
  preceding: [
    {
      number: 'FA-2026-00031',
      issuedOn: civilDay('2026-10-07'),
      inclTax: cents(52200),
      vat: cents(8700),
    },
  ],
  prepaid: cents(52200),
  iban: 'FR76 3000 1007 9412 3456 7890 185',
  notes: [
    { code: 'PMD', text: 'Pénalités de retard au taux de la BCE majoré de dix points.' },
    { code: 'PMT', text: 'Indemnité forfaitaire pour frais de recouvrement : 40 €.' },
    { code: 'AAB', text: 'Escompte pour paiement anticipé : néant.' },
  ],
};
