import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { KeyboardEvent, ReactNode } from 'react';
import { useFieldArray, useFormState } from 'react-hook-form';
import { Button } from '../actions/Button.tsx';
import { ArrowDown, ArrowUp, Plus, Trash2 } from '../icons.ts';
import { FieldNotes } from './FieldFrame.tsx';
import { fieldId, useFieldMeta } from './formMeta.ts';

export interface ListFieldProps {
  /** Path of a list of objects; for a list of texts, `LinesField`. */
  readonly name: string;
  readonly label: string;
  readonly help?: ReactNode;
  /** « Ajouter un module » */
  readonly addLabel: string;
  /** Name of one line, for screen readers: « Module ». */
  readonly itemLabel: string;
  readonly newItem: () => Readonly<Record<string, unknown>>;
  /** Fields of one line, named under `name`: `${name}.title`. */
  readonly renderItem: (name: string, index: number) => ReactNode;
}

/** Lines one adds, takes away and moves: Alt ↑ and Alt ↓ move the line where the cursor is. */
export function ListField({ name, label, help, addLabel, itemLabel, newItem, renderItem }: ListFieldProps) {
  const { fields, append, remove, move } = useFieldArray({ name });
  const { errors } = useFormState({ name });
  useFieldMeta(name, { label });
  const own = errors[name]?.message;
  const shift = (index: number, by: number): void => {
    if (fields[index + by]) move(index, index + by);
  };
  const keys = (index: number) => (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !by) return;
    event.preventDefault();
    shift(index, by);
  };
  return (
    <Box role="group" aria-label={label} id={fieldId(name)} tabIndex={-1} sx={{ outline: 'none' }}>
      <Box sx={{ typography: 'body2', fontWeight: 500, mb: 0.5 }}>{label}</Box>
      {fields.map((item, index) => {
        const called = `${itemLabel} ${index + 1}`;
        return (
          <Box
            key={item.id}
            role="group"
            aria-label={called}
            onKeyDown={keys(index)}
            sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mb: 1 }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>{renderItem(`${name}.${index}`, index)}</Box>
            <Box sx={{ display: 'flex', flex: 'none' }}>
              <IconButton
                size="small"
                aria-label={`Monter : ${called}`}
                title="Alt ↑"
                onClick={() => shift(index, -1)}
              >
                <ArrowUp size={15} aria-hidden />
              </IconButton>
              <IconButton
                size="small"
                aria-label={`Descendre : ${called}`}
                title="Alt ↓"
                onClick={() => shift(index, 1)}
              >
                <ArrowDown size={15} aria-hidden />
              </IconButton>
              <IconButton size="small" aria-label={`Retirer : ${called}`} onClick={() => remove(index)}>
                <Trash2 size={15} aria-hidden />
              </IconButton>
            </Box>
          </Box>
        );
      })}
      <Button look="text" icon={Plus} onClick={() => append(newItem())}>
        {addLabel}
      </Button>
      <FieldNotes name={name} help={help} error={typeof own === 'string' ? own : undefined} />
    </Box>
  );
}
