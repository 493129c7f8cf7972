import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { displayName } from '../../../shared/domain/parties/names.ts';
import {
  FieldRow,
  FormSection,
  NumberField,
  RadioField,
  RecordForm,
  type RecordFormProps,
  SelectField,
  TextArea,
} from '../../ui/index.ts';
import { PlanningField } from './PlanningField.tsx';
import { PlanningNotes } from './PlanningNotes.tsx';
import { MovePlanning, ProposePlanning } from './PlanningTools.tsx';
import { kinds, modalities, type SessionValues, sessionFormSchema } from './sessionForm.ts';
import { type SessionChoices } from './sessionQueries.ts';
import { TrainersField } from './TrainersField.tsx';

export interface SessionFormProps extends Omit<RecordFormProps<SessionValues>, 'schema' | 'children'> {
  readonly choices: SessionChoices;
  /** The session changed, or `new`. */
  readonly sessionId: string;
}

/** A session: what it is, when, where and with whom. */
export function SessionForm({ choices, sessionId, ...form }: SessionFormProps) {
  return (
    <RecordForm schema={sessionFormSchema} {...form}>
      <SessionFields choices={choices} sessionId={sessionId} />
    </RecordForm>
  );
}

function SessionFields({ choices, sessionId }: Pick<SessionFormProps, 'choices' | 'sessionId'>) {
  const { getValues, setValue } = useFormContext();
  const courseId = useWatch({ name: 'courseId' }) as string | undefined;
  const modality = useWatch({ name: 'modality' }) as string | undefined;
  const course = choices.courses.find((one) => one.id === courseId);
  const isNew = sessionId === 'new';
  useEffect(() => {
    if (course?.maxParticipants && getValues('maxParticipants') === undefined)
      setValue('maxParticipants', course.maxParticipants);
  }, [course, getValues, setValue]);
  const trainers = choices.trainers.map((trainer) => ({ value: trainer.id, label: displayName(trainer) }));
  return (
    <>
      <FormSection title="La session">
        <SelectField
          name="courseId"
          label="Formation"
          width="l"
          required
          options={choices.courses.map(({ id, title, reference }) => ({
            value: id,
            label: reference ? `${title} (${reference})` : title,
          }))}
        />
        <RadioField name="kind" label="Genre" options={kinds} inline />
        <NumberField
          name="maxParticipants"
          label="Participants au plus"
          width="m"
          required
          {...(course?.maxParticipants ? { help: `La formation en prévoit ${course.maxParticipants}.` } : {})}
        />
      </FormSection>
      <FormSection
        title="Planning"
        purpose="Les horaires figurent sur la convention et la feuille d’émargement."
      >
        {isNew ? <ProposePlanning courseDays={course?.days} /> : <MovePlanning />}
        <PlanningField trainers={trainers} />
        <PlanningNotes sessionId={sessionId} courseHours={course?.hours} />
      </FormSection>
      <FormSection title="Lieu et formateurs">
        <RadioField name="modality" label="Modalité" options={modalities} inline />
        {modality !== 'distance' && (
          <FieldRow>
            <SelectField
              name="roomId"
              label="Salle"
              none="Ailleurs"
              options={choices.rooms.map((room) => ({ value: room.id, label: room.name }))}
            />
          </FieldRow>
        )}
        <TextArea
          name="place"
          label={modality === 'distance' ? 'Lien et outil' : 'Lieu, si ce n’est pas une de nos salles'}
          rows={2}
          help={modality === 'distance' ? undefined : 'Les locaux du client, avec l’adresse.'}
        />
        <TrainersField options={trainers} />
        <TextArea name="notes" label="Notes" help="Pour l’équipe : rien n’en est imprimé." rows={2} />
      </FormSection>
    </>
  );
}
