import { describe, expect, it } from 'vitest';
import { clientAccountOf } from '../../../../shared/domain/billing/account/clientAccount.ts';
import { refundsOwed } from '../../../../shared/domain/billing/payments/refundsOwed.ts';
import { bookEntriesOf } from '../../../../shared/domain/books/bookEntriesOf.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { explanationOf } from '../../../../shared/domain/explain/explanationOf.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { accountOf } from '../../../../shared/domain/orders/accountOf.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { fundersOfDossier } from '../../../../shared/domain/orders/fundingsOf.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { factTitle } from '../../../../shared/messages/factTitle.ts';
import { stateOf } from '../../../../shared/messages/orderState.ts';
import { funderFixture } from '../../../support/dossierFixture.ts';
import { billCase, issueIn } from '../../../support/issuing.ts';
import { andThen, paid } from '../../../support/letterFixture.ts';
import { agreement, delivered, paidBy, parent, second, shared } from '../../../support/severalPayers.ts';
import { tasksOn } from '../tasks/tell.ts';

// 1 740,00 €: 522,00 paid by the client, 600,00 to the OPCO, 300,00 to Atlas, 318,00 left to the client.

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const on = civilDay('2026-10-26');
const two = delivered(shared(60000, 'inclTax', second, agreement(second, 30000)));
const first = issueIn(two, '2026-10-16', 'opcoInvoice');
const both = issueIn(first.dossier, '2026-10-16', 'opcoInvoice').dossier;
const back = (funder: string | undefined, amount: number) =>
  [
    'order.refundPaid',
    '2026-10-25',
    { to: 'opco', ...(funder === undefined ? {} : { funder }), amount: cents(amount) },
  ] as const;
const leftOf = (dossier: Dossier): readonly (readonly [string | undefined, number])[] =>
  statementOfDossier(dossier, on).funders.map(({ name, left }) => [name, left]);

/** Atlas paid 400,00 € for its 300,00 €, the OPCO nothing yet of its 600,00 €. */
const beyond = andThen(both, paidBy(second.id, '2026-10-20', 40000));

describe('money of one payer beyond its share', () => {
  it('is owed back to that payer, though another still owes more', () => {
    expect(statementOfDossier(beyond, on).balance.opco).toBe(50000);
    expect(refundsOwed(statementOfDossier(beyond, on))).toEqual([
      { who: 'opco', funder: second.id, name: 'Atlas Services', amount: 10000 },
    ]);
  });

  it('goes back to it alone: 100,00 € to Atlas change nothing of what the OPCO owes', () => {
    const settled = andThen(beyond, back(second.id, 10000));
    expect(leftOf(settled)).toEqual([
      ['OPCO Artisanat Sud', 60000],
      ['Atlas Services', 0],
    ]);
    expect(refundsOwed(statementOfDossier(settled, on))).toEqual([]);
  });

  it('goes back to the first payer where an old fact names none', () => {
    const old = andThen(both, paidBy(funderFixture.id, '2026-10-20', 70000), back(undefined, 10000));
    expect(leftOf(old)).toEqual([
      ['OPCO Artisanat Sud', 0],
      ['Atlas Services', 30000],
    ]);
  });

  it('keeps an order open while one owes what another is owed', () => {
    const crossed = andThen(
      both,
      paid('2026-10-18', 31800),
      paidBy(funderFixture.id, '2026-10-20', 50000),
      paidBy(second.id, '2026-10-20', 40000),
    );
    const statement = statementOfDossier(crossed, on);
    expect(statement.balance).toEqual({ client: 0, opco: 0 });
    expect(statement.status).toBe('delivered');
    expect(plain(statement.reasons.status.because)).toContain(
      '100,00 € attendus d’OPCO Artisanat Sud, 100,00 € à rendre à Atlas Services',
    );
    expect(plain(stateOf(statement, on, false).text)).toBe('Trop-perçu à rendre à Atlas Services, 100,00 €');
  });

  it('is a line of Aujourd’hui, until it went back', () => {
    const told = tasksOn('2026-10-26', beyond).filter(({ key }) => key.startsWith('payFunderBack:'));
    expect(told.map(({ whom, what }) => [whom, plain(what)])).toEqual([
      ['Atlas Services', 'À rembourser pour Ardèche Bois, 100,00 €'],
    ]);
    const settled = tasksOn('2026-10-26', andThen(beyond, back(second.id, 10000)));
    expect(settled.filter(({ key }) => key.startsWith('payFunderBack:'))).toEqual([]);
  });

  it('answers « Pourquoi ? » with its own lines, payments and refunds', () => {
    const told = explanationOf(andThen(beyond, back(second.id, 4000)), on, {
      of: 'balance',
      who: 'opco',
      funder: second.id,
    });
    expect(plain(told.title)).toBe('À rendre à Atlas Services, −60,00 €');
    expect(told.lines?.map(({ label, value }) => plain(`${label} ${value}`))).toEqual([
      'Part prise en charge par Atlas Services 300,00 €',
      'Reçu le mar. 20 oct. 2026 −400,00 €',
      'Remboursé le dim. 25 oct. 2026 40,00 €',
      'À rendre à Atlas Services −60,00 €',
    ]);
    expect(told.facts?.map(({ label }) => plain(label))).toEqual([
      'Règlement reçu d’Atlas Services : 400,00 €',
      'Remboursé à Atlas Services : 40,00 €',
    ]);
  });
});

