import { formatPeriod } from '../../../../shared/domain/dates/formatDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import type { Stretch } from '../../../../shared/domain/simulation/curve.ts';
import { outcomeBrief } from '../../../../shared/messages/simulation.ts';
import type { WhyAnswer } from '../../../ui/index.ts';
import { whyOfConsequence } from '../../explain/index.ts';

/**
 * Why some days of the curve come to what they do: told for the first of them.
 * @example whyOfStretch(dossier, stretchAt(curve, day))
 */
export const whyOfStretch = (dossier: Dossier, { from, to, consequence }: Stretch): WhyAnswer =>
  whyOfConsequence(
    dossier,
    consequence,
    `${formatPeriod(from, to)}\u00a0: ${outcomeBrief(consequence.outcome)}`,
  );
