import { vi } from 'vitest';
import type { NewFact, RecordChange } from '../../../renderer/db/changes.ts';
import { creditedInvoice } from '../../../shared/domain/billing/creditNoteOf.ts';
import { invoiceOf } from '../../../shared/domain/billing/invoiceOf.ts';
import { invoiceTotals } from '../../../shared/domain/billing/invoiceTotals.ts';
import { invoicesFor } from '../../../shared/domain/billing/matterOfBill.ts';
import type { InvoiceKind } from '../../../shared/domain/billing/invoiceKinds.ts';
import type { CreditExtent } from '../../../shared/domain/billing/partialCredit.ts';
import { addDays, type CivilDay, civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { cents, minus, zero } from '../../../shared/domain/money/cents.ts';
import { acceptancePieces } from '../../../shared/domain/orders/story.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import type { Fact, FactKind } from '../../../shared/records/facts.ts';
import { ok } from '../../../shared/result.ts';
import { type Application, newDisk, outsideOf, startWindow } from './application.ts';
import type { Kill, RandomAct } from './randomActs.ts';
import { scene } from './scene.ts';

const killed = new Error('killed');
const die = (): never => {
  throw killed;
};
const firstDay = civilDay('2026-11-23');
const signedOn = civilDay('2026-11-02');

const funding = { subrogation: true, fundingRequestedOn: signedOn, fundingApprovedOn: signedOn };

/** Orders of every sort: with an OPCO whose agreement is incl. or excl. tax, of a public body, of an individual. */
const orders: readonly (readonly [id: string, client: string, fields: object])[] = [
  ['a1', 'c1', {}],
  ['a2', 'c1', { ...funding, fundingAmount: cents(100_000), fundingHours: 28 }],
  ['a3', 'c2', { ...funding, fundingAmount: cents(99_999), fundingBasis: 'exclTax' }],
  ['a4', 'c4', {}],
  ['a5', 'c5', {}],
];

const orderRecord = ([id, clientId, more]: (typeof orders)[number]): RecordChange => ({
  table: 'orders',
  id,
  fields: {
    clientId,
    courseId: 'k1',
    sessionId: 's1',
    channel: 'inPerson',
    participants: 2,
    unit: 'person',
    unitExclTax: cents(87_001),
    vat: 'standard20',
    termsVersion: 'v1',
    funderId: 'c3',
    ...more,
  },
});

const people: readonly RecordChange[] = [
  { table: 'clients', id: 'c4', fields: { kind: 'public', name: 'Commune de Ruoms' } },
  { table: 'clients', id: 'c5', fields: { kind: 'individual', name: 'Paul Vidal' } },
];

/** A house where anything may happen, on a disk that outlives its windows. */
export class ActingHouse {
  readonly disk = newDisk();
  readonly outside = outsideOf();
  window!: Application;
  today: CivilDay = firstDay;
  /** Five orders signed, none paid. */
  static async open(): Promise<ActingHouse> {
    const house = new ActingHouse();
    vi.setSystemTime(new Date(`${house.today}T10:00:00+01:00`));
    await house.start();
    await house.window.commit(scene);
    await house.window.commit({ label: 'commandes', set: [...people, ...orders.map(orderRecord)] });
    const pieces = Object.fromEntries(acceptancePieces.map((piece) => [piece, true]));
    for (const [id] of orders) {
      await house.tell(id, { kind: 'order.proposalIssued', data: {} }, { day: signedOn });
      await house.tell(id, { kind: 'order.documentsReceived', data: pieces }, { day: signedOn });
      if (id === 'a5') await house.tell(id, { kind: 'order.contractSigned', data: {} }, { day: signedOn });
    }
    return house;
  }

  /** The next start of the application, on the same disk. */
  async start(): Promise<void> {
    this.window = await startWindow(this.disk);
    await this.window.openDatabase(this.outside.host);
  }

  static readonly orderCount = orders.length;
  readonly orderIds = orders.map(([id]) => id);

  async dossier(id: string) {
    const dossier = await this.window.loadDossier(id);
    if (!dossier) throw new Error(`no dossier ${id}`);
    return { dossier, statement: statementOfDossier(dossier, this.today), on: this.today };
  }

  /** Whether the act did something; a kill is none. */
  async act(act: RandomAct): Promise<boolean> {
    if (act.do === 'wait') return this.wait(act.days);
    if (act.do === 'restart') return this.start().then(() => true);
    const id = this.orderIds[act.order] ?? '';
    switch (act.do) {
      case 'issue':
        return this.issue(id, act.nth, act.kill);
      case 'issueTwice':
        return (await Promise.all([this.issue(id, 0, null), this.issue(id, 0, null)])).some(Boolean);
      case 'credit':
        return this.credit(id, act);
      case 'pay':
        return this.pay(id, act);
      case 'refund':
        return this.refund(id);
      case 'deliver':
        return this.deliver(id, act.hours);
      case 'cancel':
        return this.tell(id, {
          kind: 'order.cancellationReceived',
          data: { by: 'client', inWriting: true, reason: 'other' },
        });
      case 'reverse':
        return this.reverse(id, act.nth);
      default:
        throw new Error('unknown act');
    }
  }

  private wait(days: number): boolean {
    this.today = addDays(this.today, days);
    vi.setSystemTime(new Date(`${this.today}T10:00:00+01:00`));
    return true;
  }

  private async tell(
    subject: string,
    fact: Pick<NewFact, 'kind' | 'data'>,
    { day = this.today, kill = null }: { readonly day?: CivilDay; readonly kill?: Kill | null } = {},
  ): Promise<boolean> {
    const told = { ...fact, subject, day } as NewFact;
    const done = async (): Promise<boolean> =>
      (await this.window.commit({ label: fact.kind, add: [told] })).ok;
    return this.killable(kill, done);
  }

  /** Runs an act that dies in the middle of its writing when asked to. */
  private async killable(kill: Kill | null, act: () => Promise<boolean>): Promise<boolean> {
    if (kill !== 'whileWriting') return act();
    const { hook } = this.window.db.journal;
    hook('creating', die);
    try {
      return await act();
    } catch (error) {
      if (error !== killed) throw error;
      return false;
    } finally {
      hook('creating').unsubscribe(die);
    }
  }

  private async issue(id: string, nth: number, kill: Kill | null): Promise<boolean> {
    const kinds = invoicesFor(await this.dossier(id)).filter((kind) => kind !== 'creditNote');
    const kind = kinds[nth % Math.max(1, kinds.length)];
    return kind === undefined ? false : this.issueKind(id, kind, kill);
  }

  /** More than is left of the invoice is refused, as on the screens. */
  private async credit(id: string, { part, kill }: Extract<RandomAct, { do: 'credit' }>): Promise<boolean> {
    if (part === null) return this.issueKind(id, 'creditNote', kill);
    const invoice = creditedInvoice(await this.dossier(id))?.content;
    if (!invoice) return false;
    const amount = cents(Math.max(1, Math.round((invoiceTotals(invoice).inclTax * part) / 100)));
    return this.issueKind(id, 'creditNote', kill, { amount, reason: 'priceLowered' });
  }

  private async issueKind(
    id: string,
    kind: InvoiceKind,
    kill: Kill | null,
    credit?: CreditExtent,
  ): Promise<boolean> {
    const known = await this.dossier(id);
    if (!invoicesFor(known).includes(kind)) return false;
    if (!invoiceOf({ ...known, credit }, kind, '').ok) return false;
    const press = {
      check: () => ({ blocking: [], warnings: [] }),
      render: async ({ number }: { readonly number: string | null }) => {
        if (kill === 'beforePage') throw killed;
        const bytes = new TextEncoder().encode(String(number));
        return ok({ bytes, pages: 1, title: kind, fileName: `${number}.pdf` });
      },
    };
    const draft = { kind, ...known, credit, logo: null, demonstration: false };
    try {
      return await this.killable(kill, async () => (await this.window.issueDocument(draft, press)).ok);
    } catch (error) {
      if (error !== killed) throw error;
      return false;
    }
  }

  /** A share of what is left, in hundredths: more than a hundred is too much paid. */
  private async pay(id: string, { from, share, kill }: Extract<RandomAct, { do: 'pay' }>): Promise<boolean> {
    const { statement } = await this.dossier(id);
    const amount = Math.round((Math.max(statement.balance[from], statement.deposit.amount) * share) / 100);
    if (amount <= 0) return false;
    return this.tell(id, { kind: 'order.paymentReceived', data: { from, amount: cents(amount) } }, { kill });
  }

  /** Hours that were told already are put right, whatever was invoiced since. */
  private async deliver(id: string, hours: number): Promise<boolean> {
    const [told] = await this.standing(id, 'order.trainingDelivered');
    if (told) await this.tell(id, { kind: 'reversed', data: { target: told.id } });
    return this.tell(id, { kind: 'order.trainingDelivered', data: { hours } });
  }

  private async standing(id: string, kind: FactKind): Promise<readonly Fact[]> {
    const { dossier } = await this.dossier(id);
    const gone = new Set(dossier.facts.map(({ data }) => data['target']));
    return dossier.facts.filter((fact) => fact.kind === kind && !gone.has(fact.id));
  }

  private async refund(id: string): Promise<boolean> {
    const { statement } = await this.dossier(id);
    const owed = minus(zero, statement.balance.client);
    return owed > 0 && this.tell(id, { kind: 'order.refundPaid', data: { amount: owed } });
  }

  private async reverse(subject: string, nth: number): Promise<boolean> {
    const payments = await this.standing(subject, 'order.paymentReceived');
    const target = payments[nth % Math.max(1, payments.length)]?.id;
    if (target === undefined) return false;
    return this.tell(subject, { kind: 'reversed', data: { target } });
  }
}
