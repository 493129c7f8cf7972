import Box from '@mui/material/Box';
import { PostcodeField } from './ContactFields.tsx';
import { FieldRow } from './FieldRow.tsx';
import { fieldId, useFieldMeta } from './formMeta.ts';
import { TextLine } from './TextLine.tsx';

/** An address: street, rest, postcode and city, country where it is not France. */
export const AddressFields = ({
  name,
  label = 'Adresse',
  required = false,
}: {
  readonly name: string;
  readonly label?: string;
  readonly required?: boolean;
}) => {
  useFieldMeta(name, { label });
  return (
    <Box
      role="group"
      aria-label={label}
      id={fieldId(name)}
      tabIndex={-1}
      sx={{ display: 'grid', gap: 2, outline: 'none' }}
    >
      <TextLine
        name={`${name}.street`}
        label={`${label} : numéro et voie`}
        width="l"
        required={required}
        autoComplete="off"
      />
      <TextLine name={`${name}.more`} label="Complément" width="l" />
      <FieldRow>
        <PostcodeField name={`${name}.postcode`} countryName={`${name}.country`} required={required} />
        <TextLine name={`${name}.city`} label="Ville" required={required} />
        <TextLine name={`${name}.country`} label="Pays, hors de France" width="s" />
      </FieldRow>
    </Box>
  );
};
