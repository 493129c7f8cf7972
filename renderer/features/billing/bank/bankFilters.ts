import type { StandingLine } from '../../../../shared/domain/bank/bankLineStates.ts';
import type { EmptyStateProps } from '../../../ui/index.ts';
import { isToMatch } from './useProposals.ts';

/** What the bank can show. */
export const bankFilters = [
  { value: 'toMatch', label: 'À rapprocher' },
  { value: 'matched', label: 'Rapprochées' },
  { value: 'setAside', label: 'De côté' },
  { value: 'debits', label: 'Débits' },
  { value: 'statements', label: 'Relevés lus' },
] as const;
export type BankFilter = (typeof bankFilters)[number]['value'];
export type LineFilter = Exclude<BankFilter, 'statements'>;

/** Which lines each filter shows. A debit pays nobody's invoice: it waits for nothing. */
export const linesShown: Readonly<Record<LineFilter, (line: StandingLine) => boolean>> = {
  toMatch: isToMatch,
  matched: ({ state }) => state === 'recorded' || state === 'linked',
  setAside: ({ state }) => state === 'setAside',
  debits: ({ state, amount }) => state === 'open' && amount < 0,
};

export const emptyLines: Readonly<Record<LineFilter, EmptyStateProps>> = {
  toMatch: {
    title: 'Rien à rapprocher',
    text: 'Chaque somme reçue est rapprochée ou mise de côté. Lisez le prochain relevé quand votre banque le publie.',
  },
  matched: {
    title: 'Rien de rapproché',
    text: 'Les lignes que vous confirmez, et ce qu’elles ont réglé, se retrouvent ici.',
  },
  setAside: {
    title: 'Rien de côté',
    text: 'Un virement interne ou une somme sans facture se met de côté depuis «\u00a0À rapprocher\u00a0».',
  },
  debits: { title: 'Aucun débit', text: 'Les sommes payées par votre compte se retrouvent ici.' },
};
