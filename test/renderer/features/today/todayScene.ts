import { type Changes, commit, preferences, whoIsWorking } from '../../../../renderer/db/index.ts';
import { buildDemonstration } from '../../../../shared/demonstration/buildDemonstration.ts';
import type { IssuedPaper } from '../../../../shared/demonstration/demonstration.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';

/** Monday 23 November 2026. */
export const today = civilDay('2026-11-23');

/** That a paper left, without its bytes. */
const left = ({ id, orderId, document, number, on }: IssuedPaper) => ({
  id,
  subject: orderId,
  kind: 'documentIssued' as const,
  day: on,
  data: {
    document,
    number,
    title: document,
    fileName: `${number}.pdf`,
    sha256: 'a'.repeat(64),
    pages: 1,
    bytes: 1,
  },
});

async function begin(): Promise<void> {
  await whoIsWorking.set('Claire Monteil');
  await preferences.write('lastSavedEverything', today);
}

/** The demonstration among one's own data, saved to a file today: nothing is asked of the house itself. */
export async function makeTodayScene(): Promise<void> {
  await begin();
  const { records, facts, papers } = buildDemonstration(today);
  const done = await commit({
    label: 'Décor',
    set: records.map(({ table, id, fields }) => ({ table, id, fields })) as NonNullable<Changes['set']>,
    add: [...facts, ...papers.map(left)],
  });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

/** A house whose terms are approved and questions decided, and whose only order is shelved. */
export async function makeQuietScene(): Promise<void> {
  await begin();
  const { records } = buildDemonstration(today);
  const [order] = records.filter(({ table }) => table === 'orders');
  const done = await commit({
    label: 'Décor',
    set: [
      ...records.filter(({ table }) => table !== 'orders' && table !== 'enrolments'),
      ...(order ? [{ ...order, fields: { ...order.fields, archived: true } }] : []),
    ] as NonNullable<Changes['set']>,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}
