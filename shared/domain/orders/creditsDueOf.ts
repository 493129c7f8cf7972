import { type Cents, minus, plus, smaller, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { askedBy } from './creditInvoice.ts';
import { fundedPart } from './opcoShareOf.ts';
import { sentence } from './sentence.ts';
import { type NumberedInvoice, type Situation, sumOf } from './situation.ts';
import type { CreditDue, DueKind, DueLine } from './statement.ts';

type Excess = Pick<CreditDue, 'event' | 'to' | 'amount'>;

/** What invoices ask above what is owed, taken back from the last one first. */
function excessOf(invoices: readonly NumberedInvoice[], owed: Cents): readonly Excess[] {
  let above = minus(plus(...invoices.map((invoice) => askedBy(invoice) ?? zero)), owed);
  return invoices.toReversed().flatMap((invoice) => {
    const amount = smaller(above, askedBy(invoice) ?? zero);
    if (amount <= 0) return [];
    above = minus(above, amount);
    return [{ event: invoice.index, to: invoice.to, amount }];
  });
}

const linesOf = (lines: readonly DueLine[], wanted: DueKind): readonly DueLine[] =>
  lines.filter(({ kind }) => kind === wanted);

/** Why the OPCO's invoice asks too much: its month has passed, or fewer hours were followed. */
function whyFunder(
  situation: Situation,
  lines: readonly DueLine[],
  amount: Cents,
): Pick<CreditDue, 'reason' | 'because'> {
  const [part, whole] = fundedPart(situation);
  if (linesOf(lines, 'opcoDefault').length > 0)
    return {
      reason: 'funderUnpaid',
      because: sentence`L’OPCO n’a pas réglé ${formatEuros(amount)} dans son délai : un avoir les retire de sa facture, avant que le client les reçoive à sa charge.`,
    };
  return {
    reason: part === whole ? 'error' : 'hoursNotDone',
    because: sentence`La facture à l’OPCO demande ${formatEuros(amount)} de plus que sa part : un avoir la corrige.`,
  };
}

/** The OPCO paid after its month what the client had been invoiced in its place (law.md 3.3, O6). */
const whyClient = (amount: Cents): Pick<CreditDue, 'reason' | 'because'> => ({
  reason: 'funderPaid',
  because: sentence`L’OPCO a réglé ${formatEuros(amount)} que le client avait reçus à sa charge : un avoir les retire de sa facture.`,
});

/**
 * The avoirs that an order calls for (clause 3.3): to the OPCO, exactly what it did not pay within its month; to the
 * client, what the OPCO paid afterwards.
 * @example creditsDue(OPCO invoiced 100000, 60000 paid, on the day after its limit)[0].amount //=> 40000
 */
export function creditsDueOf(situation: Situation, lines: readonly DueLine[]): readonly CreditDue[] {
  const of = (wanted: NumberedInvoice['kind']): readonly NumberedInvoice[] =>
    situation.invoices.filter(({ kind, amount }) => kind === wanted && amount !== undefined);
  const toFunder = excessOf(of('opco'), sumOf(linesOf(lines, 'opcoShare')));
  const toClient = excessOf(of('opcoDefault'), sumOf(linesOf(lines, 'opcoDefault')));
  return [
    ...toFunder.map((excess) => ({
      ...excess,
      clause: '3.3',
      ...whyFunder(situation, lines, excess.amount),
    })),
    ...toClient.map((excess) => ({ ...excess, clause: '3.3', ...whyClient(excess.amount) })),
  ];
}
