import { createContext, type ReactNode, useContext } from 'react';
import type { CivilDay } from '../../shared/domain/dates/civilDay.ts';

const TodayContext = createContext<CivilDay | null>(null);

export const TodayProvider = ({
  today,
  children,
}: {
  readonly today: CivilDay;
  readonly children: ReactNode;
}) => <TodayContext value={today}>{children}</TodayContext>;

/** The civil day that it is, injected once by the application: no screen reads the clock. */
export function useToday(): CivilDay {
  const today = useContext(TodayContext);
  if (!today) throw new Error('TodayProvider is missing');
  return today;
}
