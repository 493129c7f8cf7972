import { z } from 'zod';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import type { Change } from '../../../../shared/domain/orders/statement.ts';
import { eventsOf } from '../../../../shared/domain/orders/storyOf.ts';
import { RadioField, SelectField, TextArea } from '../../../ui/index.ts';
import { type ActContext, type ActDefinition, actSchema, noted } from './actDefinition.ts';
import { meansField, meansOf, meansShape, whatShape } from './requestFields.tsx';

const ChangeFields = () => (
  <>
    {meansField}
    <TextArea name="what" label="Ce que le client demande" rows={2} required />
  </>
);

/** The client asks to change a firm order: in writing, and nothing changes before a written answer (2.1, 2.2). */
export const changeRequested: ActDefinition = {
  title: 'Demande de modification',
  purpose: 'La commande reste due telle quelle tant que vous n’avez pas accepté par écrit.',
  dayLabel: 'Reçue le',
  saveLabel: 'Inscrire la demande',
  schema: ({ today }) => actSchema(today, { ...meansShape, ...whatShape }),
  initial: ({ today }) => ({ day: today, means: 'email' }),
  factOf: (subject, values) => ({
    subject,
    kind: 'order.changeRequested',
    day: values.day,
    data: {
      inWriting: values['means'] !== 'telephone',
      what: values['what'] as string,
      ...meansOf(values),
      ...noted(values),
    },
  }),
  Fields: ChangeFields,
};

const answers = [
  { value: 'accepted', label: 'Acceptée', help: 'Un avenant ou une proposition complémentaire suit.' },
  { value: 'refused', label: 'Refusée', help: 'Ce qui est commandé reste dû en totalité.' },
];

/** Requests that wait for an answer, the last one first: the one that an answer is about unless it says otherwise. */
const waiting = ({ statement }: Pick<ActContext, 'statement'>): readonly Change[] =>
  statement.changes.filter(({ answeredOn }) => answeredOn === null).toReversed();

function AnswerFields({ dossier, statement }: ActContext) {
  const events = eventsOf(dossier);
  const options = waiting({ statement }).map(({ event, on, what }) => ({
    value: events[event]?.fact.id ?? '',
    label: `${formatShortDay(on)}\u00a0: ${what}`,
  }));
  return (
    <>
      {options.length > 1 && <SelectField name="target" label="Demande" options={options} width="full" />}
      <RadioField name="answer" label="Réponse écrite" options={answers} required />
    </>
  );
}

/** The provider answers in writing (2.1). */
export const changeAnswered: ActDefinition = {
  title: 'Réponse à la modification',
  dayLabel: 'Écrite le',
  saveLabel: 'Inscrire la réponse',
  schema: ({ today }) =>
    actSchema(today, {
      answer: z.enum(['accepted', 'refused'], { error: 'Choisissez la réponse.' }),
      target: z.string().optional(),
    }),
  initial: ({ dossier, statement, today }) => {
    const [last, ...others] = waiting({ statement });
    const target = eventsOf(dossier)[last?.event ?? -1]?.fact.id;
    return { day: today, ...(others.length > 0 && target ? { target } : {}) };
  },
  factOf: (subject, values) => ({
    subject,
    kind: 'order.changeAnswered',
    day: values.day,
    data: {
      accepted: values['answer'] === 'accepted',
      ...(values['target'] ? { target: values['target'] as string } : {}),
      ...noted(values),
    },
  }),
  Fields: AnswerFields,
};
