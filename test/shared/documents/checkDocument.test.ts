import { describe, expect, it } from 'vitest';
import type { Address } from '../../../shared/records/base.ts';
import { billingAddressOf } from '../../../shared/domain/billing/billingAddressOf.ts';
import { checkDocument } from '../../../shared/documents/index.ts';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { everyInvoice } from '../../../shared/domain/billing/invoiceKinds.ts';
import { everyLetter } from '../../../shared/domain/letters/letterKinds.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { type DocumentKind, documentKinds } from '../../../shared/records/facts.ts';
import {
  companyDossier,
  fundedDossier,
  individualDossier,
  participantsFixture,
  publicDossier,
  trainerFixture,
} from '../../support/dossierFixture.ts';
import { completeDossier, requestFor } from '../../support/documentFixture.ts';

type Part = 'organisation' | 'course' | 'client' | 'session' | 'order';
const without = (kind: DocumentKind, part: Part, field: string, value: unknown): Dossier => {
  const dossier = completeDossier(kind);
  return { ...dossier, [part]: { ...dossier[part], [field]: value } };
};
const blocked = (kind: DocumentKind, dossier: Dossier): readonly string[] =>
  checkDocument(requestFor(kind, dossier)).blocking.map(({ code }) => code);
const warned = (kind: DocumentKind, dossier: Dossier): readonly string[] =>
  checkDocument(requestFor(kind, dossier)).warnings.map(({ code }) => code);

it.each(documentKinds)('lets a complete %s be issued', (kind) => {
  expect(checkDocument(requestFor(kind)).blocking).toEqual([]);
});

const issuer: [Part, string][] = [
  ['organisation', 'name'],
  ['organisation', 'address'],
  ['organisation', 'siret'],
  ['organisation', 'activityNumber'],
  ['organisation', 'activityRegion'],
];
const client: [Part, string][] = [
  ['client', 'name'],
  ['client', 'address'],
];
const required: Record<DocumentKind, [Part, string][]> = {
  proposal: [
    ...issuer,
    ...client,
    ['organisation', 'signatoryName'],
    ['course', 'title'],
    ['course', 'reference'],
  ],
  agreement: [
    ...issuer,
    ...client,
    ['organisation', 'signatoryName'],
    ['client', 'siret'],
    ['course', 'title'],
    ['course', 'objectives'],
    ['course', 'programme'],
    ['course', 'means'],
    ['course', 'outcome'],
  ],
  contract: [
    ...issuer,
    ...client,
    ['organisation', 'signatoryName'],
    ['organisation', 'mediatorName'],
    ['course', 'title'],
    ['course', 'objectives'],
    ['course', 'programme'],
    ['course', 'prerequisites'],
    ['course', 'methods'],
    ['course', 'means'],
    ['course', 'evaluation'],
    ['course', 'outcome'],
  ],
  programme: [...issuer, ['course', 'title'], ['course', 'objectives'], ['course', 'programme']],
  terms: [
    ...issuer,
    ['organisation', 'courtCity'],
    ['organisation', 'dataProtectionEmail'],
    ['organisation', 'mediatorName'],
  ],
  attendanceSheet: [...issuer, ['course', 'title']],
  ...everyLetter<[Part, string][]>([
    ...issuer,
    ['client', 'name'],
    ['organisation', 'signatoryName'],
    ['course', 'title'],
  ]),
  ...everyInvoice<[Part, string][]>([
    ...issuer,
    ...client,
    ['organisation', 'vatNumber'],
    ['course', 'title'],
  ]),
};

describe.each(documentKinds)('%s', (kind) => {
  it.each(required[kind])('is blocked without %s.%s, and says where to fill it', (part, field) => {
    const dossier = without(kind, part, field, undefined);
    const mention = checkDocument(requestFor(kind, dossier)).blocking.find(
      ({ code }) => code === `${part}.${field}`,
    );
    expect(mention?.place).toEqual({ page: part, id: dossier[part].id, field });
    expect(mention?.label).not.toBe('');
    expect(mention?.source).not.toBe('');
  });

  it.each(required[kind])('takes spaces in %s.%s for nothing', (part, field) => {
    const whole = completeDossier(kind)[part][field];
    const empty = Array.isArray(whole)
      ? [typeof whole[0] === 'string' ? ' \u00a0 ' : { title: ' ', points: [] }]
      : typeof whole === 'string'
        ? ' \u00a0 '
        : { street: ' ', postcode: '', city: ' ' };
    expect(blocked(kind, without(kind, part, field, empty))).toContain(`${part}.${field}`);
  });
});

