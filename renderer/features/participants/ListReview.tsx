import Box from '@mui/material/Box';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { ParticipantListReading } from '../../../shared/domain/parties/participantList.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { Button, EmptyState, RecordPicker, TextSkeleton, useCommand, useToasts } from '../../ui/index.ts';
import { loadClient, searchEmployers } from '../clients/index.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { addPeople, type Enrolling, type PersonToAdd } from './participantCommands.ts';
import { participantForm } from './participantForm.ts';
import { UnreadLines } from './UnreadLines.tsx';
import { fieldsOf, type ReviewedPerson, usePastedPeople } from './usePastedPeople.ts';

interface ListReviewProps {
  readonly reading: ParticipantListReading;
  readonly enrolling: Enrolling | null;
  readonly employerId: string | undefined;
  readonly onAgain: () => void;
  readonly onSaved: (count: number) => void;
}

/** Whether a chosen person cannot be saved as they stand. */
const isWrong = (person: ReviewedPerson): boolean =>
  person.chosen && !person.usesKnown && !participantForm.safeParse(fieldsOf(person, undefined)).success;

const toAdd = (person: ReviewedPerson, employerId: string | undefined): PersonToAdd =>
  person.usesKnown && person.known
    ? { knownId: person.known.id }
    : { fields: participantForm.parse(fieldsOf(person, employerId)) };

function reasonOf(people: readonly ReviewedPerson[]): string | null {
  if (!people.some(({ chosen }) => chosen)) return 'Cochez au moins une personne.';
  const wrong = people.filter((person) => isWrong(person)).length;
  return wrong === 0 ? null : `${countText(wrong, 'ligne est', 'lignes sont')} à corriger, ou à décocher.`;
}

const bar = {
  display: 'flex',
  gap: 1,
  mt: 2,
  py: 1.5,
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  borderTop: 1,
  borderColor: 'divider',
} as const;

function Review({ reading, enrolling, employerId, onAgain, onSaved }: ListReviewProps) {
  const { people, change } = usePastedPeople(reading, employerId);
  const chosenEmployer = useWatch({ name: 'employerId' }) as string | undefined;
  const { say } = useToasts();
  const chosen = (people ?? []).filter((person) => person.chosen);
  const save = useCommand(
    () =>
      addPeople(
        chosen.map((person) => toAdd(person, chosenEmployer ?? employerId)),
        enrolling,
      ),
    {
      onDone: (committed) => {
        const done = countText(
          chosen.length,
          enrolling ? 'stagiaire inscrit' : 'stagiaire ajouté',
          enrolling ? 'stagiaires inscrits' : 'stagiaires ajoutés',
        );
        say(`${done}.`, { undo: committed?.undo ?? null });
        onSaved(chosen.length);
      },
    },
  );
  if (people === undefined) return <TextSkeleton lines={6} />;
  const saveLabel = `${enrolling ? 'Inscrire' : 'Ajouter'} ${countText(chosen.length, 'stagiaire')}`;
  return (
    <>
      {employerId === undefined && (
        <Box sx={{ mb: 2 }}>
          <RecordPicker
            name="employerId"
            label="Employeur de toutes ces personnes"
            help="Laissez vide s’il est dans la liste, ou si elles viennent à titre individuel."
            width="l"
            search={searchEmployers}
            load={loadClient}
          />
        </Box>
      )}
      <PeopleTable people={people} onChange={change} />
      <UnreadLines lines={reading.notRead} />
      <Box sx={{ ...bar, bgcolor: enrolling ? 'background.paper' : 'background.default' }}>
        <Button look="primary" busy={save.busy} reason={reasonOf(people)} onClick={() => save.run()}>
          {saveLabel}
        </Button>
        <Button onClick={onAgain}>Coller une autre liste</Button>
      </Box>
    </>
  );
}

/** What was read of a pasted list, to be corrected before anything is saved. */
export function ListReview(props: ListReviewProps) {
  const form = useForm<{ employerId?: string }>({ defaultValues: {} });
  if (props.reading.people.length === 0)
    return (
      <>
        <EmptyState
          title="Aucun nom n’a été reconnu"
          text="Collez une personne par ligne, par exemple « DUPONT Jean » ou deux colonnes d’Excel."
          action={{ label: 'Coller une autre liste', onAct: props.onAgain }}
        />
        <UnreadLines lines={props.reading.notRead} />
      </>
    );
  return (
    <FormProvider {...form}>
      <Review {...props} />
    </FormProvider>
  );
}
