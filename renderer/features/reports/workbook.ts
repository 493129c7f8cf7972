import type { Cell, Table } from '../../../shared/tables/table.ts';

const euros = '#,##0.00';

const cellOf = (cell: Cell) =>
  typeof cell === 'string' ? { value: cell } : { value: cell.cents / 100, type: Number, format: euros };

/** A table as an Excel workbook: a head that stays in sight, amounts that add up. The writer is fetched when asked for. */
export async function workbookOf({ head, rows }: Table): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const titles = head.map((value) => ({ value, fontWeight: 'bold' as const }));
  const blob = await writeWorkbook([titles, ...rows.map((row) => row.map(cellOf))], {
    columns: head.map(() => ({ width: 18 })),
    stickyRowsCount: 1,
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
