import { useLocation, useParams } from 'wouter';
import { displayName } from '../../../shared/domain/parties/names.ts';
import type { Trainer } from '../../../shared/records/records.ts';
import { useLive } from '../../db/index.ts';
import { Pencil } from '../../ui/icons.ts';
import {
  Facts,
  Link,
  PageHeader,
  PageSkeleton,
  Section,
  StatusText,
  useArchiving,
  ArchivedStatus,
} from '../../ui/index.ts';
import { TrainerMissing } from './TrainerMissing.tsx';
import { TrainerSessions } from './TrainerSessions.tsx';
import { archiveTrainer } from './trainerCommands.ts';
import { statusTexts } from './trainerForm.ts';
import { trainerPath } from './trainerPaths.ts';
import { findTrainer } from './trainerQueries.ts';

/** What one can do with a trainer's sheet. */
function useTrainerActs(trainer: Trainer) {
  const [, go] = useLocation();
  const archiving = useArchiving({
    isArchived: trainer.archived === true,
    archive: (archived) => archiveTrainer(trainer, archived),
    away: 'Formateur archivé.',
    back: 'Formateur remis dans la liste.',
  });
  return [{ label: 'Modifier', icon: Pencil, onAct: () => go(trainerPath.edit(trainer.id)) }, archiving];
}

const NoTitles = ({ trainer }: { readonly trainer: Trainer }) => (
  <>
    <StatusText tone="soon">À renseigner</StatusText> avant tout contrat avec un particulier :{' '}
    <Link to={trainerPath.edit(trainer.id, 'titles')}>compléter</Link>
  </>
);

function Sheet({ trainer }: { readonly trainer: Trainer }) {
  const acts = useTrainerActs(trainer);
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Formateurs', to: trainerPath.list }]}
        title={displayName(trainer)}
        subtitle={trainer.status ? statusTexts[trainer.status] : undefined}
        status={<ArchivedStatus archived={trainer.archived} />}
        actions={acts}
      />
      <TrainerSessions trainerId={trainer.id} />
      <Section title="Fiche">
        <Facts
          lines={[
            {
              label: 'Titres, diplômes ou références',
              value: trainer.titles ?? <NoTitles trainer={trainer} />,
            },
            { label: 'Courriel', value: trainer.email },
            { label: 'Téléphone', value: trainer.phone },
          ]}
        />
      </Section>
    </>
  );
}

/** One trainer: the sessions to come, titles, how to reach them. */
export function TrainerPage() {
  const { id = '' } = useParams();
  const trainer = useLive(() => findTrainer(id), [id]);
  if (trainer === undefined) return <PageSkeleton />;
  return trainer === null ? <TrainerMissing /> : <Sheet trainer={trainer} />;
}
