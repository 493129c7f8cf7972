import Box from '@mui/material/Box';
import { sumLeft } from '../../../../shared/domain/billing/sumLeft.ts';
import { explanationOfSum } from '../../../../shared/domain/explain/explanationOfSum.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import type { PayerInvoice, PayerLetter } from '../../../../shared/domain/reminders/payerLetters.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { documentNames } from '../../../../shared/messages/factTitle.ts';
import { MoneyLines, Why } from '../../../ui/index.ts';

const numberOf = ({ number }: PayerInvoice): string => number ?? 'facture sans numéro';

const whyLeft = ({ payer, invoices }: PayerLetter) =>
  explanationOfSum({
    title: `Reste dû, ${payer}`,
    because: 'Ce qui reste à payer des factures que la lettre réclame.',
    clause: '3.4',
    parts: invoices.map((invoice) => ({ label: numberOf(invoice), amount: invoice.left })),
  });

/** What each letter asks for: which step, to whom, which invoices, what is left of them. */
export const LetterLines = ({ letters }: { readonly letters: readonly PayerLetter[] }) => (
  <Box sx={{ mt: 2, maxHeight: 280, overflowY: 'auto' }}>
    <MoneyLines
      label="Lettres à émettre"
      lines={letters.map((letter) => ({
        id: letter.id,
        label: `${letter.payer}, ${documentNames[letter.kind].toLowerCase()}`,
        amount: <Why explanation={whyLeft(letter)}>{formatEuros(sumLeft(letter.invoices))}</Why>,
        detail:
          letter.invoices.length > 2
            ? countText(letter.invoices.length, 'facture')
            : letter.invoices.map(numberOf).join(', '),
      }))}
    />
  </Box>
);
