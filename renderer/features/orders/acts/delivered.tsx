import { z } from 'zod';
import { hoursOf } from '../../../../shared/domain/sessions/hoursOf.ts';
import { FieldRow, NumberField } from '../../../ui/index.ts';
import { type ActContext, type ActDefinition, actSchema, noted } from './actDefinition.ts';

const DeliveredFields = ({ dossier }: ActContext) => (
  <FieldRow>
    <NumberField name="hours" label="Heures réalisées" unit="h" help="Par stagiaire" />
    <NumberField name="absentParticipants" label="Absents" help="Stagiaires" />
    {dossier.order.funderId && (
      <NumberField name="fundedHours" label="Heures financées" unit="h" help="Heures-stagiaires réalisées" />
    )}
  </FieldRow>
);

const tooMany = (most: number): string => `${String(most).replace('.', ',')} au plus.`;

/** The training took place. As planned unless it says otherwise. */
export const delivered: ActDefinition = {
  title: 'Formation réalisée',
  dayLabel: 'Terminée le',
  saveLabel: 'Inscrire la réalisation',
  schema: ({ today, dossier }) => {
    const planned = hoursOf(dossier.halfDays);
    const people = dossier.order.participants;
    return actSchema(today, {
      hours: z.number().min(0, 'Zéro au moins.').max(planned, tooMany(planned)).optional(),
      absentParticipants: z
        .number()
        .int('Un nombre entier.')
        .min(0, 'Zéro au moins.')
        .max(people, tooMany(people))
        .optional(),
      fundedHours: z.number().min(0, 'Zéro au moins.').optional(),
    });
  },
  initial: ({ dossier, statement, today }) => ({
    day: statement.session.end < today ? statement.session.end : today,
    hours: hoursOf(dossier.halfDays),
  }),
  factOf: (subject, values) => ({
    subject,
    kind: 'order.trainingDelivered',
    day: values.day,
    data: {
      ...(typeof values['hours'] === 'number' ? { hours: values['hours'] } : {}),
      ...(typeof values['absentParticipants'] === 'number'
        ? { absentParticipants: values['absentParticipants'] }
        : {}),
      ...(typeof values['fundedHours'] === 'number' ? { fundedHours: values['fundedHours'] } : {}),
      ...noted(values),
    },
  }),
  Fields: DeliveredFields,
};
