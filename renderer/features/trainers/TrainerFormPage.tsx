import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { displayName } from '../../../shared/domain/parties/names.ts';
import type { Trainer } from '../../../shared/records/records.ts';
import { newId, stampsOf, useLive } from '../../db/index.ts';
import {
  EmailField,
  FieldFromAddress,
  FieldRow,
  FormSection,
  PageHeader,
  PageSkeleton,
  PhoneField,
  RecordForm,
  SelectField,
  TextArea,
  TextLine,
} from '../../ui/index.ts';
import { TrainerMissing } from './TrainerMissing.tsx';
import { addTrainer, changeTrainer } from './trainerCommands.ts';
import { formOf, statusOptions, trainerForm } from './trainerForm.ts';
import { trainerPath } from './trainerPaths.ts';
import { findTrainer } from './trainerQueries.ts';

const list = { label: 'Formateurs', to: trainerPath.list };

const Fields = ({ autoFocus = true }: { readonly autoFocus?: boolean }) => (
  <>
    <FormSection title="Identité" purpose="Tel que le nom figurera sur les convocations et l’émargement.">
      <FieldRow>
        <TextLine name="lastName" label="Nom" required autoFocus={autoFocus} />
        <TextLine name="firstName" label="Prénom" required />
      </FieldRow>
      <SelectField name="status" label="Statut" options={statusOptions} none="Non précisé" />
      <FieldRow>
        <EmailField name="email" />
        <PhoneField name="phone" />
      </FieldRow>
    </FormSection>
    <FormSection
      title="Compétences"
      purpose="Obligatoires dans le contrat d’un particulier, à peine de nullité (art. L6353-4, 4°)."
    >
      <TextArea
        name="titles"
        label="Titres, diplômes ou références"
        help="Un par ligne, par exemple : Master en psychologie du travail ; dix ans de relation client."
      />
    </FormSection>
  </>
);

/** A new trainer. */
export function NewTrainerPage() {
  const [, go] = useLocation();
  const [id] = useState(newId);
  return (
    <>
      <PageHeader crumbs={[list]} title="Nouveau formateur" />
      <RecordForm
        schema={trainerForm}
        initial={{}}
        draftKey="trainer:new"
        onSave={({ values }) => addTrainer(id, values)}
        savedText="Formateur ajouté."
        onSaved={() => go(trainerPath.of(id))}
        onLeave={() => go(trainerPath.list)}
      >
        <Fields />
      </RecordForm>
    </>
  );
}

function EditForm({ trainer }: { readonly trainer: Trainer }) {
  const [, go] = useLocation();
  return (
    <>
      <PageHeader
        crumbs={[list, { label: displayName(trainer), to: trainerPath.of(trainer.id) }]}
        title="Modifier le formateur"
      />
      <RecordForm
        schema={trainerForm}
        initial={formOf(trainer)}
        base={stampsOf(trainer)}
        draftKey={`trainer:${trainer.id}`}
        onSave={(request) => changeTrainer(trainer, request)}
        onLeave={() => go(trainerPath.of(trainer.id))}
      >
        <Fields autoFocus={false} />
        <FieldFromAddress />
      </RecordForm>
    </>
  );
}

/** An existing trainer, to change their sheet. */
export function EditTrainerPage() {
  const { id = '' } = useParams();
  const trainer = useLive(() => findTrainer(id), [id]);
  if (trainer === undefined) return <PageSkeleton />;
  return trainer === null ? <TrainerMissing /> : <EditForm key={trainer.id} trainer={trainer} />;
}