const billedTo = (order: Address | undefined, client: Address | undefined): Dossier => ({
  ...companyDossier,
  order: { ...companyDossier.order, billingAddress: order },
  client: { ...companyDossier.client, billingAddress: client },
});
const only = (lines: Partial<Address>): Address => ({ street: '', postcode: '', city: '', ...lines });

const blockedOn = (day: string, of: Dossier): readonly string[] =>
  checkDocument(requestFor('finalInvoice', of, { on: civilDay(day) })).blocking.map(({ code }) => code);

describe('an exempt invoice', () => {
  const { order, ...dossier } = completeDossier('finalInvoice');
  const exempt = { ...dossier, order: { ...order, vat: 'exemptTraining' as const } };
  it('names the article of the CGI to the last day that the law admits it, and waits for the next one', () => {
    expect(blockedOn('2028-06-30', exempt)).not.toContain('invoice.exemption');
    expect(blockedOn('2028-07-01', exempt)).toContain('invoice.exemption');
    expect(blockedOn('2028-07-01', { ...dossier, order })).not.toContain('invoice.exemption');
  });
});

describe('the address of the invoices', () => {
  const facturation = { street: '3 rue du Moulin', postcode: '07200', city: 'Aubenas' };
  it.each([
    [
      'the client’s own, where there is no other',
      billedTo(undefined, undefined),
      companyDossier.client.address,
    ],
    ['the one of the client’s sheet', billedTo(undefined, facturation), facturation],
    ['the one agreed in the order', billedTo(facturation, only({ city: 'Privas' })), facturation],
    ['never an empty one', billedTo(only({ street: ' ' }), only({})), companyDossier.client.address],
  ])('is %s', (_which, dossier, address) => {
    expect(billingAddressOf(dossier)).toEqual(address);
    expect(blocked('proposal', dossier)).toEqual([]);
  });

  it('is asked for where it is only begun', () => {
    expect(blocked('proposal', billedTo(only({ street: '3 rue du Moulin' }), undefined))).toEqual([
      'order.billingAddress',
    ]);
  });

  it('is not asked for beside the client’s own', () => {
    const nowhere = billedTo(undefined, undefined);
    const dossier = { ...nowhere, client: { ...nowhere.client, address: undefined } };
    expect(blocked('proposal', dossier)).toEqual(['client.address']);
  });
});

describe('who gets what', () => {
  it('refuses a convention to an individual, in a sentence', () => {
    const { blocking } = checkDocument(requestFor('agreement', individualDossier));
    expect(blocking.find(({ code }) => code === 'client.kind')?.label).toBe(
      'Mme Sophie VIDAL se forme à ses frais : la loi demande un contrat de formation, et non une convention.',
    );
  });

  it.each([companyDossier, publicDossier])('refuses a contract to a company or a public body', (dossier) => {
    expect(blocked('contract', dossier)).toContain('client.kind');
  });

  it('lets no funder order', () => {
    const funder = { ...companyDossier, client: { ...companyDossier.client, kind: 'funder' as const } };
    expect(blocked('proposal', funder)).toEqual(['client.kind']);
    expect(blocked('agreement', funder)).toEqual(['client.kind']);
  });
});

