import { z } from 'zod';
import type { Hired } from '../../../../shared/domain/terms/nonSolicitationPenalty.ts';
import { centsSchema, daySchema } from '../../../../shared/records/base.ts';

/** What the form of the penalty holds once it can be reckoned. */
const hired: z.ZodType<Hired> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('employee'),
    monthlySalary: centsSchema,
    employerCharges: centsSchema.default(0 as never),
  }),
  z.object({
    kind: z.literal('subcontractor'),
    breachOn: daySchema,
    missions: z.array(z.object({ on: daySchema, exclTax: centsSchema })).min(1),
  }),
]);

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined;

/** A line of which nothing is filled is no mission yet. */
const filled = (missions: unknown): unknown =>
  Array.isArray(missions)
    ? missions.filter((mission: { readonly on?: unknown; readonly exclTax?: unknown }) =>
        [mission.on, mission.exclTax].some((value) => !isEmpty(value)),
      )
    : missions;

/**
 * What was typed as the rule wants it, or null while something is missing.
 * @example readHired({ kind: 'employee', monthlySalary: 260000 }) //=> charges count for nothing
 */
export function readHired(typed: Readonly<Record<string, unknown>>): Hired | null {
  const { missions, ...given } = typed;
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => !isEmpty(value)));
  const read = hired.safeParse({ ...known, missions: filled(missions) });
  return read.success ? read.data : null;
}
