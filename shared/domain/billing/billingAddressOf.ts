import type { Address } from '../../records/base.ts';
import type { Dossier } from '../orders/dossier.ts';
import { hasText } from '../parties/tidyText.ts';

const isWritten = (address: Address | undefined): address is Address =>
  address !== undefined && [address.street, address.more, address.postcode, address.city].some(hasText);

/**
 * Where the invoices of an order go (2.1): the address agreed in the order, else the one that the client's sheet keeps
 * for invoices, else the client's own.
 * @example billingAddressOf({ order, client: { address } }) //=> address
 */
export const billingAddressOf = ({ order, client }: Pick<Dossier, 'order' | 'client'>): Address | undefined =>
  [order.billingAddress, client.billingAddress].find(isWritten) ?? client.address;
