import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { CheckField, DayField, FieldRow, RadioField, SelectField, TextArea } from '../../../ui/index.ts';
import { NewDatesFields } from './NewDatesFields.tsx';
import type { RequestKind, RequestValues } from './request.ts';
import { meansOptions, reasonOptions } from './requestForm.ts';
import { ScanField } from './ScanField.tsx';
import type { Simulation } from './simulation.ts';
import type { Simulated } from './simulatorQueries.ts';

const sides = [
  { value: 'client', label: 'Par le client' },
  { value: 'provider', label: 'Par l’organisme' },
] as const;

interface Props {
  readonly kind: RequestKind;
  readonly simulated: Simulated;
  readonly simulation: Simulation | null;
}

/** What is asked, by whom, when and how it came: each change is simulated at once. */
export function RequestFields({ kind, simulated, simulation }: Props) {
  const by = useWatch({ name: 'by' }) as RequestValues['by'];
  const means = useWatch({ name: 'means' }) as RequestValues['means'];
  useReasonOf(by);
  const isOwn = by === 'provider';
  const offersDates = kind === 'postponement' || isOwn;
  return (
    <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', pb: 2 }}>
      {kind === 'cancellation' && <RadioField name="by" label="Annulée" options={sides} inline />}
      <FieldRow>
        <DayField name="day" label={isOwn ? 'Annoncée le' : 'Reçue le'} width="s" required autoFocus />
        {!isOwn && <SelectField name="means" label="Par" width="s" options={meansOptions} />}
      </FieldRow>
      <SelectField name="reason" label="Motif" width="full" options={reasonOptions(by)} />
      {offersDates && <NewDatesFields kind={kind} simulated={simulated} dates={simulation?.dates ?? null} />}
      {!isOwn && means !== 'telephone' && (
        <>
          <DayField name="sentOn" label="Datée du" lean="past" help="C’est la réception qui compte." />
          <ScanField />
        </>
      )}
      <TextArea name="note" label="Note" rows={1} />
      {asksConsent(simulation) && <CheckField name="anyway" label={consentLabel(simulation)} />}
    </Box>
  );
}

/** A reason that this side cannot give does not stay behind unseen. */
function useReasonOf(by: RequestValues['by']): void {
  const { getValues, setValue } = useFormContext();
  useEffect(() => {
    const reason: unknown = getValues('reason');
    if (!reasonOptions(by).some(({ value }) => value === reason)) setValue('reason', 'other');
  }, [by, getValues, setValue]);
}

/** What has no effect, or takes it from what came later, is recorded with open eyes. */
export const asksConsent = (simulation: Simulation | null): boolean =>
  simulation !== null &&
  (simulation.consequence.outcome.kind === 'refused' || simulation.consequence.broken.length > 0);

const consentLabel = (simulation: Simulation | null): string =>
  simulation?.consequence.outcome.kind === 'refused'
    ? 'La garder au journal, sans effet'
    : 'L’inscrire bien que des faits plus récents perdent leur effet';
