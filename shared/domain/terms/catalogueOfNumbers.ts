import { addDays, addMonths, civilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { individualDepositCap } from '../legal/individualDepositCap.ts';
import { cents, minus } from '../money/cents.ts';
import { formatEuros, formatRate } from '../money/formatMoney.ts';
import { rateOf, roundHalfUp } from '../money/rounding.ts';
import { sentence } from '../orders/sentence.ts';
import type { NumberParameter } from './parameter.ts';
import type { TermsParameters } from './parameters.ts';

/** The example of every effect: ten people in INTRA, 1 450,00 € excl. tax. */
export const examplePrice = cents(174_000);

/** The deposit of the example. */
export const exampleDeposit = ({ depositRate }: TermsParameters) =>
  roundHalfUp(rateOf(examplePrice, depositRate));

const exampleStart = civilDay('2026-12-14');
const exampleOrder = civilDay('2026-07-01');
const exampleProposal = civilDay('2026-11-02');
const exampleNotice = civilDay('2026-11-12');
const exampleEnd = civilDay('2026-10-15');

const proposalValidityDays: NumberParameter<'proposalValidityDays'> = {
  name: 'proposalValidityDays',
  label: 'Validité de la proposition',
  unit: 'days',
  least: 1,
  most: 365,
  clauses: ['2.1'],
  stated: (days) => `La proposition est valable ${days}`,
  effect: ({ proposalValidityDays: days }) =>
    sentence`Émise le ${formatDay(exampleProposal)}, une proposition peut être acceptée jusqu’au ${formatDay(addDays(exampleProposal, days))} compris.`,
};

const depositRate: NumberParameter<'depositRate'> = {
  name: 'depositRate',
  label: 'Acompte',
  unit: 'rate',
  least: 0,
  most: 10_000,
  clauses: ['2.1', '3.5', '3.6'],
  law: sentence`Un particulier ne verse jamais plus de ${formatRate(individualDepositCap.value)} avant la formation (L6353-6) : pour lui, l’acompte s’arrête là quoi que disent les conditions.`,
  stated: (rate) => `L’acompte est de ${rate}`,
  effect: (terms) =>
    sentence`Sur ${formatEuros(examplePrice)} TTC, l’acompte est de ${formatEuros(exampleDeposit(terms))} et le solde de ${formatEuros(minus(examplePrice, exampleDeposit(terms)))}.`,
};

const proposalPreparationFee: NumberParameter<'proposalPreparationFee'> = {
  name: 'proposalPreparationFee',
  label: 'Coût d’élaboration de la proposition',
  unit: 'euros',
  least: 0,
  most: 1_000_000,
  clauses: ['2.2'],
  law: 'Ce coût se prouve : il ne tient pas lieu de pénalité, et un consommateur n’en doit rien.',
  stated: (amount) => `Le coût d’élaboration de la proposition est de ${amount}`,
  effect: ({ proposalPreparationFee: fee }) =>
    fee > 0
      ? sentence`Un professionnel qui renonce après avoir tout signé sans verser l’acompte doit ${formatEuros(fee)}.`
      : 'Un professionnel qui renonce sans avoir versé l’acompte ne doit que ce qui est justifié.',
};

const opcoGraceMonths: NumberParameter<'opcoGraceMonths'> = {
  name: 'opcoGraceMonths',
  label: 'Délai laissé à l’OPCO',
  unit: 'months',
  least: 0,
  most: 12,
  clauses: ['3.3'],
  stated: (months) => `L’OPCO a ${months} après la fin de la formation pour régler`,
  effect: ({ opcoGraceMonths: months }) =>
    sentence`Formation finie le ${formatDay(exampleEnd)} : ce que l’OPCO n’a pas réglé le ${formatDay(addMonths(exampleEnd, months))} est facturé au client le lendemain.`,
};

const recoveryFee: NumberParameter<'recoveryFee'> = {
  name: 'recoveryFee',
  label: 'Indemnité de recouvrement',
  unit: 'euros',
  least: 4_000,
  most: 100_000,
  clauses: ['3.4'],
  law: 'La loi la fixe à 40,00 € entre professionnels (D441-5 C. com.) et n’en permet aucune envers un consommateur.',
  stated: (amount) => `L’indemnité de recouvrement est de ${amount} par facture`,
  effect: ({ recoveryFee: fee }) =>
    sentence`Une facture payée avec un jour de retard par un professionnel coûte ${formatEuros(fee)} de plus, en sus des intérêts.`,
};

const cancellationDays: NumberParameter<'cancellationDays'> = {
  name: 'cancellationDays',
  label: 'Annulation au prix de l’acompte',
  unit: 'days',
  least: 0,
  most: 365,
  clauses: ['3.5'],
  stated: (days) => `L’annulation ne coûte que l’acompte ${days} ou plus avant le début`,
  effect: ({ cancellationDays: days }) =>
    sentence`Pour une session qui commence le ${formatDay(exampleStart)}, l’annulation ne coûte que l’acompte si elle est reçue le ${formatDay(addDays(exampleStart, -days))} au plus tard.`,
};

const postponementMonths: NumberParameter<'postponementMonths'> = {
  name: 'postponementMonths',
  label: 'Délai d’un report',
  unit: 'months',
  least: 1,
  most: 36,
  clauses: ['3.6'],
  stated: (months) => `La session reportée commence au plus tard ${months} après la commande`,
  effect: ({ postponementMonths: months }) =>
    sentence`Commandée le ${formatDay(exampleOrder)}, une formation reportée commence au plus tard le ${formatDay(addMonths(exampleOrder, months))} ; passé ce jour, le prix entier est dû.`,
};

const formalNoticeDays: NumberParameter<'formalNoticeDays'> = {
  name: 'formalNoticeDays',
  label: 'Délai d’une mise en demeure',
  unit: 'days',
  least: 1,
  most: 90,
  clauses: ['4.7'],
  stated: (days) => `La mise en demeure laisse ${days} pour répondre`,
  effect: ({ formalNoticeDays: days }) =>
    sentence`Mise en demeure reçue le ${formatDay(exampleNotice)} : sans réponse, le contrat peut être résolu à partir du ${formatDay(addDays(exampleNotice, days + 1))}.`,
};

/** The parameters that are numbers. */
export const catalogueOfNumbers = {
  proposalValidityDays,
  depositRate,
  proposalPreparationFee,
  opcoGraceMonths,
  recoveryFee,
  cancellationDays,
  postponementMonths,
  formalNoticeDays,
} as const;
