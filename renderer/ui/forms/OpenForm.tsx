import Box from '@mui/material/Box';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { FormProvider, type FieldValues, useForm } from 'react-hook-form';
import { useSearch } from 'wouter';
import { useShortcut } from '../actions/shortcuts.tsx';
import { useToasts } from '../feedback/toastContext.ts';
import { ConflictPanel } from './ConflictPanel.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { ErrorSummary, focusField } from './ErrorSummary.tsx';
import { FormBar } from './FormBar.tsx';
import { type FieldRegister, FormMetaContext } from './formMeta.ts';
import { resolveForm } from './formResolver.ts';
import { sameValue } from './formValues.ts';
import type { RecordFormProps } from './recordFormProps.ts';
import { type Draft, useDraftWriter } from './useDraft.ts';
import { useSaving } from './useSaving.ts';

/** The form once its draft is known. `initial` and `base` are those of its opening, or of its last saving. */
export function OpenForm({
  draft,
  ...props
}: RecordFormProps<FieldValues> & { readonly draft: Draft | null }) {
  const [opened, setOpened] = useState(() => ({
    initial: props.initial,
    base: draft ? draft.base : props.base,
  }));
  const [register] = useState<FieldRegister>(() => new Map());
  const [resumed, setResumed] = useState(draft !== null && !sameValue(draft.values, props.initial));
  const [attempt, setAttempt] = useState(0);
  const { say } = useToasts();
  const form = useForm({
    defaultValues: structuredClone(draft?.values ?? props.initial),
    resolver: (values) => resolveForm(props.schema, values, register),
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
  const asked = new URLSearchParams(useSearch()).get('champ');
  // One came to fill one field: saved, one goes back to the page that asked for it.
  const wayBack =
    asked && window.history.length > 1 ? () => window.history.back() : (props.onSaved ?? props.onLeave);
  const writer = useDraftWriter(props.draftKey);
  const unsaved = useRef(resumed);
  const saving = useSaving({
    ...opened,
    form,
    register,
    savedText: props.savedText === undefined ? 'Enregistré.' : props.savedText,
    onSave: props.onSave,
    onSaved(base) {
      unsaved.current = false;
      setResumed(false);
      setAttempt(0);
      // Where one stays on the form, it goes on from what was saved.
      setOpened({ initial: structuredClone(form.getValues()), base });
      void writer.drop();
      wayBack?.();
    },
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          unsaved.current = !sameValue(values, opened.initial);
          if (unsaved.current) writer.keep({ values: structuredClone(values), base: opened.base });
          else void writer.drop();
        },
      }),
    [form, opened, writer],
  );
  const submit = form.handleSubmit(saving.save, () => setAttempt((count) => count + 1));
  const send = (): void => void submit();
  const leave = (): void => {
    if (unsaved.current && props.draftKey)
      say('Rien n’est enregistré ; votre saisie est gardée en brouillon.');
    props.onLeave?.();
  };
  const discard = (): void => {
    form.reset(structuredClone(opened.initial));
    unsaved.current = false;
    setResumed(false);
    void writer.drop();
  };
  useEffect(() => {
    if (asked) focusField(asked);
  }, [asked]);
  useShortcut('mod+s', 'Enregistrer', send);
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && props.onLeave) leave();
  };
  return (
    <FormMetaContext value={register}>
      <FormProvider {...form}>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
          onKeyDown={keys}
          sx={{ maxWidth: 980, '& > section:first-of-type': { borderTop: 0, pt: 0.5 } }}
        >
          {resumed && <DraftNotice onDiscard={discard} />}
          <ErrorSummary attempt={attempt} />
          <ConflictPanel conflicts={saving.conflicts} onMine={saving.keepMine} onTheirs={saving.takeTheirs} />
          {props.children}
          <FormBar
            saveLabel={props.saveLabel ?? 'Enregistrer'}
            busy={saving.busy}
            slow={saving.slow}
            reason={saving.conflicts.length > 0 ? 'Choisissez d’abord la valeur à garder, plus haut.' : null}
            onLeave={props.onLeave ? leave : undefined}
          />
        </Box>
      </FormProvider>
    </FormMetaContext>
  );
}
