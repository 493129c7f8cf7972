import type { ReminderMatter } from '../../../domain/reminders/reminderMatter.ts';
import { counted } from '../wording.ts';

/**
 * What a reminder is about, after « Objet ».
 * @example reminderSubject(one invoice) //=> 'Relance : facture FA-2026-0042'
 */
export function reminderSubject({ step, to, invoices }: ReminderMatter): string {
  const [first] = invoices;
  const what =
    invoices.length === 1
      ? ['facture', first?.number].filter(Boolean).join(' ')
      : `${counted(invoices.length, 'facture')} impayées`;
  const isLast = step === 'reminder2' && to === 'client';
  return `${isLast ? 'Dernière relance avant mise en demeure' : 'Relance'} : ${what}`;
}

/** « la facture suivante est échue et reste impayée », one or several. */
export const invoicesNamed = ({ invoices }: ReminderMatter): string =>
  invoices.length === 1
    ? 'la facture suivante est échue et reste impayée'
    : 'les factures suivantes sont échues et restent impayées';
