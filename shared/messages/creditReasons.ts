import type { CreditReason } from '../domain/orders/story.ts';

/** Why an avoir takes back a part of an invoice, as it prints it. */
export const creditReasonNames: Readonly<Record<CreditReason, string>> = {
  priceLowered: 'Prix baissé',
  hoursNotDone: 'Heures non réalisées',
  error: 'Erreur de facturation',
  funderUnpaid: 'Part que le financeur n’a pas réglée dans son délai',
  funderPaid: 'Part que le financeur a réglée après son délai',
  corrected: 'Heures, prix ou prise en charge corrigés',
  other: 'Autre motif',
};
