import { z } from 'zod';
import { type CivilDay, isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import {
  addressField,
  lineField,
  nameField,
  placeField,
  textField,
} from '../../../shared/domain/parties/fieldSchemas.ts';
import { planHalfDays } from '../../../shared/domain/sessions/planHalfDays.ts';
import { periodSentence } from '../../../shared/messages/planning.ts';
import { centsSchema, daySchema, idSchema } from '../../../shared/records/base.ts';

/** Choice of the form for what does not exist yet. */
export const toMake = 'new';

const people = z
  .number({ error: 'Indiquez le nombre de participants.' })
  .int('Un nombre entier.')
  .min(1, 'Au moins un participant.')
  .max(10_000, 'Dix mille participants au plus.');

const price = z
  .number({ error: 'Indiquez le prix hors taxes.' })
  .pipe(centsSchema)
  .refine((amount) => amount >= 0, 'Un prix ne peut pas être négatif.');

const whichPayer = 'Choisissez le payeur, ou retirez-le.';

/** What a payer besides the client agreed to. */
const funding = {
  fundingReference: lineField,
  fundingAmount: centsSchema.optional(),
  fundingBasis: z.enum(['inclTax', 'exclTax']).optional(),
  fundingHours: z.number().min(0).max(1_000_000).optional(),
  subrogation: z.boolean().optional(),
  fundingRequestedOn: daySchema.optional(),
  fundingApprovedOn: daySchema.optional(),
};

/** What is agreed, whether the order is new or not. */
const agreed = {
  participants: people,
  unit: z.enum(['group', 'person']),
  unitExclTax: price,
  vat: z.enum(['standard20', 'exemptTraining', 'franchise']),
  channel: z.enum(['inPerson', 'distance', 'offPremises']),
  billingAddress: addressField,
  clientReference: lineField,
  serviceCode: lineField,
  followedBy: lineField,
  funderId: idSchema.optional(),
  ...funding,
  otherFunders: z
    .array(z.object({ funderId: z.string({ error: whichPayer }).min(1, whichPayer), ...funding }))
    .optional(),
  notes: textField,
};

export const agreedFields = Object.keys(agreed) as (keyof typeof agreed)[];

/** A payer stands once in an order: its agreements are one sum. */
function refuseTwice(
  { funderId, otherFunders = [] }: Pick<z.infer<z.ZodObject<typeof agreed>>, 'funderId' | 'otherFunders'>,
  issues: z.RefinementCtx,
): void {
  const seen = new Set([funderId]);
  for (const [place, payer] of otherFunders.entries()) {
    if (seen.has(payer.funderId))
      issues.addIssue({
        code: 'custom',
        path: ['otherFunders', place, 'funderId'],
        message: 'Ce payeur est déjà dans le dossier\u00a0: réunissez ses deux accords en un montant.',
      });
    seen.add(payer.funderId);
  }
}

/** The form of an order that exists: its client and its session stay. */
export const orderForm = z.object(agreed).superRefine(refuseTwice);
export type OrderValues = z.infer<typeof orderForm>;

const newOrderShape = z.object({
  ...agreed,
  clientId: idSchema,
  newKind: z.enum(['company', 'public', 'individual', 'trainingBody']).optional(),
  newName: nameField('la raison sociale').optional(),
  newLastName: nameField('le nom').optional(),
  newFirstName: nameField('le prénom').optional(),
  courseId: idSchema,
  sessionId: idSchema,
  sessionKind: z.enum(['intra', 'inter']).optional(),
  start: daySchema.optional(),
  end: daySchema.optional(),
  maxParticipants: z
    .number()
    .int('Un nombre entier.')
    .min(1, 'Une session accueille au moins une personne.')
    .max(1000)
    .optional(),
  place: placeField,
  /** Asked for where the client is late (clause 3.4). */
  continueReason: textField,
  continueUntil: daySchema.optional(),
});
export type NewOrderValues = z.infer<typeof newOrderShape>;

type Missing = readonly [keyof NewOrderValues, string];

function missingClient({ clientId, newKind, newName, newLastName, newFirstName }: NewOrderValues): Missing[] {
  if (clientId !== toMake) return [];
  if (newKind === 'individual')
    return [
      ...(newLastName ? [] : [['newLastName', 'Indiquez le nom.'] as const]),
      ...(newFirstName ? [] : [['newFirstName', 'Indiquez le prénom.'] as const]),
    ];
  return newName ? [] : [['newName', 'Indiquez la raison sociale.']];
}

const isDay = (day: CivilDay | undefined): day is CivilDay => day !== undefined && isCivilDay(day);

function missingSession({ sessionId, start, end, maxParticipants }: NewOrderValues): Missing[] {
  if (sessionId !== toMake) return [];
  // A day that cannot be read is refused on its own: nothing more can be said of it.
  const planned = isDay(start) && isDay(end) ? planHalfDays(start, end) : null;
  return [
    ...(start ? [] : [['start', 'Indiquez le premier jour.'] as const]),
    ...(end ? [] : [['end', 'Indiquez le dernier jour.'] as const]),
    ...(maxParticipants ? [] : [['maxParticipants', 'Indiquez le nombre de places.'] as const]),
    ...(planned && !planned.ok ? [['end', periodSentence(planned.error)] as const] : []),
    ...(planned?.ok && planned.value.length === 0
      ? [
          [
            'start',
            'Ces jours sont tous chômés. Choisissez-en d’autres, ou créez la session à part.',
          ] as const,
        ]
      : []),
  ];
}

/** The form of a new order, with the client and the session that it may make on the way. */
export const newOrderForm = newOrderShape.superRefine((values, context) => {
  refuseTwice(values, context);
  for (const [field, message] of [...missingClient(values), ...missingSession(values)])
    context.addIssue({ code: 'custom', path: [field], message });
});

export const channels = [
  { value: 'inPerson', label: 'Chez nous' },
  { value: 'distance', label: 'À distance', help: 'Site, courriel, téléphone' },
  { value: 'offPremises', label: 'Hors de nos locaux', help: 'Chez le client, sur un salon' },
] as const;

export const units = [
  { value: 'group', label: 'Pour le groupe' },
  { value: 'person', label: 'Par participant' },
] as const;

export const vatRegimes = [
  { value: 'standard20', label: 'TVA à 20 %' },
  { value: 'exemptTraining', label: 'Exonérée (formation professionnelle)' },
  { value: 'franchise', label: 'Franchise en base' },
] as const;

export const fundingBases = [
  { value: 'inclTax', label: 'TTC' },
  { value: 'exclTax', label: 'HT' },
] as const;
