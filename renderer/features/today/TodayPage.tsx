import { formatWeekday } from '../../../shared/domain/dates/formatDay.ts';
import { useLive } from '../../db/index.ts';
import { PageHeader, RowsSkeleton, useToday } from '../../ui/index.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { figuresOf } from './figures.ts';
import { OrderGroup } from './OrderGroup.tsx';
import { byUrgency, type Urgency } from './openOrder.ts';
import { TodayFigures } from './TodayFigures.tsx';
import { loadBeginnings, loadOpenOrders } from './todayQueries.ts';

const groups: readonly { readonly urgency: Urgency; readonly title: string }[] = [
  { urgency: 'now', title: 'Aujourd’hui ou perdu' },
  { urgency: 'week', title: 'Cette semaine' },
  { urgency: 'later', title: 'En attente' },
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What to do now, in order of urgency, each line with its clause and the button that leads to the act. */
export function TodayPage() {
  const today = useToday();
  const orders = useLive(() => loadOpenOrders(today), [today]);
  const beginnings = useLive(loadBeginnings, []);
  const sorted = orders && byUrgency(orders, today);
  return (
    <>
      <PageHeader title={capital(formatWeekday(today))} />
      {!sorted || !beginnings ? (
        <RowsSkeleton rows={6} />
      ) : orders.length === 0 ? (
        <FirstSteps beginnings={beginnings} />
      ) : (
        <>
          <TodayFigures figures={figuresOf(orders, today)} />
          {groups.map(({ urgency, title }) => (
            <OrderGroup key={urgency} title={title} orders={sorted[urgency]} />
          ))}
        </>
      )}
    </>
  );
}
