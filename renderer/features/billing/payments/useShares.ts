import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { PayableSum } from '../../../../shared/domain/billing/payments/payableSums.ts';
import { type Cents, cents } from '../../../../shared/domain/money/cents.ts';
import { leftOf, spreadShares } from './collectForm.ts';

const toggled = (chosen: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  chosen.has(id) ? new Set([...chosen].filter((other) => other !== id)) : new Set([...chosen, id]);

const isSum = (amount: unknown): amount is Cents => typeof amount === 'number' && amount >= 0;

/**
 * The shares follow the amount as it is typed, and the amount what is chosen. A share that a person changes stays as it
 * was typed: whether all sum up is then checked.
 */
export function useShares(sums: readonly PayableSum[], first: ReadonlySet<string>) {
  const { setValue } = useFormContext();
  const [chosen, setChosen] = useState(first);
  const amount: unknown = useWatch({ name: 'amount' });
  const spread = useRef<unknown>(amount);
  useEffect(() => {
    if (amount === spread.current || !isSum(amount)) return;
    spread.current = amount;
    setValue('shares', spreadShares(cents(amount), sums, chosen), { shouldDirty: true });
  }, [amount, chosen, sums, setValue]);
  const choose = (sum: PayableSum): void => {
    const next = toggled(chosen, sum.id);
    const left = leftOf(sums, next);
    spread.current = left;
    setChosen(next);
    setValue('amount', left > 0 ? left : undefined, { shouldDirty: true });
    setValue('shares', spreadShares(left, sums, next), { shouldDirty: true });
  };
  return { chosen, choose };
}
