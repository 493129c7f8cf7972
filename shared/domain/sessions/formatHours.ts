const space = '\u00a0';

/**
 * A duration as people say it, to the minute.
 * @example formatHours(7) //=> '7 h'
 * @example formatHours(3.5) //=> '3 h 30'
 */
export function formatHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  const rest = minutes % 60;
  const whole = `${Math.floor(minutes / 60)}${space}h`;
  return rest === 0 ? whole : `${whole}${space}${String(rest).padStart(2, '0')}`;
}
