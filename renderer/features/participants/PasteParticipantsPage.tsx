import { useLocation, useSearchParams } from 'wouter';
import { elided } from '../../../shared/domain/terms/text/elided.ts';
import { useLive } from '../../db/index.ts';
import { PageHeader, PageSkeleton } from '../../ui/index.ts';
import { PasteParticipants } from './PasteParticipants.tsx';
import { participantPath } from './participantPaths.ts';
import { findEmployer } from './participantQueries.ts';

/** Add people by pasting a list, outside any session. */
export function PasteParticipantsPage() {
  const [, go] = useLocation();
  const [search] = useSearchParams();
  const asked = search.get('employeur') ?? undefined;
  const employer = useLive(() => findEmployer(asked), [asked]);
  if (employer === undefined) return <PageSkeleton />;
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Participants', to: participantPath.list }]}
        title="Coller une liste de stagiaires"
        subtitle={
          employer
            ? `Salariés ${elided('de', employer.name)}. Vous relirez tout avant d’enregistrer.`
            : 'Vous relirez tout avant d’enregistrer.'
        }
      />
      <PasteParticipants
        {...(employer ? { employerId: employer.id } : {})}
        onDone={() => go(participantPath.list)}
      />
    </>
  );
}
