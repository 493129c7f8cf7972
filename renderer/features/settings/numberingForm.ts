import { type NumberFormat, usualWidth } from '../../../shared/domain/numbering/series.ts';
import type { Organisation } from '../../../shared/records/records.ts';
import type { NumberingValues } from './organisationSchema.ts';

/** The series that one may start elsewhere than at 1, each with how its numbers usually begin. */
export const chosenSeries = { invoice: 'FA', creditNote: 'AV' } as const;
export type ChosenSeries = keyof typeof chosenSeries;

/** How numbers of a series would be written, by what the form holds. */
export const formatIn = (values: Partial<NumberingValues>, name: ChosenSeries): NumberFormat => ({
  prefix: values[`${name}Prefix`] ?? chosenSeries[name],
  width: values[`${name}Width`] ?? usualWidth,
  yearly: values[`${name}Yearly`] ?? true,
});

/** What the form shows of an organisation; `next` holds the numbers that are to start a series not begun. */
export const numberingOf = (
  organisation: Organisation,
  next: Readonly<Record<ChosenSeries, number | undefined>>,
) => ({
  proposalPrefix: organisation.proposalPrefix,
  agreementPrefix: organisation.agreementPrefix,
  invoicePrefix: organisation.invoicePrefix,
  invoiceWidth: organisation.invoiceWidth,
  invoiceYearly: organisation.invoiceYearly ?? true,
  invoiceNext: next.invoice,
  creditNotePrefix: organisation.creditNotePrefix,
  creditNoteWidth: organisation.creditNoteWidth,
  creditNoteYearly: organisation.creditNoteYearly ?? true,
  creditNoteNext: next.creditNote,
});
