import type { Address } from '../../records/base.ts';
import { hasText } from '../papers/wording.ts';

/** A street, or what stands for it, and a town: what a letter needs to arrive. */
export const addressIsComplete = (address: Address | undefined): boolean =>
  address !== undefined && (hasText(address.street) || hasText(address.more)) && hasText(address.city);
