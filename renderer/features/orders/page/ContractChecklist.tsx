import type { ReactNode } from 'react';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { zero } from '../../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { pieceNames } from '../../../../shared/messages/factTitle.ts';
import { type CheckItem, Checklist, Why } from '../../../ui/index.ts';
import { depositLeft } from '../acts/amounts.ts';

interface Props {
  readonly statement: Statement;
  readonly individual: boolean;
  readonly today: CivilDay;
}

/** What makes the contract final, piece by piece, with the day each came. */
export const ContractChecklist = ({ statement, individual, today }: Props) => (
  <Checklist
    label="Ce qui rend le contrat définitif"
    items={individual ? individualItems(statement, today) : professionalItems(statement)}
  />
);

const on = (day: CivilDay | null, otherwise: string): string => (day ? formatShortDay(day) : otherwise);

const professionalItems = (statement: Statement): readonly CheckItem[] => [
  ...statement.acceptance.pieces.map(({ piece, receivedOn }) => ({
    id: piece,
    label: pieceNames[piece],
    done: receivedOn !== null,
    detail: on(receivedOn, 'à recevoir'),
  })),
  depositItem(statement),
];

function individualItems(statement: Statement, today: CivilDay): readonly CheckItem[] {
  const { acceptance, deposit, deadlines } = statement;
  const signed = acceptance.contractSignedOn;
  const window = deadlines.find((deadline) => deadline.kind === 'withdrawalEnd');
  const from = deposit.payableFrom;
  const waiting = 'court à partir de la signature';
  return [
    { id: 'signed', label: 'Contrat signé', done: signed !== null, detail: on(signed, 'attendu') },
    {
      id: 'window',
      label: 'Délai de rétractation écoulé',
      done: window !== undefined && window.on < today,
      detail: window ? (
        <Why explanation={{ title: 'Fin du délai de rétractation', ...window }}>
          jusqu’au {formatShortDay(window.on)}
        </Why>
      ) : signed && from && from <= today ? (
        'écoulé'
      ) : (
        waiting
      ),
    },
    {
      id: 'payable',
      label: 'Une somme peut être demandée',
      done: from !== null && from <= today,
      detail: from ? (
        <Why explanation={{ title: 'Premier jour où une somme est exigible', ...deposit }}>
          à partir du {formatShortDay(from)}
        </Why>
      ) : (
        waiting
      ),
    },
    depositItem(statement),
  ];
}

function depositItem(statement: Statement): CheckItem {
  const { acceptance, deposit } = statement;
  const { depositPaidOn, depositWaivedOn } = acceptance;
  return {
    id: 'deposit',
    label: (
      <>
        Acompte <Why explanation={depositExplanation(statement)}>{formatEuros(deposit.amount)}</Why>
      </>
    ),
    done: depositPaidOn !== null || depositWaivedOn !== null,
    detail: depositDetail(statement),
  };
}

/** Why the deposit is what it is, with its parts. */
export const depositExplanation = ({ deposit }: Pick<Statement, 'deposit'>) => ({
  title: `Acompte, ${formatEuros(deposit.amount)}`,
  clause: deposit.clause,
  because: deposit.because,
  lines: [
    { label: 'Hors taxes', value: formatEuros(deposit.exclTax) },
    { label: 'TVA', value: formatEuros(deposit.vat) },
    { label: 'Toutes taxes comprises', value: formatEuros(deposit.amount), total: true },
  ],
});

function depositDetail(statement: Statement): ReactNode {
  const { depositPaidOn, depositWaivedOn, depositPaid } = statement.acceptance;
  if (depositPaidOn) return `reçu, complet le ${formatShortDay(depositPaidOn)}`;
  if (depositWaivedOn) return `levé par écrit le ${formatShortDay(depositWaivedOn)}`;
  if (depositPaid > zero)
    return `reçu ${formatEuros(depositPaid)}, reste ${formatEuros(depositLeft(statement))}`;
  return 'attendu';
}
