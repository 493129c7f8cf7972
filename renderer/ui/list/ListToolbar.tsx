import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Search, X } from '../icons.ts';

const waitMilliseconds = 120;

/** Above a list: what narrows it, and how many are left. */
export function ListToolbar({
  text,
  label,
  rowCount,
  onText,
  columns,
  children,
}: {
  readonly text: string;
  readonly label: string;
  readonly rowCount: number | undefined;
  readonly onText: (text: string) => void;
  /** The choice of the columns. */
  readonly columns?: ReactNode;
  readonly children?: ReactNode;
}) {
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (next: string): void => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onText(next), waitMilliseconds);
  };
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap', mb: 1, flex: 'none' }}>
      <OutlinedInput
        size="small"
        value={typed}
        placeholder="Filtrer"
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed) {
            event.stopPropagation();
            type('');
          }
        }}
        sx={{ flex: '1 1 160px', maxWidth: 240 }}
        slotProps={{ input: { 'aria-label': `Filtrer : ${label}` } }}
        startAdornment={
          <InputAdornment position="start">
            <Search size={15} aria-hidden />
          </InputAdornment>
        }
        endAdornment={
          typed && (
            <IconButton size="small" edge="end" aria-label="Effacer le filtre" onClick={() => type('')}>
              <X size={14} aria-hidden />
            </IconButton>
          )
        }
      />
      {children}
      <Box role="status" sx={{ ml: 'auto', typography: 'caption', color: 'text.secondary' }}>
        {rowCount === undefined
          ? ''
          : `${rowCount.toLocaleString('fr-FR')} ${rowCount > 1 ? 'lignes' : 'ligne'}`}
      </Box>
      {columns}
    </Box>
  );
}
