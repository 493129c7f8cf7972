import { z } from 'zod';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { daySchema, textSchema } from '../../../../shared/records/base.ts';
import { requestMeans } from '../../../../shared/records/facts.ts';
import type { RequestKind, RequestValues, Scan } from './request.ts';

const reasons = z.enum(['other', 'traineeAbsence', 'trainerUnavailable', 'venueUnavailable', 'forceMajeure']);

const fields = z.object({
  by: z.enum(['client', 'provider']),
  day: daySchema,
  sentOn: daySchema.optional(),
  means: z.enum(requestMeans),
  reason: reasons,
  dates: z.enum(['none', 'agreed']),
  newStart: daySchema.optional(),
  sessionId: z.string().optional(),
  scan: z.custom<Scan>().optional(),
  note: textSchema.optional(),
  anyway: z.boolean().optional(),
});

/** What can be simulated as it stands: new dates may still be missing. */
export const typedRequest = (values: unknown): RequestValues | null => {
  const parsed = fields.safeParse(values);
  return parsed.success ? parsed.data : null;
};

const datesGiven = ({ dates, newStart, sessionId }: RequestValues, isShared: boolean): boolean =>
  dates === 'none' || Boolean(isShared ? sessionId : newStart);

/** The form of a request, complete: agreed dates are there. */
export const requestSchema = (isShared: boolean): z.ZodType<RequestValues> =>
  fields.superRefine((values, context) => {
    if (datesGiven(values, isShared)) return;
    const [path, message] = isShared
      ? ['sessionId', 'Choisissez la session que le dossier rejoint.']
      : ['newStart', 'Indiquez le nouveau premier jour.'];
    context.addIssue({ code: 'custom', path: [path], message });
  });

export const initialRequest = (kind: RequestKind, today: CivilDay): RequestValues => ({
  by: 'client',
  day: today,
  means: 'email',
  reason: 'other',
  dates: kind === 'postponement' ? 'agreed' : 'none',
});

export const meansOptions = [
  { value: 'email', label: 'E-mail' },
  { value: 'letter', label: 'Lettre' },
  { value: 'registeredLetter', label: 'Lettre recommandée' },
  { value: 'handDelivered', label: 'Remise en main propre' },
  { value: 'telephone', label: 'Téléphone' },
] as const;

const reasonLabels: Readonly<Record<RequestValues['reason'], string>> = {
  other: 'Autre motif',
  traineeAbsence: 'Absence de stagiaires',
  trainerUnavailable: 'Formateur indisponible',
  venueUnavailable: 'Lieu indisponible',
  forceMajeure: 'Force majeure',
};

const reasonsOf = {
  client: ['other', 'traineeAbsence', 'forceMajeure'],
  provider: ['other', 'trainerUnavailable', 'venueUnavailable', 'forceMajeure'],
} as const satisfies Record<RequestValues['by'], readonly RequestValues['reason'][]>;

/** The reasons that each side may give. */
export const reasonOptions = (by: RequestValues['by']) =>
  reasonsOf[by].map((value) => ({ value, label: reasonLabels[value] }));
