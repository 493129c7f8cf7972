import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import {
  type ContactDoubt,
  doubtAboutEmail,
  doubtAboutPhone,
  doubtAboutPostcode,
  formatPhone,
} from '../../../shared/domain/parties/contactDetails.ts';
import { contactText } from '../../../shared/messages/parties.ts';
import type { FieldProps } from './FieldFrame.tsx';
import { TextLine } from './TextLine.tsx';

type ContactFieldProps = Omit<FieldProps, 'label' | 'help'> & { readonly label?: string };

const useText = (name: string): string => {
  const value = useWatch({ name }) as unknown;
  return typeof value === 'string' ? value : '';
};

/** What looks wrong, under the field, without preventing anything. */
const doubtHelp = (doubt: ContactDoubt | null) =>
  doubt && (
    <Box component="span" role="status" sx={{ color: 'tone.soon' }}>
      {contactText(doubt)}
    </Box>
  );

/** An e-mail address: says when it looks wrong, never refuses it. */
export const EmailField = ({ label = 'Courriel', ...props }: ContactFieldProps) => (
  <TextLine
    {...props}
    label={label}
    inputMode="email"
    help={doubtHelp(doubtAboutEmail(useText(props.name)))}
  />
);

/** A telephone number: shown in pairs, says when it looks wrong, never refuses it. */
export const PhoneField = ({ label = 'Téléphone', ...props }: ContactFieldProps) => (
  <TextLine
    width="s"
    {...props}
    label={label}
    inputMode="tel"
    tidy={formatPhone}
    help={doubtHelp(doubtAboutPhone(useText(props.name)))}
  />
);

/** A postcode: five digits in France, anything abroad. `countryName` is the path of the country's field. */
export const PostcodeField = ({
  label = 'Code postal',
  countryName,
  ...props
}: ContactFieldProps & { readonly countryName: string }) => {
  const [postcode, country] = [useText(props.name), useText(countryName)];
  return (
    <TextLine
      width="xs"
      {...props}
      label={label}
      inputMode="numeric"
      help={doubtHelp(doubtAboutPostcode(postcode, country))}
    />
  );
};
