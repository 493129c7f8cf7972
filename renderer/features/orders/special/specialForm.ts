import { z } from 'zod';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { textField } from '../../../../shared/domain/parties/fieldSchemas.ts';
import { cautionOf, checkParameter } from '../../../../shared/domain/terms/checkParameter.ts';
import type { ParameterDescription } from '../../../../shared/domain/terms/parameter.ts';
import { parameterCatalogue } from '../../../../shared/domain/terms/parameterCatalogue.ts';
import type { Order } from '../../../../shared/records/records.ts';
import { fieldOf, parameterOf } from '../../settings/index.ts';

type Values = Readonly<Record<string, unknown>>;

/** Parameters that can mean something for an order: what protects individuals is of no use to a company. */
export const parametersFor = ({ client }: Pick<Dossier, 'client'>): readonly ParameterDescription[] =>
  parameterCatalogue.filter(({ name }) =>
    client.kind === 'individual'
      ? name !== 'recoveryFee' && name !== 'opcoGraceMonths'
      : name !== 'capIndividualAtDeposit',
  );

/** The special conditions as fields. */
export const specialFields = ({ specialTerms = {} }: Pick<Order, 'specialTerms'>): Values =>
  Object.fromEntries(
    parameterCatalogue.flatMap(({ name }) =>
      specialTerms[name] === undefined ? [] : [[name, fieldOf(name, specialTerms[name])]],
    ),
  );

/** The special conditions that fields make; an empty field follows the terms. Unknown ones are kept. */
export function specialFrom(values: Values, { specialTerms = {} }: Pick<Order, 'specialTerms'>) {
  const known = new Set<string>(parameterCatalogue.map(({ name }) => name));
  const kept = Object.entries(specialTerms).filter(([name]) => !known.has(name));
  const set = parameterCatalogue.flatMap(({ name }) => {
    const value = parameterOf(name, values[name]);
    return checkParameter(name, value) === null ? [[name, value] as const] : [];
  });
  const all = [...kept, ...set];
  return all.length > 0 ? (Object.fromEntries(all) as Record<string, unknown>) : undefined;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || value === null;

/** The form of special conditions. What the law forbids of an individual is refused, not capped in silence. */
export const specialForm = (dossier: Pick<Dossier, 'client'>) =>
  z
    .object({
      ...Object.fromEntries(
        parametersFor(dossier).map(({ name }) => [name, z.union([z.number(), z.string()]).optional()]),
      ),
      specialTermsNote: textField,
      buyerTerms: z.boolean().optional(),
    })
    .superRefine((values: Values, context) => {
      for (const { name } of parametersFor(dossier)) {
        if (isEmpty(values[name])) continue;
        const value = parameterOf(name, values[name]);
        const caution = dossier.client.kind === 'individual' ? cautionOf(name, value) : null;
        const message = checkParameter(name, value) ?? caution;
        if (message) context.addIssue({ code: 'custom', path: [name], message });
      }
    });

export type SpecialValues = z.infer<ReturnType<typeof specialForm>>;
