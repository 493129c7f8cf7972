import { useEffect } from 'react';
import { bringOrderLinesTo } from '../db/index.ts';
import { useToday } from '../ui/index.ts';

/** Once the first screen is there. */
const afterMilliseconds = 3_000;

/** Brings the lines of orders to the day, at the start and past midnight. */
export function useOrderLinesOfDay(): void {
  const today = useToday();
  useEffect(() => {
    const timer = setTimeout(() => void bringOrderLinesTo(today), afterMilliseconds);
    return () => clearTimeout(timer);
  }, [today]);
}
