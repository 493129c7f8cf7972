import Box from '@mui/material/Box';
import { formatRelativeDay, formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { dueName } from '../../../../shared/domain/explain/subjects/explainDue.ts';
import type { DueLine } from '../../../../shared/domain/orders/statement.ts';
import { type MoneyLine, MoneyLines, Why } from '../../../ui/index.ts';
import { whyOf } from '../../explain/index.ts';
import { balanceLines, earnedLines, lateLines, priceLine } from './owedLines.tsx';
import { type StatementProps, Sum } from './Sum.tsx';

/** What is due, by whom and when; every figure and day says why. Before acceptance: what will be. */
export function DueLines(props: StatementProps) {
  const { statement } = props;
  return (
    <>
      {statement.due.length === 0 && (
        <Box sx={{ color: 'text.secondary', mb: 0.5 }}>Rien n’est dû à ce jour.</Box>
      )}
      <MoneyLines
        label="Ce qui est dû"
        lines={[
          ...(statement.due.length === 0 ? [expectedDeposit(props)] : dueLines(props)),
          priceLine(props),
          ...balanceLines(props),
          ...lateLines(props),
          ...earnedLines(props),
        ]}
      />
    </>
  );
}

const dueLines = (props: StatementProps): readonly MoneyLine[] =>
  props.statement.due.map((line, index) => ({
    id: `${line.kind} ${line.on} ${index}`,
    label: dueName(line),
    amount: <Sum {...props} of={{ of: 'due', line: index }} amount={line.amount} />,
    detail: <WhenDue {...props} line={line} index={index} />,
  }));

/** When a line falls due, or that it is paid where the statement says so. */
function WhenDue({
  line,
  index,
  statement: { acceptance, status },
  dossier,
  today,
}: StatementProps & { readonly line: DueLine; readonly index: number }) {
  const { depositPaidOn } = acceptance;
  const why = whyOf(dossier, today, { of: 'dueDay', line: index });
  if (line.kind === 'deposit' && depositPaidOn)
    return (
      <>
        payé, complet le{' '}
        <Why explanation={whyOf(dossier, today, { of: 'contractOn' })}>{formatShortDay(depositPaidOn)}</Why>
      </>
    );
  const day = <Why explanation={why}>{formatShortDay(line.on)}</Why>;
  return status === 'settled' ? (
    <>payé, échéance le {day}</>
  ) : (
    <>
      {day}, {formatRelativeDay(line.on, today)}
    </>
  );
}

/** No sum may be asked of an individual before the withdrawal window ends (L6353-6). */
function WhenPayable({ statement: { deposit, acceptance }, dossier, today }: StatementProps) {
  if (deposit.payableFrom)
    return (
      <>
        pas avant le{' '}
        <Why explanation={whyOf(dossier, today, { of: 'payableFrom' })}>
          {formatShortDay(deposit.payableFrom)}
        </Why>
      </>
    );
  return acceptance.pieces.length === 0 ? 'après le délai de rétractation' : 'à l’acceptation';
}

const expectedDeposit = (props: StatementProps): MoneyLine => ({
  id: 'expected deposit',
  label: 'Acompte',
  amount: <Sum {...props} of={{ of: 'deposit' }} amount={props.statement.deposit.amount} />,
  detail: <WhenPayable {...props} />,
});
