import type { GridColDef, GridValidRowModel } from '@mui/x-data-grid';
import type { ReactNode } from 'react';
import { isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../shared/domain/money/formatMoney.ts';
import { Why } from '../explain/Why.tsx';
import type { WhyAnswer } from '../explain/whyContext.ts';
import type { Tone } from '../tones.ts';
import { StatusCell } from './StatusCell.tsx';

export type Column<R extends GridValidRowModel> = GridColDef<R>;

interface Common<R> {
  readonly field: string;
  readonly label: string;
  /** Share of the room that is left; or `width` in pixels. */
  readonly flex?: number;
  readonly width?: number;
  /** Hidden until chosen among the columns. */
  readonly hidden?: boolean;
  readonly sortable?: boolean;
  readonly value: (row: R) => unknown;
  /** Why the value is what it is, made on the click: the cell is underlined. Null where it was only entered. */
  readonly why?: (row: R) => WhyAnswer | null;
}

interface Cell<R> {
  readonly row: R;
  readonly tabIndex: 0 | -1;
}

/** Draws a cell, underlined where it answers « Pourquoi ? »; its tab stop is then that of the cell. */
const drawn =
  <R extends GridValidRowModel>({ why }: Pick<Common<R>, 'why'>, show: (row: R) => ReactNode) =>
  ({ row, tabIndex }: Cell<R>): ReactNode => {
    const [content, explanation] = [show(row), why?.(row)];
    return content && explanation ? (
      <Why explanation={explanation} tabIndex={tabIndex}>
        {content}
      </Why>
    ) : (
      content
    );
  };

const base = <R extends GridValidRowModel>({ field, label, flex, width, sortable, value }: Common<R>) => ({
  field,
  headerName: label,
  ...(flex ? { flex, minWidth: width ?? 120 } : { width: width ?? 140 }),
  ...(sortable === undefined ? {} : { sortable }),
  valueGetter: (_value: unknown, row: R) => value(row),
});

const french = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

/** A column of text, sorted as French people sort. `show` draws the cell where text is not enough. */
export const textColumn = <R extends GridValidRowModel>(
  options: Common<R> & {
    readonly value: (row: R) => string | undefined;
    readonly show?: (row: R) => ReactNode;
  },
): Column<R> => ({
  ...base(options),
  sortComparator: (a?: string, b?: string) => french.compare(a ?? '', b ?? ''),
  ...(options.show || options.why ? { renderCell: drawn(options, options.show ?? options.value) } : {}),
});

/** A column of states: a mark of their tone and the words, underlined where they answer « Pourquoi ? ». */
export const statusColumn = <R extends GridValidRowModel>({
  state,
  ...options
}: Omit<Common<R>, 'value'> & {
  readonly state: (row: R) => { readonly tone: Tone; readonly text: string };
}): Column<R> => ({
  ...textColumn<R>({ ...options, value: (row) => state(row).text }),
  renderCell: ({ row, tabIndex }: Cell<R>) => (
    <StatusCell {...state(row)} why={options.why?.(row) ?? null} tabIndex={tabIndex} />
  ),
});

/** A column of days, sorted by day, shown « lun. 14 déc. 2026 ». */
export const dayColumn = <R extends GridValidRowModel>(
  options: Common<R> & { readonly value: (row: R) => string | undefined },
): Column<R> => ({
  width: 150,
  ...base({ width: 150, ...options }),
  valueFormatter: (value: unknown) =>
    typeof value === 'string' && isCivilDay(value) ? formatShortDay(value) : '',
});

const euros = (value: unknown): string => (typeof value === 'number' ? formatEuros(cents(value)) : '');

/** A column of amounts in cents, right-aligned, « 1 740,00 € ». */
export const moneyColumn = <R extends GridValidRowModel>(
  options: Common<R> & { readonly value: (row: R) => number | undefined },
): Column<R> => ({
  ...base({ width: 120, ...options }),
  type: 'number',
  valueFormatter: euros,
  ...(options.why ? { renderCell: drawn(options, (row) => euros(options.value(row))) } : {}),
});

/** A column of numbers, right-aligned. */
export const numberColumn = <R extends GridValidRowModel>(
  options: Common<R> & { readonly value: (row: R) => number | undefined },
): Column<R> => ({
  ...base({ width: 100, ...options }),
  type: 'number',
  valueFormatter: (value: unknown) => (typeof value === 'number' ? String(value).replace('.', ',') : ''),
});
