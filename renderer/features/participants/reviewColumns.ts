import type { EditableField } from './usePastedPeople.ts';

/** The columns of a list under review, and how wide they are in pixels. */
export const reviewColumns: readonly {
  readonly field: EditableField;
  readonly label: string;
  readonly width: number;
}[] = [
  { field: 'civility', label: 'Civilité', width: 64 },
  { field: 'lastName', label: 'Nom', width: 165 },
  { field: 'firstName', label: 'Prénom', width: 150 },
  { field: 'email', label: 'Courriel', width: 200 },
  { field: 'jobTitle', label: 'Fonction', width: 140 },
];
