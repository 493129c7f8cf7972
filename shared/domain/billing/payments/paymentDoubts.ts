import type { CivilDay } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { type Cents, plus, zero } from '../../money/cents.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { type AllottedSum, beyondOf } from './sharesOf.ts';

/** What is asked of a payment before it is recorded, beside the field that answers. */
export interface PaymentDoubt {
  readonly field: 'amount' | 'excess' | 'note' | 'share';
  /** Of a share: the place of its sum. */
  readonly place?: number;
  readonly message: string;
}

/** A payment as typed, with what its payer may pay. */
export interface TypedPayment {
  readonly day: CivilDay;
  readonly amount: Cents;
  readonly allotted: readonly AllottedSum[];
  readonly hasFate: boolean;
  readonly hasNote: boolean;
}

/** A share above what is left of its sum would pay something else than what one reads. */
const tooMuch = ({ allotted }: TypedPayment): readonly PaymentDoubt[] =>
  allotted.flatMap(({ sum, amount }, place) =>
    amount > sum.left
      ? [{ field: 'share', place, message: sentence`Il n’y reste que ${formatEuros(sum.left)} à payer.` }]
      : [],
  );

function doesNotSum({ amount, allotted }: TypedPayment): readonly PaymentDoubt[] {
  if (beyondOf(amount, allotted) >= 0) return [];
  const shares = plus(zero, ...allotted.map((each) => each.amount));
  return [
    {
      field: 'amount',
      message: sentence`Les parts font ${formatEuros(shares)} pour ${formatEuros(amount)} reçus : corrigez l’un ou l’autre.`,
    },
  ];
}

/** What is beyond while something is left to pay was forgotten; beyond it all, somebody says what becomes of it. */
function isBeyond({ amount, allotted, hasFate }: TypedPayment): readonly PaymentDoubt[] {
  const beyond = beyondOf(amount, allotted);
  if (beyond <= 0 || hasFate) return [];
  return [
    {
      field: 'excess',
      message: sentence`${formatEuros(beyond)} de plus que ce qui est réparti : dites si cette somme reste en avance ou est à rembourser.`,
    },
  ];
}

/** Money that came before the invoice that it pays: it may be so, or the day is wrong. */
function isBeforeInvoice({ day, allotted, hasNote }: TypedPayment): readonly PaymentDoubt[] {
  const early = allotted.find(({ sum, amount }) => amount > 0 && sum.kind === 'invoice' && day < sum.since);
  if (!early || hasNote) return [];
  return [
    {
      field: 'note',
      message: sentence`Reçu avant la facture ${early.sum.number ?? ''}, émise le ${formatDay(early.sum.since)} : corrigez le jour, ou dites pourquoi.`,
    },
  ];
}

/**
 * What a payment as typed leaves in doubt, each as one sentence: shares that are not its sum, money that nothing asks
 * for (art. 1302 C. civ.), a day before the invoice. Nothing of it is guessed.
 * @example paymentDoubts(130000 for 121800 left, no fate)[0].field //=> 'excess'
 */
export const paymentDoubts = (typed: TypedPayment): readonly PaymentDoubt[] => [
  ...tooMuch(typed),
  ...doesNotSum(typed),
  ...isBeyond(typed),
  ...isBeforeInvoice(typed),
];
