import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { byDay, standingFacts } from '../../../../shared/domain/orders/standingFacts.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import {
  type ContinuedService,
  continuedServices,
  inForce,
} from '../../../../shared/domain/reminders/continuedService.ts';
import { payerInvoices } from '../../../../shared/domain/reminders/payerInvoices.ts';
import type { PayerInvoice } from '../../../../shared/domain/reminders/payerLetters.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import { db, loadDossiers } from '../../../db/index.ts';
import { orderIdsOf } from '../payments/paymentQueries.ts';

/** What a client is late with, what was sent for it, and whether the organisation goes on all the same. */
export interface LateClient {
  readonly invoices: readonly PayerInvoice[];
  /** The letters that left, the latest first. */
  readonly sent: readonly Fact[];
  /** Null once all is paid: there is nothing to go on in spite of. */
  readonly decision: ContinuedService | null;
}

const isNotice = ({ kind, data }: Fact): boolean =>
  kind === 'documentIssued' && data['document'] === 'formalNotice';

const lettersOf = (dossiers: readonly Dossier[]): readonly Fact[] =>
  dossiers
    .flatMap(({ facts }) => standingFacts(facts))
    .filter((fact) => fact.kind === 'reminderSent' || isNotice(fact))
    .toSorted(byDay)
    .toReversed();

/** A client, or a funder, as somebody who pays late. */
export async function readLateClient(clientId: string, today: CivilDay): Promise<LateClient> {
  const [ids, facts] = await Promise.all([
    orderIdsOf(clientId),
    db.facts.where('subject').equals(clientId).toArray(),
  ]);
  const dossiers = await loadDossiers(ids);
  const invoices = dossiers
    .flatMap((dossier) =>
      payerInvoices({ dossier, statement: statementOfDossier(dossier, today), on: today }),
    )
    .filter(({ payerId }) => payerId === clientId)
    .toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
  const decision = invoices.length > 0 ? inForce(continuedServices(facts), today) : null;
  return { invoices, sent: lettersOf(dossiers), decision };
}
