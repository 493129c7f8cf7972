import { noMatter } from '../letters/letterCase.ts';
import { larger, minus, zero } from '../money/cents.ts';
import { ok } from '../../result.ts';
import type { BillCase, BillMatter } from './bill.ts';
import { issuedInvoices } from './issuedInvoices.ts';
import { sumOfLine } from './sumsOf.ts';

/**
 * The OPCO's share, by the hours that were followed, once the training is done (clause 3.3, subrogation).
 * @example opcoBill(share of 1 000,00 €, ended) //=> 1 000,00 € to the OPCO
 */
export function opcoBill(of: BillCase): BillMatter {
  const { statement, on } = of;
  const line = statement.due.find(({ debtor, kind }) => debtor === 'opco' && kind === 'opcoShare');
  const isAsked = issuedInvoices(of).some(({ told }) => told.event.to === 'opco');
  if (!line || isAsked)
    return noMatter(
      'invoice.noOpcoShare',
      '3.3',
      'nothingToRecord',
      'Aucune part d’OPCO n’est à facturer : pas d’accord avec subrogation, ou facture déjà émise.',
    );
  if (!['delivered', 'settled'].includes(statement.status))
    return noMatter(
      'invoice.hoursUnknown',
      '3.3',
      'delivered',
      'La part de l’OPCO suit les heures réalisées : inscrivez d’abord la réalisation.',
    );
  const prepaid = larger(zero, minus(line.amount, statement.balance.opco));
  const limit = statement.deadlines.find(({ kind }) => kind === 'opcoLimit')?.on;
  const dueOn = limit !== undefined && limit > on ? limit : on;
  return ok({ to: 'opco', sums: [sumOfLine(line)], preceding: [], prepaid, dueOn });
}
