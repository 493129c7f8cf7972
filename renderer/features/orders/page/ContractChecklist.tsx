import type { ReactNode } from 'react';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { aboutDeadline, type Subject } from '../../../../shared/domain/explain/subject.ts';
import { zero } from '../../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { depositLeft } from '../../../../shared/domain/orders/expectedPayment.ts';
import { pieceNames } from '../../../../shared/messages/factTitle.ts';
import { type CheckItem, Checklist, Why } from '../../../ui/index.ts';
import { whyOf } from '../../explain/index.ts';
import type { StatementProps } from './Sum.tsx';

/** What makes the contract final, piece by piece, with the day each came. */
export const ContractChecklist = (props: StatementProps) => (
  <Checklist
    label="Ce qui rend le contrat définitif"
    items={props.dossier.client.kind === 'individual' ? individualItems(props) : professionalItems(props)}
  />
);

const on = (day: CivilDay | null, otherwise: string): string => (day ? formatShortDay(day) : otherwise);

const Asked = ({
  dossier,
  today,
  of,
  children,
}: StatementProps & { readonly of: Subject; readonly children: ReactNode }) => (
  <Why explanation={whyOf(dossier, today, of)}>{children}</Why>
);

const professionalItems = (props: StatementProps): readonly CheckItem[] => [
  ...props.statement.acceptance.pieces.map(({ piece, receivedOn }) => ({
    id: piece,
    label: pieceNames[piece],
    done: receivedOn !== null,
    detail: on(receivedOn, 'à recevoir'),
  })),
  depositItem(props),
];

const waiting = 'court à partir de la signature';

function individualItems(props: StatementProps): readonly CheckItem[] {
  const { statement, today } = props;
  const { acceptance, deposit, deadlines } = statement;
  const signed = acceptance.contractSignedOn;
  const window = deadlines.find((deadline) => deadline.kind === 'withdrawalEnd');
  const from = deposit.payableFrom;
  return [
    { id: 'signed', label: 'Contrat signé', done: signed !== null, detail: on(signed, 'attendu') },
    {
      id: 'window',
      label: 'Délai de rétractation écoulé',
      done: window !== undefined && window.on < today,
      detail: window ? (
        <Asked {...props} of={aboutDeadline(window)}>
          jusqu’au {formatShortDay(window.on)}
        </Asked>
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
        <Asked {...props} of={{ of: 'payableFrom' }}>
          à partir du {formatShortDay(from)}
        </Asked>
      ) : (
        waiting
      ),
    },
    depositItem(props),
  ];
}

function depositItem(props: StatementProps): CheckItem {
  const { acceptance, deposit } = props.statement;
  const { depositPaidOn, depositWaivedOn } = acceptance;
  return {
    id: 'deposit',
    label: (
      <>
        Acompte{' '}
        <Asked {...props} of={{ of: 'deposit' }}>
          {formatEuros(deposit.amount)}
        </Asked>
      </>
    ),
    done: depositPaidOn !== null || depositWaivedOn !== null,
    detail: depositDetail(props),
  };
}

function depositDetail(props: StatementProps): ReactNode {
  const { depositPaidOn, depositWaivedOn, depositPaid } = props.statement.acceptance;
  if (depositPaidOn)
    return (
      <>
        reçu, complet le{' '}
        <Asked {...props} of={{ of: 'paid' }}>
          {formatShortDay(depositPaidOn)}
        </Asked>
      </>
    );
  if (depositWaivedOn) return `levé par écrit le ${formatShortDay(depositWaivedOn)}`;
  if (depositPaid > zero)
    return (
      <Asked {...props} of={{ of: 'status' }}>
        reçu {formatEuros(depositPaid)}, reste {formatEuros(depositLeft(props.statement))}
      </Asked>
    );
  return 'attendu';
}
