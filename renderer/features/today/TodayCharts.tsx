import Box from '@mui/material/Box';
import { formatPeriod, formatMonth } from '../../../shared/domain/dates/formatDay.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { formatEuros, formatTick } from '../../../shared/domain/money/formatMoney.ts';
import type { MonthTurnover } from '../../../shared/domain/orders/turnoverByMonth.ts';
import { freeSeatsOf } from '../../../shared/domain/sessions/occupancyOf.ts';
import { ChartSection } from '../../ui/charts/index.ts';
import { useToday } from '../../ui/index.ts';
import type { SeatedSession } from './figures.ts';
import { explainTurnover } from './todayQueries.ts';

const tick = (value: number): string => formatTick(cents(Math.round(value)));
const euros = (value: number): string => formatEuros(cents(Math.round(value)));
const seats = (value: number): string => String(Math.round(value));

const sessionName = ({ start, end, course }: SeatedSession): string =>
  `${formatPeriod(start, end).replace(/\u00a0\d{4}$/, '')}, ${course}`;

/** Turnover by month and seats by session to come, side by side where there is room. */
export function TodayCharts({
  months,
  coming,
}: {
  readonly months: readonly MonthTurnover[];
  readonly coming: readonly SeatedSession[];
}) {
  const today = useToday();
  const whyOfMonth = (isDone: boolean) => (place: number) => () =>
    explainTurnover(months[place]?.month ?? '', isDone, today);
  return (
    <Box sx={twoColumns}>
      <ChartSection
        title="Chiffre d’affaires par mois"
        purpose="Hors taxes, au mois de fin des formations réalisées ou sous contrat ; indemnités et frais non compris."
        empty={
          months.every(({ done, toCome }) => done + toCome === 0)
            ? 'Aucune formation sous contrat sur ces mois.'
            : null
        }
        chart={{
          head: 'Mois',
          categories: months.map(({ month }) => formatMonth(month)),
          format: euros,
          formatAxis: tick,
          series: [
            {
              label: 'Réalisé',
              look: 'strong',
              values: months.map(({ done }) => done),
              why: whyOfMonth(true),
            },
            {
              label: 'Sous contrat',
              look: 'soft',
              values: months.map(({ toCome }) => toCome),
              why: whyOfMonth(false),
            },
          ],
        }}
      />
      <ChartSection
        title="Remplissage par session"
        purpose="Les prochaines sessions : places sous contrat, en attente d’acceptation, libres."
        empty={coming.length === 0 ? 'Aucune session à venir.' : null}
        chart={{
          head: 'Session',
          categories: coming.map(sessionName),
          format: seats,
          lying: true,
          series: [
            { label: 'Sous contrat', look: 'strong', values: coming.map((one) => one.seats.firm) },
            { label: 'En attente', look: 'soft', values: coming.map((one) => one.seats.pending) },
            { label: 'Libres', look: 'room', values: coming.map((one) => freeSeatsOf(one.seats)) },
          ],
        }}
      />
    </Box>
  );
}

const twoColumns = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
  columnGap: 5,
} as const;
