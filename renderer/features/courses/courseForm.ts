import { z } from 'zod';
import { cents } from '../../../shared/domain/money/cents.ts';
import { lineField, nameField, textField } from '../../../shared/domain/parties/fieldSchemas.ts';
import type { Course } from '../../../shared/records/records.ts';

const price = z
  .number()
  .int('Un montant s’arrête au centime.')
  .min(0, 'Un prix ne peut pas être négatif.')
  .max(99_999_999, 'Un prix dépasse rarement un million d’euros : vérifiez-le.')
  .transform((amount) => cents(amount))
  .optional();

const duration = (most: number, sentence: string) =>
  z.number().positive('Une durée est supérieure à zéro.').max(most, sentence).optional();

/** What the form of a course takes. Only the title is compulsory: the rest may come later. */
export const courseForm = z.object({
  title: nameField('l’intitulé de la formation'),
  category: lineField,
  reference: lineField,
  days: duration(1000, 'Mille jours au plus : vérifiez la durée.'),
  hours: duration(10_000, 'Dix mille heures au plus : vérifiez la durée.'),
  maxParticipants: z
    .number()
    .int('Un nombre entier de personnes.')
    .min(1, 'Au moins une personne.')
    .max(1000, 'Mille personnes au plus.')
    .optional(),
  intraPrice: price,
  interPrice: price,
  objectives: z.array(z.string().max(1000)).max(50).optional(),
  programme: z
    .array(
      z.object({
        title: z.string().max(300).default(''),
        points: z.array(z.string().max(1000)).default([]),
      }),
    )
    .max(100)
    .optional(),
  prerequisites: textField,
  audience: textField,
  methods: textField,
  means: textField,
  evaluation: textField,
  outcome: textField,
  accessibility: textField,
  accessDelay: textField,
});
export type CourseForm = z.infer<typeof courseForm>;

/** The fields of a course that its form shows. */
export const courseFields = Object.keys(courseForm.shape) as (keyof CourseForm)[];

/** A course as its form opens on it. */
export const formOf = (course: Course): Partial<CourseForm> =>
  Object.fromEntries(courseFields.map((field) => [field, course[field]]));
