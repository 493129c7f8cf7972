import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import type { NewFact } from '../../../db/index.ts';
import {
  DayField,
  formInDialog,
  RecordForm,
  type SaveRequest,
  TextArea,
  WhyDialog,
} from '../../../ui/index.ts';
import type { ActName } from '../nextAct.ts';
import { recordFact } from '../orderCommands.ts';
import { type ActContext, type ActValues, recordable } from './actDefinition.ts';
import { actDefinitions } from './definitions.ts';
import { EffectLine } from './EffectLine.tsx';

/** A small dialog that records one fact, and says beforehand what it changes. */
export function ActDialog({
  act,
  onClose,
  ...context
}: ActContext & { readonly act: ActName; readonly onClose: () => void }) {
  const definition = actDefinitions[act];
  const { dossier } = context;
  const title = useId();
  const [schema] = useState(() => definition.schema(context));
  const [complete] = useState(() => recordable(definition, context));
  const factOf = (values: ActValues) => definition.factOf(dossier.order.id, values);
  // A dialog records one fact: a click that comes while it closes gets the same answer.
  const recorded = useRef<ReturnType<typeof recordFact>>(null);
  const record = async (fact: NewFact) => {
    recorded.current ??= recordFact(dossier, fact);
    const done = await recorded.current;
    if (!done.ok) recorded.current = null;
    return done;
  };
  return (
    <WhyDialog onClose={onClose} labelledBy={title}>
      <DialogTitle id={title}>{definition.title}</DialogTitle>
      <DialogContent sx={formInDialog}>
        {definition.purpose && (
          <Typography sx={{ color: 'text.secondary', mb: 2 }}>{definition.purpose}</Typography>
        )}
        <RecordForm
          schema={complete}
          initial={definition.initial(context)}
          saveLabel={definition.saveLabel}
          savedText="Inscrit au journal."
          onSave={({ values }: SaveRequest<ActValues>) => record(factOf(values))}
          onLeave={onClose}
        >
          <div style={{ display: 'grid', gap: 16, paddingBottom: 8 }}>
            <DayField name="day" label={definition.dayLabel} lean="past" required autoFocus />
            {definition.Fields && <definition.Fields {...context} />}
            <TextArea
              name="note"
              label={definition.note?.label ?? 'Note'}
              required={definition.note?.required ?? false}
              rows={1}
            />
            <EffectLine {...context} schema={schema} factOf={factOf} />
          </div>
        </RecordForm>
      </DialogContent>
    </WhyDialog>
  );
}
