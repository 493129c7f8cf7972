import { type Cents, minus, plus, smaller, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { askedAbove, sumAsked } from './askedOfClient.ts';
import { askedBy } from './creditInvoice.ts';
import { funderHead, funderName, funderNamed, fundersOf } from './fundersOf.ts';
import { fundedPart } from './opcoShareOf.ts';
import { sentence } from './sentence.ts';
import { type NumberedInvoice, type Situation, sumOf } from './situation.ts';
import type { CreditDue, DueKind, DueLine } from './statement.ts';
import type { FundingFacts } from './story.ts';

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

type Why = Pick<CreditDue, 'reason' | 'because'>;

/** Why a payer's invoice asks too much: its month has passed, or fewer hours were followed. */
function whyFunder(situation: Situation, funder: FundingFacts, hasDefault: boolean, amount: Cents): Why {
  const [part, whole] = fundedPart(situation, funder);
  if (hasDefault)
    return {
      reason: 'funderUnpaid',
      because: sentence`${funderHead(funder)} n’a pas réglé ${formatEuros(amount)} dans son délai : un avoir les retire de sa facture, avant que le client les reçoive à sa charge.`,
    };
  return {
    reason: part === whole ? 'error' : 'hoursNotDone',
    because: sentence`La facture à ${funderName(funder)} demande ${formatEuros(amount)} de plus que sa part : un avoir la corrige.`,
  };
}

/** A payer paid after its month what the client had been invoiced in its place (law.md 3.3, O6). */
const whyClient = (funder: FundingFacts, amount: Cents): Why => ({
  reason: 'funderPaid',
  because: sentence`${funderHead(funder)} a réglé ${formatEuros(amount)} que le client avait reçus à sa charge : un avoir les retire de sa facture.`,
});

function creditsOf(
  situation: Situation,
  lines: readonly DueLine[],
  funder: FundingFacts,
): readonly CreditDue[] {
  const { id, name } = funder;
  const linesOf = (wanted: DueKind): readonly DueLine[] =>
    lines.filter((line) => line.kind === wanted && line.funder === id);
  const invoicesOf = (wanted: NumberedInvoice['kind']): readonly NumberedInvoice[] =>
    situation.invoices.filter(
      ({ kind, amount, funder: of }) =>
        kind === wanted && amount !== undefined && funderNamed(situation.order, of) === funder,
    );
  const toFunder = excessOf(invoicesOf('opco'), sumOf(linesOf('opcoShare')));
  const toClient = excessOf(invoicesOf('opcoDefault'), sumOf(linesOf('opcoDefault')));
  const hasDefault = linesOf('opcoDefault').length > 0;
  const who = {
    clause: '3.3',
    ...(id === undefined ? {} : { funder: id }),
    ...(name === undefined ? {} : { funderName: name }),
  };
  return [
    ...toFunder.map((each) => ({
      ...each,
      ...who,
      ...whyFunder(situation, funder, hasDefault, each.amount),
    })),
    ...toClient.map((each) => ({ ...each, ...who, ...whyClient(funder, each.amount) })),
  ];
}

/** The facts changed after the client's final invoice: its invoices ask too much, the last one first. */
function clientCredits(
  situation: Situation,
  lines: readonly DueLine[],
  others: readonly CreditDue[],
): readonly CreditDue[] {
  const besides = sumOf(others.filter(({ to }) => to === 'client'));
  const { amount, invoices } = askedAbove(situation, lines, besides);
  if (amount <= 0) return [];
  return excessOf(invoices, minus(sumAsked(invoices) ?? zero, amount)).map((each) => ({
    ...each,
    clause: '3.2',
    reason: 'corrected',
    because: sentence`La facture du client demande ${formatEuros(each.amount)} de plus que ce qui est dû depuis la correction : un avoir les retire.`,
  }));
}

/**
 * The avoirs that an order calls for (clauses 3.2 and 3.3): to a payer, exactly what it did not pay within its month; to
 * the client, what that payer paid afterwards, and what a correction no longer makes due.
 * @example creditsDueOf(OPCO invoiced 100000, 60000 paid, on the day after its limit)[0].amount //=> 40000
 */
export function creditsDueOf(situation: Situation, lines: readonly DueLine[]): readonly CreditDue[] {
  const ofFunders = fundersOf(situation.order).flatMap((funder) => creditsOf(situation, lines, funder));
  return [...ofFunders, ...clientCredits(situation, lines, ofFunders)];
}
