import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { useLive } from '../../../db/index.ts';
import { CheckField, FieldRow, NumberField, TextLine, useToday } from '../../../ui/index.ts';
import { type ChosenSeries, chosenSeries, formatIn } from '../numberingForm.ts';
import { previewNumber } from '../numberingQueries.ts';
import { numberingSchema } from '../organisationSchema.ts';

/** Prefixes are written in capitals, without spaces. */
export const capitals = (text: string): string => text.toUpperCase().replace(/\s/g, '');

/** The next number as what is typed would have it, or why it cannot be. */
function NextNumber({ name, label }: { readonly name: ChosenSeries; readonly label: string }) {
  const today = useToday();
  const typed = useWatch() as Record<string, unknown>;
  const prefixField = `${name}Prefix`;
  const written = typed[prefixField];
  const tidied = typeof written === 'string' ? capitals(written) : '';
  const { data: values } = numberingSchema.safeParse({ ...typed, [prefixField]: tidied || undefined });
  const { prefix, width, yearly } = formatIn(values ?? {}, name);
  const asked = values?.[`${name}Next`];
  const next = useLive(
    () => previewNumber({ prefix, width, yearly }, asked, today),
    [prefix, width, yearly, asked, today],
  );
  const isRefused = next !== undefined && 'refused' in next;
  return (
    <Box
      component="output"
      sx={{ display: 'block', minHeight: 44, color: isRefused ? 'tone.lost' : 'text.primary' }}
    >
      {isRefused ? next.refused : values && next && `${label}\u00a0: ${next.number}`}
    </Box>
  );
}

/** How the numbers of a series are written, and which one comes next. */
export const SeriesFields = ({ name, label }: { readonly name: ChosenSeries; readonly label: string }) => (
  <>
    <FieldRow>
      <TextLine
        name={`${name}Prefix`}
        label="Préfixe"
        width="s"
        placeholder={chosenSeries[name]}
        tidy={capitals}
      />
      <NumberField name={`${name}Width`} label="Chiffres" help="4 si rien n’est dit" />
      <NumberField
        name={`${name}Next`}
        label="Commencer à"
        help="43 quand le dernier donné ailleurs est le 42"
        width="s"
      />
    </FieldRow>
    <CheckField
      name={`${name}Yearly`}
      label="L’année fait partie du numéro, et la série recommence chaque année"
    />
    <NextNumber name={name} label={label} />
  </>
);
