import type { EditableField } from './usePastedPeople.ts';

/** The columns of a list under review, and how wide they are in pixels. */
export const reviewColumns: readonly {
  readonly field: EditableField;
  readonly label: string;
  readonly width: number;
}[] = [
  { field: 'civility', label: 'Civilité', width: 72 },
  { field: 'lastName', label: 'Nom', width: 180 },
  { field: 'firstName', label: 'Prénom', width: 160 },
  { field: 'email', label: 'Adresse électronique', width: 230 },
  { field: 'jobTitle', label: 'Fonction', width: 160 },
];
