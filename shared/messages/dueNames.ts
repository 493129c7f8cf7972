import type { DueKind } from '../domain/orders/statement.ts';

/** What is due, as one says it on the telephone. */
export const dueNames: Readonly<Record<DueKind, string>> = {
  deposit: 'Acompte',
  balance: 'Solde',
  instalment: 'Échéance',
  opcoShare: 'Part de l’OPCO',
  opcoDefault: 'Part non réglée par l’OPCO',
  cancellationIndemnity: 'Indemnité d’annulation',
  postponementIndemnity: 'Indemnité de report',
  proposalPreparationFee: 'Frais de préparation de la proposition',
  deliveredShare: 'Part réalisée',
  depositRefund: 'Acompte à rendre',
  overpaymentRefund: 'Trop-perçu à rendre',
};

/**
 * A line that is due, its payer by name where there are several.
 * @example dueLineName({ kind: 'opcoShare', funderName: 'AKTO' }) //=> 'Part prise en charge par AKTO'
 */
export function dueLineName({
  kind,
  funderName,
}: {
  readonly kind: DueKind;
  readonly funderName?: string | undefined;
}): string {
  if (funderName === undefined) return dueNames[kind];
  if (kind === 'opcoShare') return `Part prise en charge par ${funderName}`;
  return kind === 'opcoDefault' ? `Part non réglée par ${funderName}` : dueNames[kind];
}
