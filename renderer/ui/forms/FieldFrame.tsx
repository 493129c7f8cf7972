import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { visuallyHidden } from '../visuallyHidden.ts';
import { fieldId } from './formMeta.ts';

export type FieldWidth = 'xs' | 's' | 'm' | 'l' | 'full';

/** What every field of a form takes. */
export interface FieldProps {
  /** Path in the form's values: `address.city`. */
  readonly name: string;
  readonly label: string;
  /** In a table whose heads say it: the label is then for who does not see them. */
  readonly labelHidden?: boolean;
  /** Only where it helps. */
  readonly help?: ReactNode;
  readonly required?: boolean;
  readonly width?: FieldWidth;
  readonly autoFocus?: boolean;
  /** Shown but not to be changed, and why. */
  readonly readOnly?: boolean;
}

const widths: Record<FieldWidth, number | string> = { xs: 112, s: 188, m: 280, l: 480, full: '100%' };

export const helpId = (name: string): string => `${fieldId(name)}-help`;
export const errorId = (name: string): string => `${fieldId(name)}-error`;

/** Ids that describe a field to a screen reader. */
export const describedBy = (name: string, help: ReactNode, error: string | undefined): string | undefined =>
  [error && errorId(name), help && helpId(name)].filter(Boolean).join(' ') || undefined;

/** Label above, field, then its error or its help. */
export const FieldFrame = ({
  name,
  label,
  labelHidden = false,
  help,
  required = false,
  width = 'm',
  error,
  children,
}: Omit<FieldProps, 'autoFocus' | 'readOnly'> & {
  readonly error: string | undefined;
  readonly children: ReactNode;
}) => (
  <Box sx={{ width: widths[width], maxWidth: '100%' }}>
    <Box
      component="label"
      htmlFor={fieldId(name)}
      sx={labelHidden ? visuallyHidden : { display: 'block', mb: 0.5, fontWeight: 500, typography: 'body2' }}
    >
      {label}
      {required && (
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
          {' '}
          (obligatoire)
        </Box>
      )}
    </Box>
    {children}
    <FieldNotes name={name} help={help} error={error} />
  </Box>
);

/** Error, then help, under a field. */
export const FieldNotes = ({
  name,
  help,
  error,
}: {
  readonly name: string;
  readonly help?: ReactNode;
  readonly error: string | undefined;
}) => (
  <>
    {error && (
      <Box id={errorId(name)} sx={{ color: 'tone.lost', typography: 'caption', mt: 0.5 }}>
        {error}
      </Box>
    )}
    {help && (
      <Box id={helpId(name)} sx={{ color: 'text.secondary', typography: 'caption', mt: 0.5 }}>
        {help}
      </Box>
    )}
  </>
);
