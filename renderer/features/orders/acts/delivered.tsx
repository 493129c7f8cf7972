import Box from '@mui/material/Box';
import { z } from 'zod';
import { hoursOf } from '../../../../shared/domain/sessions/hoursOf.ts';
import { traineeHoursOf } from '../../../../shared/domain/sessions/traineeHoursOf.ts';
import { orderFactsOf } from '../../../../shared/domain/orders/storyOf.ts';
import { FieldRow, NumberField } from '../../../ui/index.ts';
import { type ActContext, type ActDefinition, actSchema, noted } from './actDefinition.ts';

const isShared = ({ statement }: Pick<ActContext, 'statement'>): boolean => statement.funders.length > 1;

/** Each payer pays for the hours that it agreed to and that were followed. */
const HoursByFunder = ({ statement }: Pick<ActContext, 'statement'>) => (
  <Box role="group" aria-label="Heures-stagiaires réalisées, par payeur">
    <Box sx={{ mb: 0.5 }}>Heures-stagiaires réalisées, pour chaque payeur</Box>
    <FieldRow>
      {statement.funders.map(({ id, name }) => (
        <NumberField key={id} name={`hoursByFunder.${id}`} label={name ?? 'L’OPCO'} unit="h" width="s" />
      ))}
    </FieldRow>
  </Box>
);

const DeliveredFields = ({ dossier, statement }: ActContext) => (
  <>
    <FieldRow>
      <NumberField name="hours" label="Heures réalisées" unit="h" help="Par stagiaire" />
      <NumberField name="absentParticipants" label="Absents" help="Stagiaires" />
      {dossier.order.funderId && !isShared({ statement }) && (
        <NumberField
          name="fundedHours"
          label="Heures financées"
          unit="h"
          help="Heures-stagiaires réalisées"
        />
      )}
    </FieldRow>
    {isShared({ statement }) && <HoursByFunder statement={statement} />}
  </>
);

const tooMany = (most: number): string => `${String(most).replace('.', ',')} au plus.`;

const hoursUpTo = (most: number) => z.number().min(0, 'Zéro au moins.').max(most, tooMany(most)).optional();

/** The hours of each payer, where somebody told them. */
function hoursByFunder(values: unknown): { readonly hoursByFunder?: Readonly<Record<string, number>> } {
  const told = Object.entries((values ?? {}) as Readonly<Record<string, unknown>>).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return told.length > 0 ? { hoursByFunder: Object.fromEntries(told) } : {};
}

/** The training took place. As planned unless it says otherwise. */
export const delivered: ActDefinition = {
  title: 'Formation réalisée',
  dayLabel: 'Terminée le',
  saveLabel: 'Inscrire la réalisation',
  schema: ({ today, dossier }) => {
    const planned = hoursOf(dossier.halfDays);
    const people = dossier.order.participants;
    const { participants } = orderFactsOf(dossier);
    return actSchema(today, {
      hours: hoursUpTo(planned),
      absentParticipants: z
        .number()
        .int('Un nombre entier.')
        .min(0, 'Zéro au moins.')
        .max(people, tooMany(people))
        .optional(),
      fundedHours: z.number().min(0, 'Zéro au moins.').optional(),
      hoursByFunder: z.record(z.string(), hoursUpTo(traineeHoursOf(planned, participants))).optional(),
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
      ...hoursByFunder(values['hoursByFunder']),
      ...noted(values),
    },
  }),
  Fields: DeliveredFields,
};
