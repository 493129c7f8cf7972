import Box from '@mui/material/Box';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatRelativeDay, formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { cents, zero } from '../../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import type { DueLine, Statement } from '../../../../shared/domain/orders/statement.ts';
import { dueNames } from '../../../../shared/messages/dueNames.ts';
import { factTitle } from '../../../../shared/messages/factTitle.ts';
import { type Fact, factData } from '../../../../shared/records/facts.ts';
import { type Explanation, type MoneyLine, MoneyLines, Why } from '../../../ui/index.ts';
import { depositExplanation } from './ContractChecklist.tsx';

interface Props {
  readonly statement: Statement;
  /** Facts that stand: payments are listed in the reason of what is left. */
  readonly facts: readonly Fact[];
  readonly today: CivilDay;
}

const debtors = { client: '', opco: ', par l’OPCO', provider: ', par l’organisme' } as const;

/** What is due, by whom and when; every figure says why. Before acceptance: what will be. */
export function DueLines(props: Props) {
  const { statement } = props;
  return (
    <>
      {statement.due.length === 0 && (
        <Box sx={{ color: 'text.secondary', mb: 0.5 }}>Rien n’est dû à ce jour.</Box>
      )}
      <MoneyLines
        label="Ce qui est dû"
        lines={[
          ...(statement.due.length === 0 ? [expectedDeposit(statement)] : dueLines(props)),
          priceLine(statement),
          ...balanceLines(props),
          ...lateLines(statement),
        ]}
      />
    </>
  );
}

const amountLines = ({ exclTax, vat }: Pick<DueLine, 'exclTax' | 'vat'>, total: string) => [
  { label: 'Hors taxes', value: formatEuros(exclTax) },
  { label: 'TVA', value: formatEuros(vat) },
  { label: 'Toutes taxes comprises', value: total, total: true },
];

const dueLines = ({ statement, today }: Props): readonly MoneyLine[] =>
  statement.due.map((line, index) => {
    const amount = formatEuros(line.amount);
    const name = `${dueNames[line.kind]}${debtors[line.debtor]}`;
    return {
      id: `${line.kind} ${line.on} ${index}`,
      label: name,
      amount: (
        <Why
          explanation={{
            title: `${name}, ${amount}`,
            clause: line.clause,
            because: line.because,
            lines: amountLines(line, amount),
          }}
        >
          {amount}
        </Why>
      ),
      detail: whenDue(line, statement, today),
    };
  });

/** When a line falls due, or that it is paid where the statement says so. */
function whenDue(line: DueLine, { acceptance, status }: Statement, today: CivilDay): string {
  const { depositPaidOn } = acceptance;
  if (line.kind === 'deposit' && depositPaidOn) return `payé, complet le ${formatShortDay(depositPaidOn)}`;
  const day = formatShortDay(line.on);
  return status === 'settled' ? `payé, échéance le ${day}` : `${day}, ${formatRelativeDay(line.on, today)}`;
}

/** No sum may be asked of an individual before the withdrawal window ends (L6353-6). */
function whenPayable({ deposit, acceptance }: Statement): string {
  if (deposit.payableFrom) return `pas avant le ${formatShortDay(deposit.payableFrom)}`;
  return acceptance.pieces.length === 0 ? 'après le délai de rétractation' : 'à l’acceptation';
}

const expectedDeposit = (statement: Statement): MoneyLine => ({
  id: 'expected deposit',
  label: 'Acompte',
  amount: <Why explanation={depositExplanation(statement)}>{formatEuros(statement.deposit.amount)}</Why>,
  detail: whenPayable(statement),
});

function lateLines({ late }: Statement): readonly MoneyLine[] {
  if (late.interest === zero && late.recoveryFee === zero) return [];
  const explain = (title: string): Explanation => ({ title, clause: late.clause, because: late.because });
  const interest = late.interest === null ? 'taux à saisir' : formatEuros(late.interest);
  return [
    {
      id: 'late',
      label: 'Intérêts de retard, en plus',
      amount: <Why explanation={explain('Intérêts de retard')}>{interest}</Why>,
      detail: late.unknownRate,
    },
    {
      id: 'fee',
      label: 'Indemnité de recouvrement, en plus',
      amount: <Why explanation={explain('Indemnité de recouvrement')}>{formatEuros(late.recoveryFee)}</Why>,
    },
  ];
}

function priceLine({ price, reasons }: Statement): MoneyLine {
  const total = formatEuros(price.inclTax);
  return {
    id: 'price',
    label: 'Prix toutes taxes comprises',
    total: true,
    amount: (
      <Why explanation={{ title: `Prix, ${total}`, ...reasons.price, lines: amountLines(price, total) }}>
        {total}
      </Why>
    ),
  };
}

/** What is left between the two, once something is due. The facts behind it are those of the journal. */
function balanceLines({ statement, facts }: Props): readonly MoneyLine[] {
  const { balance, due } = statement;
  if (due.length === 0 && balance.client === zero && balance.opco === zero) return [];
  const client = balanceLine('client', 'Reste dû par le client', statement, facts);
  return balance.opco === zero
    ? [client]
    : [client, balanceLine('opco', 'Reste dû par l’OPCO', statement, facts)];
}

function balanceLine(
  who: 'client' | 'opco',
  label: string,
  { balance, due, reasons }: Statement,
  facts: readonly Fact[],
): MoneyLine {
  const amount = formatEuros(balance[who]);
  const own = due.filter((line) => line.debtor === who);
  const paid = facts.filter((fact) => isPaymentBy(fact, who));
  const explanation: Explanation = {
    title: `${label}, ${amount}`,
    clause: own.at(-1)?.clause ?? reasons.price.clause,
    because: 'C’est la somme des lignes dues, moins ce qui a été reçu.',
    facts: paid.map((fact) => ({ label: factTitle(fact), value: formatShortDay(fact.day) })),
    lines: [
      ...own.map((line) => ({ label: dueNames[line.kind], value: formatEuros(line.amount) })),
      ...paid.map((fact) => ({ label: 'Reçu', value: `− ${formatEuros(paymentOf(fact))}` })),
      { label, value: amount, total: true },
    ],
  };
  return { id: `balance ${who}`, label, amount: <Why explanation={explanation}>{amount}</Why> };
}

const isPaymentBy = (fact: Fact, who: 'client' | 'opco'): boolean =>
  fact.kind === 'order.paymentReceived' && fact.data['from'] === who;

const paymentOf = (fact: Fact) => cents(factData['order.paymentReceived'].parse(fact.data).amount);
