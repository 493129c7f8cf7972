import { TextArea } from '../../../ui/index.ts';
import { type ActDefinition, actSchema, noted } from './actDefinition.ts';
import { meansField, meansOf, meansShape, whatShape } from './requestFields.tsx';

const ReservationFields = () => (
  <>
    {meansField}
    <TextArea name="what" label="Ce que le client relève" rows={2} required />
  </>
);

/** The client finds fault with the training while it lasts (4.1). */
export const reservation: ActDefinition = {
  title: 'Réserve émise',
  purpose: 'Pendant la formation : sans réserve, elle est réputée conforme pour un professionnel.',
  dayLabel: 'Émise le',
  saveLabel: 'Inscrire la réserve',
  schema: ({ today }) => actSchema(today, { ...meansShape, ...whatShape }),
  initial: ({ today }) => ({ day: today, means: 'email' }),
  factOf: (subject, values) => ({
    subject,
    kind: 'order.reservationMade',
    day: values.day,
    data: { what: values['what'] as string, ...meansOf(values), ...noted(values) },
  }),
  Fields: ReservationFields,
};

const AdviceFields = () => (
  <TextArea
    name="what"
    label="Ce que vous avez déconseillé"
    help="Par exemple : quatre inscrits sans les prérequis."
    rows={2}
    required
  />
);

/** The provider advised against what the client orders all the same (4.4). */
export const advice: ActDefinition = {
  title: 'Avis contraire donné',
  purpose: 'La preuve que le client a commandé contre votre avis : prérequis, locaux, matériel.',
  dayLabel: 'Donné le',
  saveLabel: 'Inscrire l’avis',
  schema: ({ today }) => actSchema(today, whatShape),
  initial: ({ today }) => ({ day: today }),
  factOf: (subject, values) => ({
    subject,
    kind: 'order.adviceGiven',
    day: values.day,
    data: { what: values['what'] as string, ...noted(values) },
  }),
  Fields: AdviceFields,
};
