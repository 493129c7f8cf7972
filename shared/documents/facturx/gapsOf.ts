import type { Invoice, InvoiceParty } from '../../domain/billing/invoice.ts';
import { invoiceTotals } from '../../domain/billing/invoiceTotals.ts';
import { vatOf } from '../../domain/money/vat.ts';
import { isSiret } from '../../domain/parties/siret.ts';
import { hasText } from '../papers/wording.ts';
import { countryCode } from './countryCode.ts';
import { treatmentOf, vatCodesOf } from './treatmentOf.ts';

/** What keeps an invoice from being written as data: whose it is, the field, its French name, the rule that wants it. */
export interface DataGap {
  readonly of: 'seller' | 'buyer' | 'invoice';
  readonly field: string;
  readonly label: string;
  readonly source: string;
}

const addressGap = (of: 'seller' | 'buyer', { address }: InvoiceParty, label: string): readonly DataGap[] => {
  if (countryCode(address.country) === null)
    return [
      { of, field: 'address', label: `Pays de l’adresse ${label}, en toutes lettres`, source: 'BR-CL-14' },
    ];
  return hasText(address.city) ? [] : [{ of, field: 'address', label: `Adresse ${label}`, source: 'BR-08' }];
};

const sellerGaps = ({ seller, ...invoice }: Invoice): readonly DataGap[] => [
  ...addressGap('seller', seller, 'de l’organisme'),
  ...(isSiret(seller.siret ?? '')
    ? []
    : [{ of: 'seller', field: 'siret', label: 'SIRET de l’organisme', source: 'BR-FR-10' } as const]),
  ...(vatCodesOf(invoice).has('S') && !hasText(seller.vatNumber)
    ? [
        {
          of: 'seller',
          field: 'vatNumber',
          label: 'Numéro de TVA de l’organisme',
          source: 'BR-S-02',
        } as const,
      ]
    : []),
];

/** In France a business is known by its SIREN, and reached by it; who has none is reached by e-mail. */
function buyerGaps(invoice: Invoice): readonly DataGap[] {
  const { buyer } = invoice;
  const isAtHome = ['B2B', 'OUTOFSCOPE'].includes(treatmentOf(invoice));
  if (isAtHome && !isSiret(buyer.siret ?? ''))
    return [{ of: 'buyer', field: 'siret', label: 'SIRET du client', source: 'BR-FR-11' }];
  if (!isAtHome && !hasText(buyer.siret) && !hasText(buyer.email))
    return [{ of: 'buyer', field: 'email', label: 'Adresse e-mail du client', source: 'BR-FR-12' }];
  return [];
}

/** What is outside the scope of VAT stands alone on its invoice (BR-O-11 to BR-O-14). */
const mixedGaps = (invoice: Invoice): readonly DataGap[] =>
  vatCodesOf(invoice).has('O') && vatCodesOf(invoice).size > 1
    ? [
        {
          of: 'invoice',
          field: 'vat',
          label: 'Indemnité hors TVA et somme taxée sur une même facture',
          source: 'BR-O-11',
        },
      ]
    : [];

/** The official check wants less than one euro between the VAT told and what the rate makes of its base (BR-S-09). */
const vatTolerance = 100;

/**
 * Where an OPCO agreed to a sum excl. tax, its client pays the VAT on it: neither invoice bears the VAT of its own
 * base, and data must (BR-CO-17). The same agreement told incl. tax makes each owe the same, VAT within.
 */
const rateGaps = (invoice: Invoice): readonly DataGap[] =>
  invoiceTotals(invoice).byRate.some(
    ({ treatment, base, vat }) => Math.abs(vat - vatOf(base, treatment.rate)) >= vatTolerance,
  )
    ? [
        {
          of: 'invoice',
          field: 'fundingBasis',
          label: 'Accord de prise en charge en TTC plutôt qu’en HT, chacun devant la même somme',
          source: 'BR-CO-17',
        },
      ]
    : [];

/**
 * What keeps an invoice from being written as data that a platform takes (EN 16931 and the French rules upon it). Such
 * an invoice can leave on paper where the law lets it.
 * @example gapsOf(invoice of a company without SIRET)[0]?.source //=> 'BR-FR-11'
 */
export const gapsOf = (invoice: Invoice): readonly DataGap[] => [
  ...sellerGaps(invoice),
  ...addressGap('buyer', invoice.buyer, 'du client'),
  ...buyerGaps(invoice),
  ...mixedGaps(invoice),
  ...rateGaps(invoice),
];