describe('what is not one text', () => {
  it('blocks where neither a room nor a place is given, unless at a distance', () => {
    const nowhere = { ...companyDossier, room: null };
    expect(blocked('proposal', nowhere)).toEqual(['session.place']);
    expect(blocked('agreement', nowhere)).toEqual(['session.place']);
    const distance = { ...nowhere, session: { ...nowhere.session, modality: 'distance' as const } };
    expect(blocked('agreement', distance)).toEqual([]);
  });

  it('blocks without hours, and takes them from the half-days or from the course', () => {
    const noHours = { ...companyDossier, course: { ...companyDossier.course, hours: undefined } };
    expect(blocked('agreement', noHours)).toEqual([]);
    expect(blocked('agreement', { ...noHours, halfDays: [] })).toEqual(['course.hours']);
    expect(blocked('agreement', { ...companyDossier, halfDays: [] })).toEqual([]);
  });

  it('blocks without a price', () => {
    const free = { ...companyDossier, order: { ...companyDossier.order, unitExclTax: cents(0) } };
    expect(blocked('proposal', free)).toEqual(['order.unitExclTax']);
  });

  it('blocks a SIRET whose key is wrong', () => {
    expect(blocked('agreement', without('agreement', 'client', 'siret', '81350264800014'))).toEqual([
      'client.siret',
    ]);
  });

  it('asks no SIRET of a client abroad', () => {
    const { client } = companyDossier;
    const address = { street: 'Rue Neuve 4', postcode: '1000', city: 'Bruxelles', country: 'Belgique' };
    const abroad = { ...companyDossier, client: { ...client, siret: undefined, address } };
    expect(blocked('agreement', abroad)).toEqual([]);
    const inFrance = { ...abroad, client: { ...abroad.client, address: { ...address, country: 'FRANCE' } } };
    expect(blocked('agreement', inFrance)).toEqual(['client.siret']);
  });

  it('blocks a contract without a trainer, and with one whose titles are not known', () => {
    expect(blocked('contract', { ...individualDossier, trainers: [] })).toEqual(['session.trainerIds']);
    const untitled = { ...individualDossier, trainers: [{ ...trainerFixture, titles: '  ' }] };
    const { blocking } = checkDocument(requestFor('contract', untitled));
    expect(blocking).toEqual([
      {
        code: 'trainer.titles',
        label: 'Diplômes, titres ou références de DELORME Marc',
        source: 'L6353-4 4°',
        place: { page: 'trainer', id: 'trainer-1', field: 'titles' },
      },
    ]);
  });

  it('blocks an attendance sheet without half-days', () => {
    expect(blocked('attendanceSheet', { ...companyDossier, halfDays: [] })).toEqual(['session.halfDays']);
  });

  it('warns, and no more, where names are to come', () => {
    const partly = { ...companyDossier, participants: participantsFixture(8, 'client-company') };
    expect(blocked('agreement', partly)).toEqual([]);
    const { warnings } = checkDocument(requestFor('agreement', partly));
    expect(warnings.find(({ code }) => code === 'order.participantIds')?.label).toBe(
      'Noms de 2 participants',
    );
  });

  it('warns where the OPCO has not agreed yet', () => {
    const pending = { ...fundedDossier, order: { ...fundedDossier.order, fundingApprovedOn: undefined } };
    expect(warned('agreement', pending)).toContain('order.fundingApprovedOn');
    expect(warned('agreement', fundedDossier)).not.toContain('order.fundingApprovedOn');
    expect(warned('agreement', companyDossier)).not.toContain('order.fundingApprovedOn');
  });
});

describe('characters', () => {
  it.each([
    ['emoji', '😀', 'U+1F600'],
    ['Arabic', 'م', 'U+0645'],
    ['Hebrew', 'ש', 'U+05E9'],
    ['Chinese', '王', 'U+738B'],
    ['a mark that combines with nothing', 'q\u0307', 'U+0307'],
  ])('refuses %s, naming it and where it stands', (_what, text, code) => {
    const { blocking } = checkDocument(
      requestFor('agreement', without('agreement', 'client', 'name', `Bois ${text}`)),
    );
    expect(blocking).toHaveLength(1);
    expect(blocking[0]?.place).toEqual({ page: 'client', id: 'client-company', field: 'name' });
    expect(blocking[0]?.label).toContain(code);
    expect(blocking[0]?.label).toContain(`« Bois ${text} »`);
  });

  it.each(['Nguyễn', 'Иванов', 'Ελένη', 'Łukasz', 'Şükrü', 'e\u0301cole'])('takes %s', (name) => {
    expect(blocked('agreement', without('agreement', 'client', 'name', name))).toEqual([]);
  });

  it('says nothing of a text that this document does not print', () => {
    expect(blocked('programme', without('programme', 'client', 'name', '😀'))).toEqual([]);
  });

  it('finds a participant in the dossier', () => {
    const [first] = companyDossier.participants;
    const dossier = { ...companyDossier, participants: first ? [{ ...first, lastName: '王' }] : [] };
    const { blocking } = checkDocument(requestFor('attendanceSheet', dossier));
    expect(blocking[0]?.place).toEqual({ page: 'order', id: 'order-1', field: 'participantIds' });
  });
});
