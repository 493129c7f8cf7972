import { useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useCommand } from '../feedback/useCommand.ts';
import { useToasts } from '../feedback/toastContext.ts';
import { type FieldRegister, labelOf } from './formMeta.ts';
import { changedFields } from './formValues.ts';
import { type Conflict, conflictsOf, issuesOf, type SaveRequest, type SaveResult } from './saving.ts';

interface Saving {
  readonly form: UseFormReturn;
  readonly register: FieldRegister;
  readonly initial: FieldValues;
  readonly base: Readonly<Record<string, string>> | undefined;
  readonly savedText: string | null;
  readonly onSave: (request: SaveRequest<FieldValues>) => Promise<SaveResult>;
  /** Once on disk, with the stamps that the form would now read: drop the draft, leave. */
  readonly onSaved: (base: Readonly<Record<string, string>> | undefined) => void;
}

const without = (base: Readonly<Record<string, string>> | undefined, settled: ReadonlySet<string>) =>
  base && Object.fromEntries(Object.entries(base).filter(([field]) => !settled.has(field)));

/** What was just saved bears the stamp of its commit. */
const baseAfter = ({ base, changed }: SaveRequest<FieldValues>, stamp: string) => ({
  ...base,
  ...Object.fromEntries(Object.keys(changed).map((field) => [field, stamp])),
});

/** Saves a form once at a time, and settles field by field what another window changed meanwhile. */
export function useSaving({ form, register, initial, base, savedText, onSave, onSaved }: Saving) {
  const { say } = useToasts();
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const settled = useRef(new Set<string>());
  const theirs = useRef<FieldValues>({});
  const sent = useRef<SaveRequest<FieldValues>>(undefined);
  const request = (values: FieldValues): SaveRequest<FieldValues> => {
    const known = [...register.keys()].map((name) => name.split('.')[0] ?? name);
    const fields = [...new Set([...Object.keys(values), ...known])];
    const before = { ...initial, ...theirs.current };
    return { values, changed: changedFields(before, values, fields), base: without(base, settled.current) };
  };
  const send = (values: FieldValues): Promise<SaveResult> => {
    sent.current = request(values);
    return onSave(sent.current);
  };
  const command = useCommand(send, {
    onDone(committed) {
      const merged = committed?.mergedWith.map((field) => labelOf(register, field)) ?? [];
      const also = merged.length > 0 ? ` Modifié ailleurs et gardé aussi : ${merged.join(', ')}.` : '';
      if (savedText || also) say(`${savedText ?? ''}${also}`.trim(), { undo: committed?.undo ?? null });
      settled.current.clear();
      theirs.current = {};
      onSaved(committed && sent.current?.base ? baseAfter(sent.current, committed.stamp) : undefined);
    },
    onRefused(refusal) {
      const issues = issuesOf(refusal);
      for (const { field, message } of issues) form.setError(field, { type: 'invalid', message });
      const found = conflictsOf(refusal);
      setConflicts(found);
      return issues.length > 0 || found.length > 0;
    },
  });
  const settle = ({ field }: Conflict): void => {
    settled.current.add(field);
    setConflicts((all) => all.filter((other) => other.field !== field));
  };
  return {
    save: command.run,
    busy: command.busy,
    slow: command.slow,
    conflicts,
    keepMine: settle,
    takeTheirs: (conflict: Conflict): void => {
      theirs.current = { ...theirs.current, [conflict.field]: conflict.theirs };
      form.setValue(conflict.field, conflict.theirs, { shouldDirty: true, shouldValidate: true });
      settle(conflict);
    },
  };
}
