import { formatEuros } from '../../domain/money/formatMoney.ts';
import { formatDay } from '../../domain/dates/formatDay.ts';
import type { CivilDay } from '../../domain/dates/civilDay.ts';
import type { Dossier } from '../../domain/orders/dossier.ts';
import { termsReference } from './termsReference.ts';
import { hasText } from './wording.ts';

/** Who pays (clause 3.3): the client alone, or an OPCO, with or without subrogation. */
export function fundingText(dossier: Dossier, on: CivilDay): string {
  const { order, funder } = dossier;
  if (!funder) return 'Le client règle lui-même la totalité du prix ; aucune prise en charge n’est déclarée.';
  const approved = order.fundingApprovedOn !== undefined && order.fundingApprovedOn <= on;
  const approval =
    approved && order.fundingApprovedOn
      ? `accordée le ${formatDay(order.fundingApprovedOn)}${hasText(order.fundingReference) ? ` sous le n° ${order.fundingReference.trim()}` : ''}`
      : 'demandée par le client, dont la copie de l’accord est attendue';
  const amount =
    !approved || order.fundingAmount === undefined
      ? ''
      : `, à hauteur de ${formatEuros(order.fundingAmount)} ${order.fundingBasis === 'exclTax' ? 'HT' : 'TTC'}`;
  const way = order.subrogation
    ? `Il règle directement l’organisme de formation (subrogation) ; ce qu’il ne paie pas est dû par le client, selon ${termsReference(dossier, on, '3.3')}.`
    : 'Sans subrogation : le client règle le prix et se fait rembourser.';
  return `Prise en charge par ${hasText(funder.name) ? funder.name.trim() : 'un OPCO'}, ${approval}${amount}. ${way}`;
}
