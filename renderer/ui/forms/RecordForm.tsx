import type { FieldValues } from 'react-hook-form';
import { TextSkeleton } from '../layout/Skeletons.tsx';
import { OpenForm } from './OpenForm.tsx';
import type { RecordFormProps } from './recordFormProps.ts';
import { useStoredDraft } from './useDraft.ts';

/**
 * A form on a record. Enter and Ctrl S save, Escape leaves, two clicks save once; errors stand at their field and in a
 * summary; unsaved work survives leaving and a crash; what another window changed meanwhile is settled field by field.
 */
export function RecordForm<V extends FieldValues>(props: RecordFormProps<V>) {
  const draft = useStoredDraft(props.draftKey);
  if (draft === undefined) return <TextSkeleton lines={8} />;
  // The inside of a form deals with fields by name: what they are is the schema's to know.
  return <OpenForm {...(props as unknown as RecordFormProps<FieldValues>)} draft={draft} />;
}
