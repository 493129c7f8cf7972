import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { type CivilDay, isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { lastDayOf } from '../../../shared/domain/sessions/planHalfDays.ts';
import {
  DayField,
  FieldRow,
  FormSection,
  NumberField,
  RadioField,
  RecordPicker,
  SelectField,
  TextArea,
  TextLine,
} from '../../ui/index.ts';
import { kindTexts, loadClient, searchClients } from '../clients/index.ts';
import { LateClientFields } from './LateClientFields.tsx';
import { toMake } from './orderForm.ts';
import type { OrderChoices } from './orderQueries.ts';
import { SameAsLastTime } from './SameAsLastTime.tsx';

const newClientKinds = (['company', 'individual', 'public', 'trainingBody'] as const).map((value) => ({
  value,
  label: kindTexts[value].label,
}));

const sessionKinds = [
  { value: 'intra', label: 'INTRA', help: 'Pour ce client seul' },
  { value: 'inter', label: 'INTER', help: 'Ouverte à d’autres' },
] as const;

const newClient = { id: toMake, label: 'Nouveau client' };
const loadChosen = (id: string) => (id === toMake ? Promise.resolve(newClient) : loadClient(id));

/** For whom, which course, which session. */
export function NewOrderFields({ choices }: { readonly choices: OrderChoices }) {
  const { setValue } = useFormContext();
  const clientId = useWatch({ name: 'clientId' }) as unknown;
  const createClient = (text: string) => {
    setValue('newName', text);
    setValue('newLastName', text);
    return Promise.resolve(newClient);
  };
  return (
    <>
      <FormSection title="Client">
        <RecordPicker
          name="clientId"
          label="Client"
          width="l"
          required
          search={searchClients}
          load={loadChosen}
          onCreate={createClient}
          createLabel="Créer un client…"
        />
        {clientId === toMake ? <NewClientFields /> : <SameAsLastTime />}
        <LateClientFields />
      </FormSection>
      <FormSection
        title="Formation et session"
        purpose="Une session nouvelle, ou une INTER où il reste des places."
      >
        <SelectField
          name="courseId"
          label="Formation"
          width="l"
          required
          options={choices.courses.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <SessionFields choices={choices} />
      </FormSection>
    </>
  );
}

function NewClientFields() {
  const kind = useWatch({ name: 'newKind' }) as unknown;
  return (
    <>
      <RadioField name="newKind" label="Ce client est" options={newClientKinds} inline />
      {kind === 'individual' ? (
        <FieldRow>
          <TextLine name="newLastName" label="Nom" required />
          <TextLine name="newFirstName" label="Prénom" required />
        </FieldRow>
      ) : (
        <TextLine
          name="newName"
          label="Raison sociale"
          required
          help="Le SIRET, l’adresse et le signataire se complètent ensuite sur sa fiche."
        />
      )}
    </>
  );
}

function SessionFields({ choices }: { readonly choices: OrderChoices }) {
  const sessionId = useWatch({ name: 'sessionId' }) as unknown;
  const courseId = useWatch({ name: 'courseId' }) as unknown;
  const course = choices.courses.find((one) => one.id === courseId);
  const sessions = choices.sessions.filter(({ session }) => session.courseId === courseId);
  const chosen = sessions.find(({ session }) => session.id === sessionId)?.session;
  const sessionKind = useWatch({ name: 'sessionKind' }) as 'intra' | 'inter' | undefined;
  const kind = chosen?.kind ?? sessionKind;
  useProposals(course, kind);
  return (
    <>
      <SelectField
        name="sessionId"
        label="Session"
        width="l"
        options={[
          { value: toMake, label: 'Nouvelle session' },
          ...sessions.map(({ session, label }) => ({ value: session.id, label })),
        ]}
      />
      {sessionId === toMake && (
        <>
          <RadioField name="sessionKind" label="Genre" options={sessionKinds} inline />
          <FieldRow>
            <DayField name="start" label="Premier jour" lean="future" required />
            <DayField name="end" label="Dernier jour" lean="future" required />
            <NumberField name="maxParticipants" label="Places" width="s" required />
          </FieldRow>
          <TextArea
            name="place"
            label="Lieu"
            rows={1}
            help="Horaires de 9 h à 12 h 30 et de 13 h 30 à 17 h, hors week-ends et jours fériés : à affiner, avec la salle et les formateurs, sur la page de la session."
          />
        </>
      )}
    </>
  );
}

/** Fills what the catalogue knows, as long as nothing else was typed in its place. */
function useProposals(
  course: OrderChoices['courses'][number] | undefined,
  kind: 'intra' | 'inter' | undefined,
): void {
  const { getValues, setValue } = useFormContext();
  const start = useWatch({ name: 'start' }) as unknown;
  const unit = useWatch({ name: 'unit' }) as unknown;
  const proposed = useRef<Record<string, unknown>>({});
  useEffect(() => {
    const propose = (field: string, value: unknown): void => {
      const current: unknown = getValues(field);
      if (value === undefined || (current !== undefined && current !== proposed.current[field])) return;
      proposed.current[field] = value;
      setValue(field, value);
    };
    propose('maxParticipants', course?.maxParticipants);
    propose('unitExclTax', unit === 'person' ? course?.interPrice : course?.intraPrice);
    if (course?.days && isDay(start)) propose('end', lastDayOf(start, course.days));
  }, [course, start, unit, getValues, setValue]);
  useEffect(() => {
    const price: unknown = getValues('unitExclTax');
    // A price of one's own keeps what it was meant for.
    if (price !== undefined && price !== proposed.current.unitExclTax) return;
    if (kind) setValue('unit', kind === 'inter' ? 'person' : 'group');
  }, [kind, getValues, setValue]);
}

const isDay = (value: unknown): value is CivilDay => typeof value === 'string' && isCivilDay(value);
