import { type CivilDay, later } from '../dates/civilDay.ts';
import { complementsOf } from './complements.ts';
import { finalBefore } from './invoicedAgain.ts';
import { type InvoiceIssued, sumOf } from './situation.ts';
import type { DueKind, DueLine } from './statement.ts';

/** A client's line with the invoice that asks for it; `dueOn` null where none was issued. */
export interface InvoicedLine {
  readonly line: DueLine;
  /** Place of the invoice among those issued to the client. */
  readonly invoice: number | null;
  /** The last day on which paying is not late. */
  readonly dueOn: CivilDay | null;
}

const indemnities: readonly DueKind[] = [
  'cancellationIndemnity',
  'postponementIndemnity',
  'proposalPreparationFee',
  'deliveredShare',
];
const kindsOf: Readonly<Record<InvoiceIssued['kind'], readonly DueKind[]>> = {
  deposit: ['deposit'],
  instalment: ['instalment'],
  opcoDefault: ['opcoDefault'],
  indemnity: indemnities,
  opco: [],
  final: ['deposit', 'balance', 'instalment', 'opcoDefault', 'deliveredShare'],
};

type Attribution = ReadonlyMap<DueLine, number>;

/** What one payer left unpaid is invoiced apart from what another did. */
const isOfFunder = (line: DueLine, { kind, funder }: InvoiceIssued): boolean =>
  kind !== 'opcoDefault' || funder === undefined || line.funder === funder;

/** Of several instalments that were let go by, the first that make up what the invoice asks for. */
function askedOf(due: readonly DueLine[], { kind, amount }: InvoiceIssued): readonly DueLine[] {
  if (kind !== 'instalment' || amount === undefined) return due;
  return due.filter((_line, index) => sumOf(due.slice(0, index)) < amount);
}

/** An invoice issued apart asks for the lines of its kind due by then, or else for the next one. */
function linesApart(
  lines: readonly DueLine[],
  invoice: InvoiceIssued,
  taken: Attribution,
): readonly DueLine[] {
  const open = lines.filter(
    (line) => kindsOf[invoice.kind].includes(line.kind) && isOfFunder(line, invoice) && !taken.has(line),
  );
  const due = open.filter(({ on }) => on <= invoice.on);
  return due.length > 0 || invoice.kind === 'final' ? askedOf(due, invoice) : open.slice(0, 1);
}

/** A final invoice that left within the OPCO's month did not ask the client for what the OPCO would leave unpaid. */
const isOfFinal = ({ kind, on }: DueLine, issuedOn: CivilDay): boolean =>
  kindsOf.final.includes(kind) && (kind !== 'opcoDefault' || on <= issuedOn);

function attribute(all: readonly DueLine[], invoices: readonly InvoiceIssued[]): Attribution {
  const found = new Map<DueLine, number>();
  const lines = all.filter(({ complement }) => complement === undefined);
  const complements = complementsOf(invoices);
  const give = (taken: readonly DueLine[], index: number): void => {
    for (const line of taken) found.set(line, index);
  };
  for (const [index, invoice] of invoices.entries()) {
    const place = complements.indexOf(invoice);
    if (place >= 0)
      give(
        all.filter(({ complement }) => complement === place),
        index,
      );
    else if (invoice.kind !== 'final' && !finalBefore(invoices, index))
      give(linesApart(lines, invoice, found), index);
  }
  const final = invoices.findIndex(({ kind }) => kind === 'final');
  if (final >= 0)
    give(
      lines.filter((line) => isOfFinal(line, invoices[final]?.on ?? line.on) && !found.has(line)),
      final,
    );
  return found;
}

/**
 * Which invoice asks for which of the client's lines (clause 3.4): a final invoice covers every line of the price
 * that was not invoiced apart before it, and keeps it. The lines come back in the order in which they fall due.
 */
export function invoicedLines(
  { invoices }: { readonly invoices: readonly InvoiceIssued[] },
  lines: readonly DueLine[],
): readonly InvoicedLine[] {
  const own = lines
    .filter(({ debtor }) => debtor === 'client')
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const issued = invoices.filter(({ to }) => to === 'client');
  const attribution = attribute(own, issued);
  return own.map((line) => {
    const invoice = attribution.get(line) ?? null;
    const issuedOn = invoice === null ? undefined : issued[invoice]?.on;
    return { line, invoice, dueOn: issuedOn === undefined ? null : later(line.on, issuedOn) };
  });
}
