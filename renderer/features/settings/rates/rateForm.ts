import { z } from 'zod';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { checkRates } from '../../../../shared/domain/legal/checkRates.ts';
import type { Semester, SemesterRates } from '../../../../shared/domain/legal/interestRates.ts';
import type { RateRow } from '../../../../shared/domain/legal/rateTable.ts';
import { type BasisPoints, basisPoints } from '../../../../shared/domain/money/cents.ts';

/** A rate as it is typed, in percent: two decimals at most. */
const percent = z
  .number({ error: 'Indiquez un taux, par exemple 2,40.' })
  .min(0, 'Un taux ne peut pas être négatif.')
  .max(100, 'Un taux s’écrit en pour cent, par exemple 2,40.')
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, 'Deux décimales au plus.');

const needed = 'Dites où vous les avez lus\u00a0: le Journal officiel, le site de la Banque de France.';

/** What was typed, in basis points. */
export const ratesOfForm = (typed: Readonly<Record<keyof SemesterRates, number>>): SemesterRates => ({
  ecb: basisPoints(Math.round(typed.ecb * 100)),
  legalIndividuals: basisPoints(Math.round(typed.legalIndividuals * 100)),
  legalOthers: basisPoints(Math.round(typed.legalOthers * 100)),
});

/** The form of the rates of a semester. */
export const rateSchema = (semester: Semester, today: CivilDay) =>
  z
    .object({
      ecb: percent,
      legalIndividuals: percent,
      legalOthers: percent,
      source: z.string({ error: needed }).min(1, needed).max(500, 'Cinq cents caractères au plus.'),
    })
    .superRefine((rates, context) => {
      for (const { field, because } of checkRates(semester, ratesOfForm(rates), today))
        context.addIssue({
          code: 'custom',
          path: [field === 'semester' ? 'source' : field],
          message: because,
        });
    });
export type RateForm = z.infer<ReturnType<typeof rateSchema>>;

const shown = (rate: BasisPoints): number => rate / 100;

/** A semester as its form opens on it: percents. A missing one opens empty. */
export const rateFormOf = ({ rates, source, origin }: RateRow): Partial<RateForm> => ({
  ...(rates
    ? {
        ecb: shown(rates.ecb),
        legalIndividuals: shown(rates.legalIndividuals),
        legalOthers: shown(rates.legalOthers),
      }
    : {}),
  ...(origin === 'entered' || origin === 'corrected' ? { source } : {}),
});
