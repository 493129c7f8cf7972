import { OrganisationStart, organisationStartSchema, saveOrganisation } from '../features/settings/index.ts';
import { RecordForm } from '../ui/index.ts';
import { useRestart } from './restart.ts';
import { StartPage } from './StartPage.tsx';

/** One's own organisation in a few fields: what the first convention needs. */
export function OwnOrganisation({ onBack }: { readonly onBack: () => void }) {
  const restart = useRestart();
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
        onSaved={restart}
        onLeave={onBack}
      >
        <OrganisationStart />
      </RecordForm>
    </StartPage>
  );
}
