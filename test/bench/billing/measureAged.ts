import { clientAccountOf } from '../../../shared/domain/billing/account/clientAccount.ts';
import { agedBalance, type OpenSum } from '../../../shared/domain/billing/agedBalance.ts';
import { addDays, civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { invoiceCases } from '../../support/invoiceCases.ts';
import { median, millisecondsOf } from '../timing.ts';

/** What sixty thousand invoices take, as a balance by age and as the account of one client. */
export interface AgedSpeed {
  readonly invoices: number;
  readonly milliseconds: number;
  /** The account of one client who has them all, statements made already. */
  readonly accountMilliseconds: number;
  readonly accountEntries: number;
  /** A plain pass over the same invoices: what is left, summed. */
  readonly passMilliseconds: number;
  readonly ratio: number;
}

const [count, rounds] = [60_000, 9];
const today = civilDay('2026-11-23');
const sums = Array.from(
  { length: count },
  (_, at): OpenSum => ({ left: cents(at), dueOn: addDays(today, 30 - (at % 200)) }),
);

/** Keeps results in use, so that no work is optimised away. */
let seen = 0;

const { dossier, on } = invoiceCases.creditNote;
const statement = statementOfDossier(dossier, on);

/** The same order again and again: a deposit paid and a balance invoiced, each fact with an id of its own. */
const cases = Array.from({ length: count }, (_, at) => ({
  on,
  statement,
  dossier: { ...dossier, facts: dossier.facts.map((fact) => ({ ...fact, id: `${fact.id} ${at}` })) },
}));

const account = () => clientAccountOf(cases, dossier.client.id, { from: null, to: on });

const pass = (): void => void (seen += sums.reduce((sum, { left }) => sum + left, 0));
const aged = (): void => void (seen += agedBalance(sums, today).over90);

/** The aged balance of sixty thousand invoices, in turn with a plain pass over them. */
export function measureAged(): AgedSpeed {
  const times = Array.from({ length: rounds }, () => [millisecondsOf(aged), millisecondsOf(pass)] as const);
  if (seen === 0) throw new Error('nothing was measured');
  let accountEntries = 0;
  const accountMilliseconds = millisecondsOf(() => void (accountEntries = account().entries.length));
  const milliseconds = median(times.map(([time]) => time));
  const passMilliseconds = median(times.map(([, time]) => time));
  const ratio = milliseconds / passMilliseconds;
  return { invoices: count, milliseconds, accountMilliseconds, accountEntries, passMilliseconds, ratio };
}
