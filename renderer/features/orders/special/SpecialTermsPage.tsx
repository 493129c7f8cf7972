import Box from '@mui/material/Box';
import { useLocation, useParams } from 'wouter';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { printParameter } from '../../../../shared/domain/terms/printParameter.ts';
import { termsOfDossier } from '../../../../shared/domain/terms/termsOfDossier.ts';
import { stampsOf, useLive } from '../../../db/index.ts';
import {
  CheckField,
  ErrorState,
  FormSection,
  PageHeader,
  PageSkeleton,
  RecordForm,
  StatusText,
  TextArea,
  useToday,
} from '../../../ui/index.ts';
import { ParameterField } from '../../settings/index.ts';
import { saveSpecialTerms } from '../orderCommands.ts';
import { findDossier } from '../orderQueries.ts';
import { SpecialEffect } from './SpecialEffect.tsx';
import { parametersFor, specialFields, specialForm, specialFrom, type SpecialValues } from './specialForm.ts';

/** What was agreed for one order alone (clause I): it wins over the terms and prints in its papers. */
export function SpecialTermsPage() {
  const { id = '' } = useParams();
  const dossier = useLive(() => findDossier(id), [id]);
  if (dossier === undefined) return <PageSkeleton />;
  if (dossier === null)
    return <ErrorState title="Dossier introuvable" text="Il n’est pas, ou plus, sur cet ordinateur." />;
  return <SpecialTerms dossier={dossier} />;
}

function SpecialTerms({ dossier }: { readonly dossier: Dossier }) {
  const today = useToday();
  const [, go] = useLocation();
  const { order, client } = dossier;
  const leave = (): void => go(`/dossiers/${order.id}`);
  const label = termsOfDossier(dossier, today).version?.label ?? 'Modèle';
  const issued = dossier.facts.some(
    ({ kind, data }) =>
      kind === 'documentIssued' && (data['document'] === 'agreement' || data['document'] === 'contract'),
  );
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Dossiers', to: '/dossiers' },
          { label: client.name, to: `/dossiers/${order.id}` },
        ]}
        title="Conditions particulières"
        subtitle={`Écrites dans la convention ou le contrat, elles priment sur « ${label} » (clause I, article 1119 du Code civil).`}
      />
      {issued && (
        <Box sx={{ mb: 2 }}>
          <StatusText tone="soon">
            La convention ou le contrat est déjà parti : émettez-le de nouveau et faites-le signer, sans quoi
            ce qui change ici n’engage pas le client.
          </StatusText>
        </Box>
      )}
      <RecordForm
        schema={specialForm(dossier)}
        initial={{
          ...specialFields(order),
          specialTermsNote: order.specialTermsNote,
          buyerTerms: order.buyerTerms,
        }}
        base={stampsOf(order)}
        draftKey={`special:${order.id}`}
        onSave={({ values, base }) => saveSpecialTerms(dossier, fieldsFrom(values, dossier), base)}
        onLeave={leave}
      >
        <SpecialFields dossier={dossier} />
      </RecordForm>
    </>
  );
}

const fieldsFrom = (values: SpecialValues, { order }: Dossier) => ({
  specialTerms: specialFrom(values, order),
  specialTermsNote: values.specialTermsNote,
  buyerTerms: values.buyerTerms === true ? true : undefined,
});

const twoColumns = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 3,
  rowGap: 2,
  alignItems: 'start',
} as const;

/** Each rule of the terms, empty where it holds as it stands: its figure is said beside it. */
function RuleFields({ dossier }: { readonly dossier: Dossier }) {
  const { published, version } = termsOfDossier(dossier, useToday());
  const label = version?.label ?? 'modèle';
  return (
    <Box sx={twoColumns}>
      {parametersFor(dossier).map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          usual={`${printParameter(parameter.name, published[parameter.name])} (${label})`}
        />
      ))}
    </Box>
  );
}

const SpecialFields = ({ dossier }: { readonly dossier: Dossier }) => (
  <>
    <FormSection title="Ce dossier seul" purpose="Vide : les conditions générales s’appliquent.">
      <RuleFields dossier={dossier} />
    </FormSection>
    <FormSection title="Autres accords" purpose="Imprimés à la suite, tels quels.">
      <TextArea name="specialTermsNote" label="Ce qui est convenu d’autre, et pourquoi" rows={3} />
      <CheckField
        name="buyerTerms"
        label="Le client a envoyé ses propres conditions d’achat"
        help="Là où elles contredisent les vôtres, ni les unes ni les autres ne s’appliquent (article 1119, alinéa 2, du Code civil) : écrivez ci-dessus ce qui compte."
      />
    </FormSection>
    <FormSection title="Ce qui sera imprimé" purpose="Dans la proposition, la convention ou le contrat.">
      <SpecialEffect dossier={dossier} />
    </FormSection>
  </>
);
