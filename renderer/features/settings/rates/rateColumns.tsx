import type { RateRow } from '../../../../shared/domain/legal/rateTable.ts';
import { semesterName } from '../../../../shared/domain/legal/semesters.ts';
import type { BasisPoints } from '../../../../shared/domain/money/cents.ts';
import { numberColumn, StatusText, textColumn, type Tone } from '../../../ui/index.ts';

type Row = RateRow & { readonly id: string };

const origins: Readonly<Record<RateRow['origin'], { readonly text: string; readonly tone: Tone }>> = {
  shipped: { text: 'Livrés avec Émarge', tone: 'waiting' },
  entered: { text: 'Saisis', tone: 'done' },
  corrected: { text: 'Corrigés', tone: 'done' },
  missing: { text: 'À saisir', tone: 'lost' },
};

/** Two decimals always, so that a column compares. */
const aligned = (rate: number): string => `${(rate / 100).toFixed(2).replace('.', ',')}\u00a0%`;

const rateColumn = (
  field: string,
  label: string,
  width: number,
  value: (row: Row) => BasisPoints | null | undefined,
) => ({
  ...numberColumn<Row>({ field, label, width, value: (row) => value(row) ?? undefined }),
  valueFormatter: (rate: unknown) => (typeof rate === 'number' ? aligned(rate) : '–'),
});

/** The columns of the table of rates. */
export const rateColumns = [
  textColumn<Row>({
    field: 'semester',
    label: 'Semestre',
    width: 170,
    value: ({ semester }) => semester,
    show: ({ semester }) => semesterName(semester),
  }),
  rateColumn('ecb', 'BCE', 90, ({ rates }) => rates?.ecb),
  rateColumn('legalIndividuals', 'Légal, particuliers', 150, ({ rates }) => rates?.legalIndividuals),
  rateColumn('legalOthers', 'Légal, autres', 120, ({ rates }) => rates?.legalOthers),
  rateColumn('applied', 'Appliqué', 110, ({ applied }) => applied),
  textColumn<Row>({
    field: 'origin',
    label: 'Origine',
    width: 160,
    value: ({ origin }) => origins[origin].text,
    show: ({ origin }) => <StatusText tone={origins[origin].tone}>{origins[origin].text}</StatusText>,
  }),
  textColumn<Row>({ field: 'source', label: 'Source', flex: 1, value: ({ source }) => source }),
];
