import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import {
  type ContactDoubt,
  doubtAboutEmail,
  doubtAboutPhone,
  doubtAboutPostcode,
} from '../../../shared/domain/parties/contactDetails.ts';
import { contactText } from '../../../shared/messages/parties.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What looks wrong in the contact details typed. It is said, and does not prevent saving. */
export function ContactNotes() {
  const [email, phone, postcode, country] = useWatch({
    name: ['email', 'phone', 'address.postcode', 'address.country'],
  }) as unknown[];
  const doubts = [
    doubtAboutEmail(text(email)),
    doubtAboutPhone(text(phone)),
    doubtAboutPostcode(text(postcode), text(country)),
  ].filter((doubt): doubt is ContactDoubt => doubt !== null);
  return (
    <Box role="status" sx={{ typography: 'caption', color: 'tone.soon' }}>
      {doubts.map((doubt) => (
        <Box key={doubt.code}>{contactText(doubt)}</Box>
      ))}
    </Box>
  );
}
