import type { CivilDay } from '../dates/civilDay.ts';
import { valueOn } from '../legal/legalValue.ts';
import { vatExemptionMention, vatRateOf } from '../legal/vatRates.ts';
import { basisPoints } from '../money/cents.ts';
import type { VatCategory } from '../orders/statement.ts';
import type { VatRegime } from '../orders/story.ts';
import type { VatTreatment } from './invoice.ts';

/** Codes of the exemptions in the list VATEX, as e-invoicing wants them beside the words (law.md 4.4, G1.41). */
const exemptionCodes = { exemptTraining: 'VATEX-FR-CGI261-4', franchise: 'VATEX-FR-FRANCHISE' } as const;

const outOfScope: VatTreatment = {
  code: 'O',
  rate: basisPoints(0),
  exemption: { code: 'VATEX-EU-O', text: 'Indemnité hors du champ d’application de la TVA' },
};

/**
 * How a sum is taxed on an invoice, and why where it is not (242 nonies A I 11° and 12° of annex II to the CGI).
 * @example vatTreatmentOf('exemptTraining', 'exempt', day).exemption?.code //=> 'VATEX-FR-CGI261-4'
 */
export function vatTreatmentOf(regime: VatRegime, category: VatCategory, day: CivilDay): VatTreatment {
  if (category === 'outOfScope') return outOfScope;
  const rate = vatRateOf(regime);
  if (regime === 'standard20') return { code: 'S', rate };
  const mention = valueOn(vatExemptionMention[regime], day)?.value ?? '';
  return { code: 'E', rate, exemption: { code: exemptionCodes[regime], text: mention } };
}
