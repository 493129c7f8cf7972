import { explanationOfSum } from '../../../../shared/domain/explain/explanationOfSum.ts';
import type { Explanation } from '../../../../shared/domain/explain/explanation.ts';
import { formatDay, formatMonth } from '../../../../shared/domain/dates/formatDay.ts';
import type { ReportPeriod } from '../../../../shared/domain/books/reportPeriod.ts';
import {
  cutOf,
  cutsOf,
  type GroupTotals,
  totalsBy,
  type Totals,
  totalsOf,
} from '../../../../shared/domain/books/totals.ts';
import { db, type LedgerRow } from '../../../db/index.ts';

/** What totals are cut by. */
export type GroupBy = 'month' | 'quarter' | 'course' | 'client';

/** A line of the report. */
export interface TurnoverRow extends GroupTotals<LedgerRow> {
  readonly id: string;
  readonly label: string;
}

/** The turnover of a period: in all, and cut as asked. */
export interface TurnoverReport {
  readonly totals: GroupTotals<LedgerRow>;
  readonly rows: readonly TurnoverRow[];
}

const quarterName = (key: string): string =>
  `${key.endsWith('T1') ? '1er' : `${key.slice(-1)}e`}\u00a0trimestre\u00a0${key.slice(0, 4)}`;
const nothing: Totals = totalsOf([]);

/** Every month or quarter of the period, those with nothing among them. */
function byTime(
  lines: readonly LedgerRow[],
  period: ReportPeriod,
  cut: 'month' | 'quarter',
): readonly TurnoverRow[] {
  const groups = new Map(totalsBy(lines, ({ day }) => cutOf(day, cut)).map((group) => [group.key, group]));
  return cutsOf(period.from, period.until, cut).map((key) => ({
    ...(groups.get(key) ?? { key, lines: [], ...nothing }),
    id: key,
    label: cut === 'month' ? formatMonth(key) : quarterName(key),
  }));
}

async function byThing(
  lines: readonly LedgerRow[],
  by: 'course' | 'client',
): Promise<readonly TurnoverRow[]> {
  const groups = totalsBy(lines, (line) => (by === 'course' ? line.courseId : line.clientId));
  const keys = groups.map(({ key }) => key);
  const names =
    by === 'course'
      ? (await db.courses.bulkGet(keys)).map((course) => course?.title)
      : (await db.clients.bulkGet(keys)).map((client) => client?.name);
  return groups
    .map((group, place) => ({ ...group, id: group.key, label: names[place] ?? '' }))
    .toSorted((a, b) => b.exclTax - a.exclTax);
}

/** What was invoiced and received in a period, cut by month, quarter, course or client. */
export async function loadTurnover(period: ReportPeriod, by: GroupBy): Promise<TurnoverReport> {
  const lines = await db.localLedger.where('day').between(period.from, period.until, true, true).toArray();
  const rows = by === 'month' || by === 'quarter' ? byTime(lines, period, by) : await byThing(lines, by);
  return { totals: { key: 'all', lines, ...totalsOf(lines) }, rows };
}

const sentences: Readonly<Record<keyof Totals, readonly [title: string, because: string]>> = {
  exclTax: [
    'Facturé HT',
    'Le montant hors taxes des factures émises dans la période, acomptes compris et déduits des factures de solde, moins les avoirs.',
  ],
  vat: ['TVA facturée', 'La TVA des factures émises dans la période, moins celle des avoirs.'],
  inclTax: ['Facturé TTC', 'Le montant TTC des factures émises dans la période, moins les avoirs.'],
  received: [
    'Encaissé',
    'Les règlements reçus dans la période, moins les remboursements et les règlements annulés.',
  ],
};

/** Why a total is what it is: paper by paper. */
export function whyOfTotal(
  { lines }: Pick<GroupTotals<LedgerRow>, 'lines'>,
  field: keyof Totals,
  of: string,
): Explanation {
  const [title, because] = sentences[field];
  return explanationOfSum({
    title: `${title}, ${of}`,
    because,
    clause: null,
    parts: lines
      .filter((line) => line[field] !== 0)
      .map((line) => ({ label: `${line.piece}, ${formatDay(line.day)}`, amount: line[field] })),
  });
}
