import { plus } from '../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../shared/domain/money/formatMoney.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { type Explanation, KeyFigures, Why } from '../../ui/index.ts';
import type { Figures, SumOf } from './figures.ts';

/** How many orders « Pourquoi ? » names, the largest sums first. */
const named = 20;

const lineOf = ({ order, amount }: SumOf['parts'][number]) => ({
  label: `${order.client}, ${order.course}`,
  value: formatEuros(amount),
});

function linesOf(parts: SumOf['parts']) {
  const sorted = parts.toSorted((a, b) => b.amount - a.amount);
  const others = sorted.slice(named);
  const rest = {
    label: countText(others.length, 'autre dossier', 'autres dossiers'),
    value: formatEuros(plus(...others.map(({ amount }) => amount))),
  };
  return [...sorted.slice(0, named).map(lineOf), ...(others.length > 0 ? [rest] : [])];
}

const explained = (title: string, because: string, clause: string, { total, parts }: SumOf): Explanation => ({
  title: `${title}, ${formatEuros(total)}`,
  clause,
  because,
  lines: [...linesOf(parts), { label: 'Total', value: formatEuros(total), total: true }],
});

/** The figures of the day, each answering « Pourquoi ? ». */
export function TodayFigures({ figures }: { readonly figures: Figures }) {
  const { outstanding, late } = figures;
  const owing = explained(
    'Encours',
    `Ce que les clients et les OPCO doivent encore, sur ${countText(outstanding.parts.length, 'dossier')}.`,
    '3.2',
    outstanding,
  );
  const overdue = explained(
    'En retard',
    `La part de l’encours qui porte déjà intérêt, sur ${countText(late.parts.length, 'dossier')}.`,
    '3.4',
    late,
  );
  return (
    <KeyFigures
      figures={[
        { label: 'Encours', value: <Why explanation={owing}>{formatEuros(outstanding.total)}</Why> },
        { label: 'En retard', value: <Why explanation={overdue}>{formatEuros(late.total)}</Why> },
        { label: 'Dossiers ouverts', value: figures.openOrders },
        { label: 'Sessions du mois', value: figures.sessionsOfMonth },
      ]}
    />
  );
}
