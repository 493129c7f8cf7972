import { politeName } from '../parties/names.ts';
import { hasText } from '../parties/tidyText.ts';
import type { Address } from '../../records/base.ts';
import type { Client, Organisation } from '../../records/records.ts';
import type { Dossier } from '../orders/dossier.ts';
import { payerOf } from '../orders/fundingsOf.ts';
import type { Bill } from './bill.ts';
import { billingAddressOf } from './billingAddressOf.ts';
import type { InvoiceParty } from './invoice.ts';

const nowhere: Address = { street: '', postcode: '', city: '' };
const given = (text: string | undefined): string | undefined => (hasText(text) ? text.trim() : undefined);
const known = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Legal form, capital and register, in one line (R123-237 and R123-238 of the Code de commerce). */
function legalLine({ legalForm, capital, rcsCity }: Organisation): string | undefined {
  const form = [given(legalForm), given(capital) && `au capital de ${given(capital)}`]
    .filter(Boolean)
    .join(' ');
  return given([form, given(rcsCity) && `RCS ${given(rcsCity)}`].filter(Boolean).join(', '));
}

/** Who sells. @example sellerOf(organisation).legal //=> 'SARL au capital de 5 000 €, RCS Aubenas' */
export const sellerOf = (organisation: Organisation): InvoiceParty => ({
  name: given(organisation.name) ?? '',
  address: organisation.address ?? nowhere,
  ...known({
    legal: legalLine(organisation),
    siret: given(organisation.siret),
    vatNumber: given(organisation.vatNumber),
    email: given(organisation.email),
    phone: given(organisation.phone),
  }),
});

const isSame = (a: Address | undefined, b: Address | undefined): boolean =>
  a?.street === b?.street && a?.more === b?.more && a?.postcode === b?.postcode && a?.city === b?.city;

const partyOf = (client: Client, billing: Address | undefined): InvoiceParty => ({
  name: client.kind === 'individual' && hasText(client.lastName) ? politeName(client) : client.name,
  address: client.address ?? billing ?? nowhere,
  ...known({
    billing: isSame(billing, client.address) ? undefined : billing,
    legal: given(client.legalForm),
    siret: given(client.siret),
    vatNumber: given(client.vatNumber),
    email: given(client.email),
  }),
});

/** Who pays: the client, or another payer under subrogation. */
export function buyerOf(dossier: Dossier, { to, funder }: Pick<Bill, 'to' | 'funder'>): InvoiceParty {
  const payer = to === 'opco' ? payerOf(dossier, funder) : null;
  return payer ? partyOf(payer, payer.billingAddress) : partyOf(dossier.client, billingAddressOf(dossier));
}
