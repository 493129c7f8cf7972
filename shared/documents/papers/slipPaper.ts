import { type ChequeSlip, totalOfCheques } from '../../domain/billing/cheques/chequeSlips.ts';
import type { CivilDay } from '../../domain/dates/civilDay.ts';
import { formatDay } from '../../domain/dates/formatDay.ts';
import { formatAmount } from '../../domain/money/formatMoney.ts';
import { countText } from '../../messages/countOf.ts';
import type { Organisation } from '../../records/records.ts';
import type { Block, Paper } from '../layout/blocks.ts';
import { framed, type FrameRequest, letterheadOf } from './frame.ts';
import { hasText, knownPairs, orToFill } from './wording.ts';

/** What a slip of cheques is made of. */
export interface SlipPaperRequest {
  readonly number: string;
  readonly on: CivilDay;
  readonly cheques: ChequeSlip['cheques'];
  readonly organisation: Organisation;
  readonly logo: FrameRequest['logo'];
  readonly demonstration: boolean;
}

const table = (cheques: SlipPaperRequest['cheques']): Block => ({
  kind: 'table',
  columns: [
    { head: 'N° du chèque', share: 34 },
    { head: 'Tireur', share: 66 },
    { head: 'Banque', share: 46 },
    { head: 'Montant (€)', share: 26, align: 'right' },
  ],
  rows: [
    ...cheques.map(({ reference, drawer, bank, amount }) => [
      reference ?? '',
      drawer ?? '',
      bank ?? '',
      formatAmount(amount),
    ]),
    [countText(cheques.length, 'chèque'), '', 'Total', formatAmount(totalOfCheques(cheques))],
  ],
  totals: 1,
});

const unbroken = (text: string | undefined): string | undefined =>
  hasText(text) ? text.trim().replaceAll(' ', '\u00a0') : undefined;

/**
 * « Bordereau de remise de chèques »: goes to the bank with the cheques that it lists, to be signed by who brings them.
 * @example slipPaper(request).title //=> 'Remise de chèques REM-2026-0001'
 */
export function slipPaper(request: SlipPaperRequest): Paper {
  const { number, on, cheques, organisation, logo, demonstration } = request;
  const frame: FrameRequest = { dossier: { organisation }, number, on, logo, demonstration };
  return framed(frame, {
    label: 'Remise de chèques',
    body: [
      letterheadOf(frame),
      {
        kind: 'title',
        over: 'BORDEREAU DE REMISE DE CHÈQUES',
        title: number,
        under: `Remis le ${formatDay(on)}, sauf bonne fin`,
      },
      knownPairs([
        ['Titulaire', orToFill(organisation.name)],
        ['IBAN', unbroken(organisation.iban)],
        ['BIC', unbroken(organisation.bic)],
      ]),
      table(cheques),
      {
        kind: 'signatures',
        boxes: [
          { title: 'Signature du déposant', lines: [] },
          { title: 'Cachet de la banque', lines: [] },
        ],
      },
    ],
  });
}
