import { useState } from 'react';
import {
  OrganisationStart,
  organisationStartSchema,
  saveOrganisation,
  StartQuestions,
} from '../features/settings/index.ts';
import { RecordForm } from '../ui/index.ts';
import { useRestart } from './restart.ts';
import { StartPage } from './StartPage.tsx';

/** One's own organisation in a few fields, then the questions that its terms leave to it. */
export function OwnOrganisation({ onBack }: { readonly onBack: () => void }) {
  const restart = useRestart();
  const [named, setNamed] = useState(false);
  if (named)
    return (
      <StartPage
        title="Trois questions de droit"
        lead="Ce que les conditions générales laissent ouvert. La réponse proposée est celle du modèle ; tout se revoit dans Paramètres, Conditions générales."
      >
        <StartQuestions onDone={restart} />
      </StartPage>
    );
  return (
    <StartPage
      title="Votre organisme"
      lead="Ce qui figure en tête des conventions. Seul le nom est obligatoire aujourd’hui : chaque document dira ce qui lui manque."
    >
      <RecordForm
        schema={organisationStartSchema}
        initial={{ vat: 'standard20' }}
        draftKey="organisation:start"
        saveLabel="Ouvrir l’organisme"
        savedText={null}
        onSave={({ values }) => saveOrganisation('Organisme ouvert', values)}
        onSaved={() => setNamed(true)}
        onLeave={onBack}
      >
        <OrganisationStart />
      </RecordForm>
    </StartPage>
  );
}
