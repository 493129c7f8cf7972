import { type OrderLineRow, onAnotherDay, orderRows } from '../../../renderer/db/orderLine.ts';
import { type OrderTasks, readTaskRow, type TaskRow, taskRow } from '../../../renderer/db/taskRow.ts';
import { agendaOf, linesOf } from '../../../renderer/features/today/agenda.ts';
import { buildDemonstration } from '../../../shared/demonstration/buildDemonstration.ts';
import { dossiersOf } from '../../../shared/demonstration/dossiersOf.ts';
import { addDays, civilDay } from '../../../shared/domain/dates/civilDay.ts';

export interface AgendaSpeed {
  /** Orders that can still change. */
  readonly orders: number;
  readonly lines: number;
  /** From tasks kept for the day: read, told once, sorted. */
  readonly keptMilliseconds: number;
  /** From the stories alone: a statement and its tasks for each order, then the same. */
  readonly freshMilliseconds: number;
  /** Reading the same stories as JSON, and nothing else. */
  readonly baselineMilliseconds: number;
  readonly ratio: number;
}

const [orders, rounds] = [3_000, 9];
const today = civilDay('2026-11-23');
const tomorrow = addDays(today, 1);

type ToldRow = OrderLineRow & { readonly told: string };
const isTold = (row: OrderLineRow): row is ToldRow => row.told !== null;

/** The orders of the demonstration that can still change, told many times under ids of their own. */
function manyRows(): readonly { readonly row: ToldRow; readonly kept: TaskRow | null }[] {
  const patterns = dossiersOf(buildDemonstration(today))
    .map((dossier) => orderRows(dossier, today))
    .filter(({ line }) => isTold(line));
  return Array.from({ length: orders }, (_, index) => {
    const { line, tasks } = patterns[index % patterns.length] ?? {};
    if (!line || !isTold(line)) throw new Error('no order that can still change');
    const mine = (text: string): string => text.replaceAll(line.id, `${line.id}-${index}`);
    const own = tasks && taskRow(tasks, today);
    return {
      row: { ...line, id: mine(line.id), told: mine(line.told) },
      kept: own ? { ...own, id: mine(own.id), told: mine(own.told) } : null,
    };
  });
}

const rows = manyRows();
const keptRows = rows.flatMap(({ kept }) => kept ?? []);

/** Keeps results in use, so that no work is optimised away. */
let seen = 0;

function sorted(asking: readonly OrderTasks[], day: typeof today): number {
  const { groups } = agendaOf(
    linesOf(
      asking.map((order) => ({ ...order, course: '' })),
      day,
    ),
    day,
  );
  return groups.now.length + groups.week.length + groups.later.length;
}

const kept = (): number => sorted(keptRows.map(readTaskRow), today);
const fresh = (): number =>
  sorted(
    rows.flatMap(({ row }) => onAnotherDay(row, tomorrow, {}).tasks ?? []),
    tomorrow,
  );
const json = (): number =>
  rows.reduce((sum, { row }) => sum + Object.keys(JSON.parse(row.told) as object).length, 0);

function millisecondsOf(work: () => number): number {
  const begun = performance.now();
  seen += work();
  return performance.now() - begun;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What Aujourd'hui computes over 3,000 orders that can still change, the reading of the disk apart, in turn in one run. */
export function measureAgenda(): AgendaSpeed {
  const lines = kept();
  fresh();
  const times = Array.from(
    { length: rounds },
    () => [millisecondsOf(kept), millisecondsOf(fresh), millisecondsOf(json)] as const,
  );
  const [own, anew, baseline] = ([0, 1, 2] as const).map((place) =>
    median(times.map((round) => round[place])),
  ) as [number, number, number];
  if (seen === 0) throw new Error('nothing was measured');
  return {
    orders,
    lines,
    keptMilliseconds: own,
    freshMilliseconds: anew,
    baselineMilliseconds: baseline,
    ratio: anew / baseline,
  };
}
