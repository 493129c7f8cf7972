import { civilDay } from '../../shared/domain/dates/civilDay.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import type { DueLine, Statement } from '../../shared/domain/orders/statement.ts';
import type { DocumentRequest } from '../../shared/documents/request.ts';
import type { DocumentKind } from '../../shared/records/facts.ts';
import { companyDossier, individualDossier } from './dossierFixture.ts';

const explained = { clause: '2.1', because: 'Donné à la main pour les essais.' };

const line = (
  kind: DueLine['kind'],
  on: string,
  amount: number,
  exclTax: number,
  debtor: DueLine['debtor'] = 'client',
): DueLine => ({
  ...explained,
  kind,
  debtor,
  on: civilDay(on),
  amount: cents(amount),
  exclTax: cents(exclTax),
  vat: cents(amount - exclTax),
  vatCategory: 'standard',
});

const statement = (parts: Partial<Statement>): Statement => ({
  status: 'proposed',
  contractOn: null,
  acceptance: {
    pieces: [],
    completeOn: null,
    contractSignedOn: null,
    depositPaid: cents(0),
    depositPaidOn: null,
    depositWaivedOn: null,
  },
  reasons: { status: explained, contractOn: explained, price: explained, sessions: explained },
  sessions: 1,
  session: { start: civilDay('2026-12-14'), end: civilDay('2026-12-15') },
  price: { exclTax: cents(145000), vat: cents(29000), inclTax: cents(174000) },
  deposit: { ...explained, amount: cents(52200), exclTax: cents(43500), vat: cents(8700), payableFrom: null },
  due: [line('deposit', '2026-10-01', 52200, 43500), line('balance', '2026-12-15', 121800, 101500)],
  balance: { client: cents(0), opco: cents(0) },
  late: { ...explained, interest: cents(0), recoveryFee: cents(0), paid: cents(0) },
  maySuspend: false,
  refusals: [],
  warnings: [],
  deadlines: [
    { ...explained, kind: 'proposalExpiry', on: civilDay('2026-10-31') },
    { ...explained, kind: 'freeCancellationEnd', on: civilDay('2026-11-29') },
  ],
  ...parts,
});

/** 1 450,00 € excl. tax, deposit 522,00 €, balance 1 218,00 € (scenario figures of clause 2.1). */
export const companyStatement = statement({});

/** 580,00 € excl. tax, 696,00 € incl.: deposit 208,80 €, then 243,60 € a day; signed on 1 October at a distance. */
export const individualStatement = statement({
  price: { exclTax: cents(58000), vat: cents(11600), inclTax: cents(69600) },
  deposit: {
    ...explained,
    amount: cents(20880),
    exclTax: cents(17400),
    vat: cents(3480),
    payableFrom: civilDay('2026-10-16'),
  },
  due: [
    line('deposit', '2026-10-16', 20880, 17400),
    line('instalment', '2026-12-14', 24360, 20300),
    line('instalment', '2026-12-15', 24360, 20300),
  ],
});

/** A request for one kind of document, numbered, on 1 October 2026. */
export const requestFor = (
  kind: DocumentKind,
  dossier: Dossier = kind === 'contract' ? individualDossier : companyDossier,
  parts: Partial<DocumentRequest> = {},
): DocumentRequest => ({
  kind,
  dossier,
  statement: dossier.client.kind === 'individual' ? individualStatement : companyStatement,
  number: `${kind.slice(0, 4).toUpperCase()}-2026-0007`,
  on: civilDay('2026-10-01'),
  logo: null,
  demonstration: false,
  ...parts,
});
