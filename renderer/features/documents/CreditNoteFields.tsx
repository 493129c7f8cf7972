import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { creditableInvoices, type NumberedInvoice } from '../../../shared/domain/billing/creditNoteOf.ts';
import { sumLeftToCredit } from '../../../shared/domain/billing/leftToCredit.ts';
import { whyLeftToCredit } from '../../../shared/domain/billing/whyLeftToCredit.ts';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import { formatEuros } from '../../../shared/domain/money/formatMoney.ts';
import { creditReasons } from '../../../shared/domain/orders/story.ts';
import type { DocumentRequest } from '../../../shared/documents/request.ts';
import { creditReasonNames } from '../../../shared/messages/creditReasons.ts';
import { FieldRow, MoneyField, RadioField, SelectField, TextLine, Why } from '../../ui/index.ts';
import { chosenOf, proposedCredit } from './creditNoteForm.ts';

const extents = [
  { value: 'whole', label: 'En entier' },
  { value: 'part', label: 'En partie' },
];

const invoiceOptions = (request: DocumentRequest) =>
  creditableInvoices(request).map(({ told, content: { number, issuedOn, buyer } }) => ({
    value: told.fact.id,
    label: `${number} du ${formatShortDay(issuedOn)}, ${buyer.name}`,
  }));

const ofThePrice: ReadonlySet<NumberedInvoice['told']['event']['kind']> = new Set([
  'deposit',
  'instalment',
  'final',
]);

/** A share that moved between the OPCO and its client has a meaning on their invoices alone; a price, on the client's. */
const reasonsOf = ({ told: { event } }: NumberedInvoice) =>
  creditReasons
    .filter((reason) => reason !== 'funderUnpaid' || event.kind === 'opco')
    .filter((reason) => reason !== 'funderPaid' || event.kind === 'opcoDefault')
    .filter((reason) => reason !== 'corrected' || ofThePrice.has(event.kind))
    .map((value) => ({ value, label: creditReasonNames[value] }));

/** Another invoice calls for another avoir. */
function useProposal(request: DocumentRequest, chosen: NumberedInvoice | null): void {
  const { setValue } = useFormContext();
  const shown = useRef(chosen?.told.fact.id);
  useEffect(() => {
    if (!chosen || chosen.told.fact.id === shown.current) return;
    shown.current = chosen.told.fact.id;
    const { extent, amount, reason } = proposedCredit(request, chosen);
    setValue('extent', extent);
    setValue('amount', amount);
    setValue('reason', reason);
  }, [chosen, request, setValue]);
}

/** The fields of an avoir. */
export function CreditNoteFields({ request }: { readonly request: DocumentRequest }) {
  const chosen = chosenOf(request, useWatch({ name: 'invoice' }));
  const extent = useWatch({ name: 'extent' }) as unknown;
  useProposal(request, chosen);
  if (!chosen) return null;
  return (
    <div style={{ display: 'grid', gap: 16, paddingBottom: 8 }}>
      <SelectField name="invoice" label="Facture reprise" options={invoiceOptions(request)} width="l" />
      <Typography>
        Il en reste{' '}
        <Why explanation={() => whyLeftToCredit(chosen)}>{formatEuros(sumLeftToCredit(chosen))}</Why> à
        reprendre.
      </Typography>
      <RadioField name="extent" label="L’avoir la reprend" options={extents} inline />
      {extent === 'part' && (
        <>
          <FieldRow>
            <MoneyField name="amount" label="Montant de l’avoir" unit="€ TTC" required />
            <SelectField name="reason" label="Motif" options={reasonsOf(chosen)} width="m" required />
          </FieldRow>
          <TextLine name="note" label="Précision" help="Imprimée sur l’avoir, après le motif." />
        </>
      )}
    </div>
  );
}
