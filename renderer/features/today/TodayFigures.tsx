import { formatEuros } from '../../../shared/domain/money/formatMoney.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { type Explanation, KeyFigures, Why } from '../../ui/index.ts';
import type { Figures, SumOf } from './figures.ts';

const explained = (title: string, because: string, clause: string, { total, parts }: SumOf): Explanation => ({
  title: `${title}, ${formatEuros(total)}`,
  clause,
  because,
  lines: [
    ...parts.map(({ order, amount }) => ({
      label: `${order.dossier.client.name}, ${order.dossier.course.title}`,
      value: formatEuros(amount),
    })),
    { label: 'Total', value: formatEuros(total), total: true },
  ],
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
