import { z } from 'zod';
import { checkPlanning, type PlanningRefusal } from '../../../shared/domain/sessions/checkPlanning.ts';
import { refusalSentence } from '../../../shared/messages/planning.ts';
import { placeField, textField } from '../../../shared/domain/parties/fieldSchemas.ts';
import { daySchema, idSchema } from '../../../shared/records/base.ts';

const slotSchema = z.object({
  day: daySchema,
  part: z.enum(['morning', 'afternoon']),
  from: z.string(),
  to: z.string(),
  trainerId: idSchema.optional(),
});

const emptyPlanning = refusalSentence({ code: 'empty' });

/** Which field of its row a refusal is about. */
const fieldOf = {
  impossibleDay: 'day',
  sameHalfDay: 'day',
  overlap: 'from',
  endsBeforeStart: 'to',
} as const;

/** Where in the form a refusal is shown. */
function pathOf(refusal: PlanningRefusal): (string | number)[] {
  if (refusal.code === 'empty') return ['slots'];
  const field = refusal.code === 'impossibleTime' ? refusal.field : fieldOf[refusal.code];
  return ['slots', refusal.index, field];
}

/** The form of a session: what it is, where, with whom, and its planning by half-day. */
export const sessionFormSchema = z
  .object({
    courseId: idSchema,
    kind: z.enum(['intra', 'inter']),
    modality: z.enum(['onSite', 'distance', 'mixed']),
    maxParticipants: z.number().int().min(1, 'Une session accueille au moins une personne.').max(1000),
    roomId: idSchema.optional(),
    place: placeField,
    trainerIds: z.array(idSchema).optional(),
    slots: z.array(slotSchema, { error: emptyPlanning }).min(1, emptyPlanning),
    notes: textField,
  })
  .superRefine(({ slots }, context) => {
    for (const refusal of checkPlanning(slots).refusals)
      context.addIssue({ code: 'custom', path: pathOf(refusal), message: refusalSentence(refusal) });
  });

export type SessionValues = z.infer<typeof sessionFormSchema>;

/** The fields of the form that are fields of the record; the planning has rows of its own. */
export const sessionFields = [
  'courseId',
  'kind',
  'modality',
  'maxParticipants',
  'roomId',
  'place',
  'trainerIds',
  'notes',
] as const satisfies readonly (keyof SessionValues)[];

export const modalities = [
  { value: 'onSite', label: 'En présence' },
  { value: 'distance', label: 'À distance' },
  { value: 'mixed', label: 'En présence et à distance' },
] as const;

export const kinds = [
  { value: 'intra', label: 'INTRA', help: 'Pour un seul client' },
  { value: 'inter', label: 'INTER', help: 'Ouverte à plusieurs clients' },
] as const;
