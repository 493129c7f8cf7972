import { sentence } from '../orders/sentence.ts';
import type { Cents } from '../money/cents.ts';
import type { Claim, Reference } from './claim.ts';
import type { Found } from './claimIndex.ts';

/** One reason for a match, and what it weighs. */
export interface Evidence {
  readonly points: number;
  readonly says: string;
}

const called: Readonly<Record<Reference['of'], string>> = {
  invoice: 'numéro',
  proposal: 'dossier',
  order: 'commande',
  agreement: 'accord',
};

/** A number of the payer's own hand weighs more than an amount, an amount more than a name. */
const weights = { reference: 4, amount: 3, name: 2 } as const;

/**
 * What the label of a line says for a claim.
 * @example labelEvidence({ reference: invoice FA-2026-0042, name: null }) //=> [{ points: 4, says: 'numéro FA-2026-0042 dans le libellé' }]
 */
export function labelEvidence(found: Found | undefined): readonly Evidence[] {
  const { reference = null, name = null } = found ?? {};
  return [
    ...(reference
      ? [{ points: weights.reference, says: `${called[reference.of]} ${reference.text} dans le libellé` }]
      : []),
    ...(name ? [{ points: weights.name, says: `nom « ${name} » dans le libellé` }] : []),
  ];
}

/**
 * What the amount of a line says for a claim: the same to the cent, the same with interest and the fee of 40 €, or
 * another.
 * @example amountEvidence(52200, { left: 52200, extra: 0 }) //=> { points: 3, says: 'même montant' }
 */
export function amountEvidence(amount: Cents, { left, extra }: Pick<Claim, 'left' | 'extra'>): Evidence {
  if (amount === left) return { points: weights.amount, says: 'même montant' };
  if (extra > 0 && amount === left + extra)
    return { points: weights.amount, says: 'reste dû, pénalités et frais de recouvrement compris' };
  return amount < left
    ? { points: 0, says: 'moins que ce qui reste dû' }
    : { points: 0, says: 'plus que ce qui reste dû' };
}

/** @example sameSum(3) //=> { points: 3, says: 'somme de 3 factures' } */
export const sameSum = (count: number): Evidence => ({
  points: weights.amount,
  says: sentence`somme de ${count} factures`,
});

/** The reasons together: « même montant, numéro FA-2026-0042 dans le libellé ». */
export const saidTogether = (
  evidence: readonly Evidence[],
): { readonly why: string; readonly score: number } => ({
  why: evidence.map(({ says }) => says).join(', '),
  score: evidence.reduce((sum, { points }) => sum + points, 0),
});
