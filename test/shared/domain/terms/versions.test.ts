import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { boundByFact, dossierAtIssue } from '../../../../shared/domain/orders/dossierAtIssue.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { settingsToCome } from '../../../../shared/domain/terms/settingsToCome.ts';
import {
  isSpecial,
  specialInClause,
  termsOfDossier,
} from '../../../../shared/domain/terms/termsOfDossier.ts';
import { versionInForce } from '../../../../shared/domain/terms/versionInForce.ts';
import { isBoundToVersion, versionOfDossier } from '../../../../shared/domain/terms/versionOfDossier.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import type { TermsVersion } from '../../../../shared/records/records.ts';
import { companyDossier } from '../../../support/dossierFixture.ts';

const version = (id: string, from: string, depositRate: number, archived?: boolean): TermsVersion =>
  ({
    id,
    v: 1,
    scope: {},
    stamps: {},
    from: civilDay(from),
    label: id,
    parameters: { depositRate },
    ...(archived ? { archived } : {}),
  }) as TermsVersion;

const [first, second, toCome, withdrawn] = [
  version('v1', '2026-01-01', 3000),
  version('v2', '2026-10-01', 4000),
  version('v3', '2027-01-01', 5000),
  version('v4', '2026-05-01', 9000, true),
];
const versions = [toCome, withdrawn, second, first];

const fact = (kind: string, day: string, data: object = {}): Fact =>
  ({
    id: kind,
    v: 1,
    scope: {},
    subject: 'order-1',
    kind,
    day,
    at: '',
    by: '',
    device: 'd',
    stamp: day,
    data,
  }) as Fact;

const { termsVersion: _, ...unnamed } = companyDossier.order;
const draft: Dossier = { ...companyDossier, order: unnamed, terms: null, versions };
const day = (text: string) => civilDay(text);

describe('the version in force', () => {
  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 'v1'],
    ['2026-09-30', 'v1'],
    ['2026-10-01', 'v2'],
    ['2026-12-31', 'v2'],
    ['2027-01-01', 'v3'],
  ])('on %s is %s, whatever the order in which versions were read', (on, id) => {
    expect(versionInForce(versions, day(on))?.id ?? null).toBe(id);
  });

  it('is the last published of those that begin on one day', () => {
    const again = version('v2b', '2026-10-01', 4500);
    expect(versionInForce([again, second, first], day('2026-10-01'))?.id).toBe('v2b');
  });
});

describe('the version that an order lives under', () => {
  it('is the one in force while nothing has left, and its deposit follows', () => {
    expect(versionOfDossier(draft, day('2026-09-30'))?.id).toBe('v1');
    // 1 740.00 incl. tax: 30 % is 522.00, 40 % is 696.00, 50 % is 870.00.
    expect(statementOfDossier(draft, day('2026-09-30')).deposit.amount).toBe(52_200);
    expect(statementOfDossier(draft, day('2026-10-01')).deposit.amount).toBe(69_600);
    expect(statementOfDossier(draft, day('2027-01-01')).deposit.amount).toBe(87_000);
  });

  it('is the one that it names, whatever is published next', () => {
    const signed = { ...draft, order: { ...draft.order, termsVersion: 'v1' }, terms: first };
    expect(versionOfDossier(signed, day('2027-06-01'))?.id).toBe('v1');
    expect(statementOfDossier(signed, day('2027-06-01')).deposit.amount).toBe(52_200);
  });

  it('is the model for one that left before any version was named', () => {
    const before = { ...draft, facts: [fact('order.proposalIssued', '2025-11-03')] };
    expect(isBoundToVersion(before)).toBe(true);
    expect(versionOfDossier(before, day('2027-06-01'))).toBeNull();
    expect(statementOfDossier(before, day('2027-06-01')).deposit.amount).toBe(52_200);
  });
});

describe('issuing', () => {
  it.each([
    ['proposal', '2026-09-30', 'v1'],
    ['proposal', '2025-12-31', 'model'],
    ['contract', '2026-10-01', 'v2'],
    ['agreement', '2026-10-01', 'v2'],
    ['programme', '2026-10-01', undefined],
    ['terms', '2026-10-01', undefined],
    ['attendanceSheet', '2026-10-01', undefined],
  ] as const)('a %s on %s names %s', (kind, on, id) => {
    expect(dossierAtIssue(draft, kind, day(on)).order.termsVersion).toBe(id);
  });

  const offered: Dossier = {
    ...draft,
    order: { ...draft.order, termsVersion: 'v1' },
    terms: first,
    facts: [fact('order.proposalIssued', '2026-09-20')],
  };

  it('a proposal again, nobody having answered the first, takes the version in force', () => {
    const again = dossierAtIssue(offered, 'proposal', day('2026-10-05'));
    expect(again.order.termsVersion).toBe('v2');
    expect(statementOfDossier(again, day('2026-10-05')).deposit.amount).toBe(69_600);
  });

  it.each([
    ['signed papers', fact('order.documentsReceived', '2026-09-25', { proposalSigned: true })],
    ['a payment', fact('order.paymentReceived', '2026-09-25', { from: 'client', amount: 1_000 })],
  ])('a proposal again after %s keeps the version', (_name, answer) => {
    const answered = { ...offered, facts: [...offered.facts, answer] };
    expect(dossierAtIssue(answered, 'proposal', day('2026-10-05')).order.termsVersion).toBe('v1');
  });

  it('the convention of an order keeps the version of its proposal', () => {
    expect(dossierAtIssue(offered, 'agreement', day('2027-02-01')).order.termsVersion).toBe('v1');
  });

  it('a contract recorded without its paper names the version of its day', () => {
    const bound = boundByFact(draft, { kind: 'order.contractSigned', day: day('2026-09-30') });
    expect(bound.order.termsVersion).toBe('v1');
    expect(boundByFact(draft, { kind: 'order.paymentReceived', day: day('2026-09-30') })).toBe(draft);
  });
});

describe('special conditions', () => {
  const special = { ...draft, order: { ...draft.order, specialTerms: { depositRate: 2000 } } };

  it('win over the version, also over one to come', () => {
    expect(termsOfDossier(special, day('2026-10-01'))).toMatchObject({
      version: { id: 'v2' },
      published: { depositRate: 4000 },
      parameters: { depositRate: 2000 },
    });
    // 20 % of 1 740.00.
    expect(statementOfDossier(special, day('2027-01-01')).deposit.amount).toBe(34_800);
  });

  it('are told from what the terms say', () => {
    expect(isSpecial(special, 'depositRate')).toBe(true);
    expect(isSpecial(special, 'cancellationDays')).toBe(false);
    expect(specialInClause(special, '3.5')).toEqual(['depositRate']);
    expect(specialInClause(special, '4.7')).toEqual([]);
  });

  it('stay in what an order not issued yet will live under', () => {
    expect(settingsToCome(special).map(({ from, settings }) => [from, settings.depositRate])).toEqual([
      ['1900-01-01', 2000],
      ['2026-01-01', 2000],
      ['2026-10-01', 2000],
      ['2027-01-01', 2000],
    ]);
  });
});
