import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useContext, useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../actions/Button.tsx';
import { FormMetaContext, labelOf } from './formMeta.ts';
import type { Conflict } from './saving.ts';

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

const words = (value: unknown): string => {
  if (isEmpty(value)) return '(vide)';
  if (typeof value === 'object')
    return (
      Object.values(value ?? {})
        .filter((part) => !isEmpty(part))
        .map(words)
        .join(', ') || '(vide)'
    );
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The same fields were changed in another window: both values side by side, one choice each. */
export function ConflictPanel({
  conflicts,
  onMine,
  onTheirs,
}: {
  readonly conflicts: readonly Conflict[];
  readonly onMine: (conflict: Conflict) => void;
  readonly onTheirs: (conflict: Conflict) => void;
}) {
  const register = useContext(FormMetaContext) ?? new Map();
  const { getValues } = useFormContext();
  const box = useRef<HTMLDivElement>(null);
  const any = conflicts.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any]);
  if (!any) return null;
  const shown = (field: string, value: unknown): string => register.get(field)?.show?.(value) || words(value);
  return (
    <Alert severity="warning" ref={box} tabIndex={-1} icon={false} sx={{ mb: 2 }}>
      <Box sx={{ fontWeight: 600 }}>Modifié ailleurs pendant que vous écriviez</Box>
      <Box>Choisissez la valeur à garder, puis enregistrez. Rien n’est perdu d’ici là.</Box>
      {conflicts.map((conflict) => (
        <Box
          key={conflict.field}
          role="group"
          aria-label={labelOf(register, conflict.field)}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}
        >
          <Box sx={{ flex: '1 1 280px' }}>
            <strong>{labelOf(register, conflict.field)}</strong>
            <Box>La vôtre : {shown(conflict.field, getValues(conflict.field))}</Box>
            <Box>La leur : {shown(conflict.field, conflict.theirs)}</Box>
          </Box>
          <Button onClick={() => onMine(conflict)}>Garder la mienne</Button>
          <Button onClick={() => onTheirs(conflict)}>Reprendre la leur</Button>
        </Box>
      ))}
    </Alert>
  );
}
