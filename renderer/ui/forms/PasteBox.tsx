import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../actions/Button.tsx';
import { keysText } from '../actions/keys.ts';

export interface PasteBoxProps {
  readonly label: string;
  readonly help?: ReactNode;
  /** « Lire la fiche » */
  readonly actionLabel: string;
  /** The text as pasted: columns of Excel stay separated by tabs. Nothing is saved by itself. */
  readonly onText: (text: string) => void;
  /** Why a text cannot be read at all, as one sentence: said under the box, where the text stays. */
  readonly refuse?: (text: string) => string | null;
  readonly rows?: number;
  readonly autoFocus?: boolean;
}

/** Where one pastes a text or a table to have it read. */
export function PasteBox({
  label,
  help,
  actionLabel,
  onText,
  refuse = () => null,
  rows = 10,
  autoFocus = false,
}: PasteBoxProps) {
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = useId();
  const read = (): void => {
    if (!text.trim()) return;
    const found = refuse(text);
    setRefusal(found);
    if (found === null) onText(text);
  };
  return (
    <Box sx={{ maxWidth: 760 }}>
      <Box
        component="label"
        htmlFor={id}
        sx={{ display: 'block', typography: 'body2', fontWeight: 500, mb: 0.5 }}
      >
        {label}
      </Box>
      <OutlinedInput
        id={id}
        multiline
        fullWidth
        autoFocus={autoFocus}
        minRows={rows}
        maxRows={22}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setRefusal(null);
        }}
        error={refusal !== null}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
        }}
        slotProps={{ input: { 'aria-describedby': help ? `${id}-help` : undefined, spellCheck: false } }}
      />
      <Box role="alert" sx={{ color: 'tone.lost', typography: 'caption' }}>
        {refusal}
      </Box>
      {help && (
        <Box id={`${id}-help`} sx={{ color: 'text.secondary', typography: 'caption', mt: 0.5 }}>
          {help}
        </Box>
      )}
      <Box sx={{ mt: 1.5, display: 'flex', alignItems: 'center', gap: 1 }}>
        <Button look="primary" reason={text.trim() ? null : 'Collez d’abord un texte.'} onClick={read}>
          {actionLabel}
        </Button>
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{keysText('mod+enter')}</Box>
      </Box>
    </Box>
  );
}
