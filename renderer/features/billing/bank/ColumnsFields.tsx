import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { FieldRow, RadioField, SelectField, TextLine } from '../../../ui/index.ts';
import { type ColumnsForm, columnOptions } from './columnsForm.ts';
import { ReadingPreview } from './ReadingPreview.tsx';
import type { AskedFile } from './useStatementReading.ts';

const money = [
  { value: 'signed', label: 'Une colonne de montants, les débits précédés de −' },
  { value: 'sided', label: 'Une colonne de montants et une de sens, D ou C' },
  { value: 'split', label: 'Une colonne de débits et une de crédits' },
];

/** The account of a file, its columns, and what they make of its first lines. */
export function ColumnsFields({ file }: { readonly file: AskedFile }) {
  const options = useMemo(() => columnOptions(file.table), [file.table]);
  const form = useWatch<ColumnsForm>() as Partial<ColumnsForm>;
  const names = file.accounts.map(({ name }) => name).join(', ');
  const help = names ? `Comptes connus\u00a0: ${names}. Un autre nom fait un autre compte.` : undefined;
  return (
    <Box sx={{ display: 'grid', gap: 2, pb: 1 }}>
      <FieldRow>
        <TextLine name="account" label="Compte" width="m" required {...(help ? { help } : {})} />
        <SelectField name="day" label="Date" options={options} width="m" required />
      </FieldRow>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 2 }}>
        <SelectField name="label" label="Libellé" options={options} width="full" required />
        <SelectField name="more" label="Suite du libellé" options={options} none="Aucune" width="full" />
        <SelectField name="another" label="Fin du libellé" options={options} none="Aucune" width="full" />
      </Box>
      <RadioField name="money" label="Montants" options={money} inline />
      {form.money === 'split' ? (
        <FieldRow>
          <SelectField name="debit" label="Débit" options={options} width="m" required />
          <SelectField name="credit" label="Crédit" options={options} width="m" required />
        </FieldRow>
      ) : (
        <FieldRow>
          <SelectField name="amount" label="Montant" options={options} width="m" required />
          {form.money === 'sided' && (
            <SelectField name="side" label="Sens" options={options} width="m" required />
          )}
        </FieldRow>
      )}
      <ReadingPreview table={file.table} form={form} />
    </Box>
  );
}