const account = (dossier: Dossier, payer: string) =>
  clientAccountOf([billCase(dossier, on)], payer, { from: null, to: on });

describe('the account of a payer', () => {
  it('tells its own invoice, payments and refunds, whether it is the first or the second', () => {
    const settled = andThen(beyond, paidBy(funderFixture.id, '2026-10-21', 20000), back(second.id, 10000));
    expect(account(settled, second.id)).toMatchObject({
      debit: 40000,
      credit: 40000,
      closing: 0,
      notInvoiced: 0,
    });
    expect(account(settled, funderFixture.id)).toMatchObject({
      debit: 60000,
      credit: 20000,
      closing: 40000,
      notInvoiced: 0,
    });
  });

  it('of the client is not touched by what goes back to a payer', () => {
    const settled = andThen(beyond, back(second.id, 10000));
    const statement = statementOfDossier(settled, on);
    const sum = accountOf(settled, statement, on).reduce((total, { amount }) => total + amount, 0);
    expect(sum).toBe(statement.balance.client);
  });
});

describe('the books', () => {
  it('write a refund on the account of the payer that it names', () => {
    const order = {
      id: two.order.id,
      client: two.client.id,
      funder: funderFixture.id,
      nameOf: (party: string) => party,
      lateOf: () => null,
      paidIn: () => false,
    };
    const entries = bookEntriesOf(order, andThen(two, back(second.id, 10000)).facts).filter(({ label }) =>
      label.includes(second.id),
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.lines.some(({ party }) => party === second.id)).toBe(true);
  });
});

const titles = (dossier: Dossier, kind: string): readonly string[] =>
  dossier.facts
    .filter((fact) => fact.kind === kind)
    .map((fact) => plain(factTitle(fact, fundersOfDossier(dossier))));
const alone = (name: string): string =>
  factTitle({ kind: 'order.fundingRefused', data: {} }, name ? [{ id: 'a', name }] : [{ id: 'a' }]);

describe('a payer that refuses', () => {
  const refused = andThen(two, ['order.fundingRefused', '2026-10-16', { funder: second.id }]);

  it('is named by the journal, by the warning and by its « Pourquoi ? »', () => {
    expect(titles(refused, 'order.fundingRefused')).toEqual(['Prise en charge refusée par Atlas Services']);
    const { warnings } = statementOfDossier(refused, on);
    expect(warnings.map(({ funder, because }) => [funder, plain(because)])).toEqual([
      [
        second.id,
        'Prise en charge par Atlas Services refusée le 16 octobre 2026 : le client doit cette part.',
      ],
    ]);
    const told = explanationOf(refused, on, { of: 'warning', index: 0 });
    expect(told.title).toBe('Pas d’accord d’Atlas Services');
    expect(told.facts?.map(({ label }) => label)).toEqual(['Prise en charge refusée par Atlas Services']);
    expect(told.lines?.map(({ label, value }) => plain(`${label} ${value}`))).toContain(
      'Accord d’Atlas Services du jeu. 10 sept. 2026',
    );
  });

  it('has no part in why the other owes its share', () => {
    const { due } = statementOfDossier(refused, on);
    const line = due.findIndex(({ kind }) => kind === 'opcoShare');
    const told = explanationOf(refused, on, { of: 'due', line });
    expect(told.facts?.map(({ label }) => label)).toEqual(['Formation réalisée comme prévu']);
  });

  it('is « l’OPCO » where it is the only one, and by name where it is no OPCO', () => {
    expect(alone('')).toBe('Prise en charge refusée par l’OPCO');
    expect(alone(parent.name)).toBe('Prise en charge refusée par Groupe Chabert');
  });
});
