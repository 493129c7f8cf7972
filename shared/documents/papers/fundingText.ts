import { formatEuros } from '../../domain/money/formatMoney.ts';
import { formatDay } from '../../domain/dates/formatDay.ts';
import type { CivilDay } from '../../domain/dates/civilDay.ts';
import type { Dossier } from '../../domain/orders/dossier.ts';
import { type Funding, fundingsOf, payerOf } from '../../domain/orders/fundingsOf.ts';
import { termsReference } from './termsReference.ts';
import { hasText } from './wording.ts';

/** What one payer agreed to, and whether it pays straight to the organisation. */
function textOfPayer(dossier: Dossier, funding: Funding, on: CivilDay): string {
  const { fundingApprovedOn, fundingReference, fundingAmount, fundingBasis } = funding;
  const name = payerOf(dossier, funding.funderId)?.name;
  const approved = fundingApprovedOn !== undefined && fundingApprovedOn <= on;
  const approval =
    approved && fundingApprovedOn
      ? `accordée le ${formatDay(fundingApprovedOn)}${hasText(fundingReference) ? ` sous le n° ${fundingReference.trim()}` : ''}`
      : 'demandée par le client, dont la copie de l’accord est attendue';
  const amount =
    !approved || fundingAmount === undefined
      ? ''
      : `, à hauteur de ${formatEuros(fundingAmount)} ${fundingBasis === 'exclTax' ? 'HT' : 'TTC'}`;
  const way = funding.subrogation
    ? `Il règle directement l’organisme de formation (subrogation) ; ce qu’il ne paie pas est dû par le client, selon ${termsReference(dossier, on, '3.3')}.`
    : 'Sans subrogation : le client règle le prix et se fait rembourser.';
  return `Prise en charge par ${hasText(name) ? name.trim() : 'un OPCO'}, ${approval}${amount}. ${way}`;
}

/** Who pays (clause 3.3): the client alone, or payers besides it, with or without subrogation. */
export const fundingText = (dossier: Dossier, on: CivilDay): string =>
  dossier.funder || dossier.otherFunders?.length
    ? fundingsOf(dossier.order)
        .map((funding) => textOfPayer(dossier, funding, on))
        .join('\n')
    : 'Le client règle lui-même la totalité du prix ; aucune prise en charge n’est déclarée.';
