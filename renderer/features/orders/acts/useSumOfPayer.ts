import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Cents } from '../../../../shared/domain/money/cents.ts';

/** The sum follows who pays, or who is paid back, as long as nobody typed another. */
export function useSumOfPayer(expected: Cents | null): void {
  const { getValues, setValue } = useFormContext();
  const proposed = useRef<unknown>(getValues('amount'));
  useEffect(() => {
    if (getValues('amount') !== proposed.current) return;
    // A field set to nothing would show what it held first: an empty text empties it.
    proposed.current = expected ?? '';
    setValue('amount', proposed.current);
  }, [expected, getValues, setValue]);
}
