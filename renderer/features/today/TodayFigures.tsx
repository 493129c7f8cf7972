import Box from '@mui/material/Box';
import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import { explanationOfSum } from '../../../shared/domain/explain/explanationOfSum.ts';
import { formatEuros } from '../../../shared/domain/money/formatMoney.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { type Explanation, KeyFigures, Why } from '../../ui/index.ts';
import type { Figures, SeatedSession, SessionFigures, SumOf } from './figures.ts';

/** How many sessions « Pourquoi ? » names. */
const named = 20;

const explained = (title: string, because: string, clause: string, { parts }: SumOf): Explanation =>
  explanationOfSum({
    title,
    because,
    clause,
    parts: parts.map(({ order, amount }) => ({ label: `${order.client}, ${order.course}`, amount })),
  });

const sessionLine = ({ start, end, course, seats }: SeatedSession) => ({
  label: `${formatPeriod(start, end)}, ${course}`,
  value: `${seats.firm} sur ${seats.capacity}`,
});

const sessionsExplained = ({ month }: SessionFigures, title: string): Explanation => ({
  title,
  clause: '2.1',
  because:
    'Les sessions qui commencent ce mois-ci, avec les places sous contrat et la capacité de chacune. Une proposition ou un dossier annulé ne prend pas de place.',
  lines: month.slice(0, named).map(sessionLine),
});

const count = (sum: SumOf): string => countText(sum.parts.length, 'dossier');

const why = (value: string, explanation: Explanation) => <Why explanation={explanation}>{value}</Why>;

/** The figures of the day, each answering « Pourquoi ? ». Their room is kept while they are reckoned. */
export function TodayFigures({
  figures,
  sessions,
}: {
  readonly figures: Figures | undefined;
  readonly sessions: SessionFigures | undefined;
}) {
  if (!figures || !sessions) return <Box sx={{ height: 46, mb: 3 }} aria-hidden />;
  const { outstanding, late } = figures;
  const rate = sessions.rate === null ? '—' : `${sessions.rate}\u00a0%`;
  const owing = `Ce que les clients et les OPCO doivent encore, sur ${count(outstanding)}.`;
  const overdue = `La part de l’encours qui porte déjà intérêt, sur ${count(late)}.`;
  return (
    <KeyFigures
      figures={[
        {
          label: 'Encours',
          value: why(formatEuros(outstanding.total), explained('Encours', owing, '3.2', outstanding)),
        },
        {
          label: 'En retard',
          value: why(formatEuros(late.total), explained('En retard', overdue, '3.4', late)),
        },
        {
          label: 'Sessions du mois',
          value: why(String(sessions.month.length), sessionsExplained(sessions, 'Sessions du mois')),
        },
        {
          label: 'Remplissage',
          value: why(rate, sessionsExplained(sessions, `Remplissage du mois, ${rate}`)),
        },
      ]}
    />
  );
}
