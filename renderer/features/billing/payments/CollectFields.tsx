import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { beyondOf } from '../../../../shared/domain/billing/payments/sharesOf.ts';
import { settlementOf } from '../../../../shared/domain/billing/payments/settlement.ts';
import { paymentFacts } from '../../../../shared/domain/billing/payments/paymentFacts.ts';
import type { PayableSum } from '../../../../shared/domain/billing/payments/payableSums.ts';
import { type CivilDay, isCivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { DayField, FieldRow, MoneyField, RadioField, TextArea } from '../../../ui/index.ts';
import { allottedBy, type CollectValues, paymentOf } from './collectForm.ts';
import { excessFateOptions, excessLabel } from './excessFateOptions.ts';
import { MeansFields } from './MeansFields.tsx';
import type { Payable } from './paymentQueries.ts';
import { SettlementLine } from './SettlementLine.tsx';
import { SharesTable } from './SharesTable.tsx';
import { useShares } from './useShares.ts';
import { whyOfSum } from './whyOfSum.ts';

/** What is beyond the shares, as the form stands. */
function useBeyond(sums: readonly PayableSum[]): boolean {
  const [amount, shares] = useWatch({ name: ['amount', 'shares'] }) as [unknown, CollectValues['shares']];
  return typeof amount === 'number' && beyondOf(cents(amount), allottedBy(sums, shares)) > 0;
}

/** What the payment as typed would settle, asked of the engine; null while it cannot be read. */
function useSettlement({ dossiers, sums }: Payable, today: CivilDay) {
  const values = useWatch() as CollectValues;
  return useMemo(() => {
    const { day, amount } = values;
    const isRead = typeof amount === 'number' && amount > 0 && isCivilDay(day ?? '') && day <= today;
    return isRead ? settlementOf(dossiers, paymentFacts(paymentOf('typed', values, sums)), today) : null;
  }, [values, dossiers, sums, today]);
}

/** The fields of a payment: how much, when, how, and what it pays. */
export function CollectFields({
  payable,
  first,
  today,
}: {
  readonly payable: Payable;
  readonly first: ReadonlySet<string>;
  readonly today: CivilDay;
}) {
  const { sums, dossiers } = payable;
  const { chosen, choose } = useShares(sums, first);
  const isBeyond = useBeyond(sums);
  const settlement = useSettlement(payable, today);
  const names = useMemo(
    () => new Map(dossiers.map(({ order, course }) => [order.id, course.title])),
    [dossiers],
  );
  const [oldest] = sums.filter(({ id }) => chosen.has(id));
  const asked = oldest ?? sums[0];
  return (
    <div style={{ display: 'grid', gap: 14, paddingBottom: 8 }}>
      <FieldRow>
        <MoneyField name="amount" label="Montant reçu" required autoFocus />
        <DayField name="day" label="Reçu le" lean="past" required />
      </FieldRow>
      <MeansFields />
      <SharesTable sums={sums} names={names} chosen={chosen} today={today} onChoose={choose} />
      {isBeyond && <RadioField name="excess" label={excessLabel} options={excessFateOptions} inline />}
      <TextArea name="note" label="Note" rows={1} />
      {asked && <SettlementLine settlement={settlement} why={whyOfSum(asked, today)} />}
    </div>
  );
}
