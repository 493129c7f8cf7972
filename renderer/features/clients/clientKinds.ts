import type { Client } from '../../../shared/records/records.ts';

export type ClientKind = Client['kind'];

/** What each kind of client is called, and what it changes. */
export const kindTexts: Readonly<Record<ClientKind, { readonly label: string; readonly help: string }>> = {
  company: { label: 'Entreprise', help: 'Signe une convention ; son OPCO peut payer.' },
  public: {
    label: 'Collectivité ou administration',
    help: 'Règle à trente jours, au taux de retard public.',
  },
  individual: {
    label: 'Particulier',
    help: 'Finance lui-même : contrat individuel, délais de rétractation.',
  },
  trainingBody: { label: 'Organisme de formation', help: 'Nous confie une formation en sous-traitance.' },
  funder: { label: 'Financeur (OPCO)', help: 'Prend en charge tout ou partie du prix d’un dossier.' },
};

/** In the order in which they are offered. */
export const kindOrder: readonly ClientKind[] = ['company', 'individual', 'public', 'trainingBody', 'funder'];

/** The kinds as a form or a filter offers them. */
export const kindOptions = kindOrder.map((value) => ({ value, label: kindTexts[value].label }));
