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
