import { ok, refused, type Result } from '../../result.ts';
import { type Cents, cents } from './cents.ts';

export type EurosRefusalCode = 'empty' | 'notAnAmount' | 'negative' | 'ambiguous' | 'tooPrecise' | 'tooLarge';

/** Why a text is no amount, with one sentence to show beside the field. */
export interface EurosRefusal {
  readonly code: EurosRefusalCode;
  readonly because: string;
}

const sentences: Readonly<Record<EurosRefusalCode, string>> = {
  empty: 'Indiquez un montant, par exemple 1\u202f740,50.',
  notAnAmount: 'Ce n’est pas un montant. Écrivez par exemple 1\u202f740,50.',
  negative: 'Un montant ne peut pas être négatif.',
  ambiguous: 'Un point suivi de trois chiffres prête à confusion\u00a0: écrivez 1\u202f740 ou 1,74.',
  tooPrecise: 'Un montant s’arrête au centime\u00a0: deux chiffres après la virgule.',
  tooLarge: 'Ce montant est trop grand\u00a0: un milliard d’euros au plus.',
};
const no = (code: EurosRefusalCode): Result<never, EurosRefusal> =>
  refused({ code, because: sentences[code] });

const plain = /^(\d+)(?:[.,](\d*))?$/;
const groupedByPoint = /^[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/;
const oneGroup = /^[1-9]\d{0,2}\.\d{3}$/;
/** As the records hold at most. */
const mostCents = 100_000_000_000;

/**
 * What people type in a field of money, as cents. Spaces of every kind and the euro sign are welcome; a comma or
 * a point parts the cents; « 1.740,50 » is read as French papers write it, « 1.740 » alone could be either: it is
 * asked again, not guessed.
 * @example parseEuros('1 740,5') //=> { ok: true, value: 174050 }
 * @example parseEuros('-3') //=> { ok: false, error: { code: 'negative', … } }
 */
export function parseEuros(text: string): Result<Cents, EurosRefusal> {
  const bare = text
    .normalize('NFKC')
    .replace(/[\s']/g, '')
    .replace(/(€|euros?|eur)$/i, '');
  if (bare === '') return no('empty');
  if (/^[-−–]\d/.test(bare)) return no('negative');
  if (oneGroup.test(bare)) return no('ambiguous');
  const match = plain.exec(groupedByPoint.test(bare) ? bare.replaceAll('.', '') : bare);
  if (!match?.[1]) return no('notAnAmount');
  const decimals = match[2] ?? '';
  if (decimals.length > 2) return no('tooPrecise');
  const amount = Number(match[1] + decimals.padEnd(2, '0'));
  return amount > mostCents ? no('tooLarge') : ok(cents(amount));
}
