import { describe, expect, it } from 'vitest';
import { readSettings, termsOf } from '../../../../shared/domain/terms/termsOf.ts';

describe('the terms of an order', () => {
  it('are LEXOM’s where nothing differs', () => {
    expect(termsOf()).toMatchObject({ proposalValidityDays: 30, depositRate: 3000, recoveryFee: 4000 });
    expect(termsOf({ carryOverDeposit: true })).toMatchObject({ carryOverDeposit: true, depositRate: 3000 });
  });

  it('keep from a stored row what this version can read', () => {
    const stored = {
      depositRate: 4000,
      cancellationDays: -1,
      carryOverDeposit: 'yes',
      lateInterestMode: 'january',
      paymentImputation: 'moonFirst',
      moonPhase: 'full',
    };
    expect(readSettings(stored)).toEqual({ depositRate: 4000, lateInterestMode: 'january' });
  });
});
