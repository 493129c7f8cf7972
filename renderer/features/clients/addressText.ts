import type { Address } from '../../../shared/records/base.ts';

/** An address as an envelope has it, one line each. */
export const addressText = (address: Address | undefined): string | undefined =>
  address === undefined
    ? undefined
    : [address.street, address.more, `${address.postcode} ${address.city}`, address.country]
        .filter((line) => line !== undefined && line.trim() !== '')
        .join('\n');
