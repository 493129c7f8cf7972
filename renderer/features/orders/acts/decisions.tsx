import { z } from 'zod';
import type { RadioOption } from '../../../ui/index.ts';
import { RadioField } from '../../../ui/index.ts';
import { type ActContext, type ActDefinition, actSchema, noted, saidField } from './actDefinition.ts';

const decisionShape = {
  decision: z.enum(['yes', 'no'], { error: 'Choisissez l’une des deux.' }),
  note: saidField('Dites pourquoi : la décision se relira.'),
};
const why = { label: 'Pourquoi', required: true } as const;

const freed: readonly RadioOption[] = [
  {
    value: 'yes',
    label: 'Retenue',
    help: 'Imprévisible, irrésistible, extérieure : aucune indemnité (article 1218 du Code civil).',
  },
  { value: 'no', label: 'Écartée', help: 'L’annulation ou le report suit les articles 3.5 et 3.6.' },
];
const protectedByLaw: readonly RadioOption[] = [
  {
    value: 'yes',
    label: 'Protégée',
    help: 'Elle peut se rétracter pendant quatorze jours, comme un particulier.',
  },
  {
    value: 'no',
    label: 'Non protégée',
    help: 'Plus de cinq salariés, ou la formation relève de son activité principale.',
  },
];

const ForceMajeureFields = ({ dossier }: ActContext) => (
  <RadioField
    name="decision"
    label="Force majeure"
    options={freed}
    help={
      dossier.client.kind === 'individual'
        ? 'Envers un particulier l’article L6353-7 s’applique de toute façon : seules les heures suivies sont dues.'
        : undefined
    }
    required
  />
);
const SmallCompanyFields = () => (
  <RadioField name="decision" label="L’entreprise est" options={protectedByLaw} required />
);

/** The provider decides whether it holds the event for a force majeure (4.5). */
export const forceMajeure: ActDefinition = {
  title: 'Force majeure : décider',
  purpose: 'Votre décision remplace la précédente, s’il y en a une.',
  dayLabel: 'Décidé le',
  saveLabel: 'Inscrire la décision',
  note: why,
  schema: ({ today }) => actSchema(today, decisionShape),
  initial: ({ today }) => ({ day: today }),
  factOf: (subject, values) => ({
    subject,
    kind: 'order.forceMajeureAssessed',
    day: values.day,
    data: { retained: values['decision'] === 'yes', ...noted(values) },
  }),
  Fields: ForceMajeureFields,
};

/** Whether a company that contracted off premises may withdraw like a consumer (L221-3). */
export const smallCompany: ActDefinition = {
  title: 'Petite entreprise hors établissement : décider',
  purpose:
    'Cinq salariés au plus, et une formation hors de son activité principale : elle a les droits d’un consommateur.',
  dayLabel: 'Décidé le',
  saveLabel: 'Inscrire la décision',
  note: why,
  schema: ({ today }) => actSchema(today, decisionShape),
  initial: ({ today }) => ({ day: today }),
  factOf: (subject, values) => ({
    subject,
    kind: 'order.smallCompanyAssessed',
    day: values.day,
    data: { protected: values['decision'] === 'yes', ...noted(values) },
  }),
  Fields: SmallCompanyFields,
};
