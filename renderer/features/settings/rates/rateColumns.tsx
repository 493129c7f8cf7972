import type { RateRow } from '../../../../shared/domain/legal/rateTable.ts';
import { semesterName } from '../../../../shared/domain/legal/semesters.ts';
import { type BasisPoints, basisPoints } from '../../../../shared/domain/money/cents.ts';
import { formatRate } from '../../../../shared/domain/money/formatMoney.ts';
import { numberColumn, StatusText, textColumn, type Tone } from '../../../ui/index.ts';

type Row = RateRow & { readonly id: string };

const origins: Readonly<Record<RateRow['origin'], { readonly text: string; readonly tone: Tone }>> = {
  shipped: { text: 'Livrés avec Émarge', tone: 'waiting' },
  entered: { text: 'Saisis', tone: 'done' },
  corrected: { text: 'Corrigés', tone: 'done' },
  missing: { text: 'À saisir', tone: 'lost' },
};

const rateColumn = (field: string, label: string, value: (row: Row) => BasisPoints | null | undefined) => ({
  ...numberColumn<Row>({ field, label, width: 140, value: (row) => value(row) ?? undefined }),
  valueFormatter: (rate: unknown) => (typeof rate === 'number' ? formatRate(basisPoints(rate)) : '–'),
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
  rateColumn('ecb', 'BCE', ({ rates }) => rates?.ecb),
  rateColumn('legalIndividuals', 'Légal, particuliers', ({ rates }) => rates?.legalIndividuals),
  rateColumn('legalOthers', 'Légal, autres', ({ rates }) => rates?.legalOthers),
  rateColumn('applied', 'Appliqué', ({ applied }) => applied),
  textColumn<Row>({
    field: 'origin',
    label: 'Origine',
    width: 160,
    value: ({ origin }) => origins[origin].text,
    show: ({ origin }) => <StatusText tone={origins[origin].tone}>{origins[origin].text}</StatusText>,
  }),
  textColumn<Row>({ field: 'source', label: 'Source', flex: 1, value: ({ source }) => source }),
];
