import { expect, test, vi } from 'vitest';
import type { BatchRow } from '../../../../renderer/features/billing/batch/batchRow.ts';
import { issuedSentence } from '../../../../renderer/features/billing/batch/BatchReportView.tsx';
import { inTurn } from '../../../../renderer/features/billing/batch/inTurn.ts';
import { ok, refused } from '../../../../shared/result.ts';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, client: id }) as BatchRow);
const number = ({ id }: BatchRow) => ok({ number: `FA-${id}`, sha256: id });
const watch = (onProgress = vi.fn(), controller = new AbortController()) => ({
  controller,
  onProgress,
  signal: controller.signal,
});

test('invoices leave one after the other, and each is told', async () => {
  const { onProgress, signal } = watch();
  const [under, most] = [{ way: 0 }, { atOnce: 0 }];
  const report = await inTurn(
    rows,
    async (row) => {
      under.way += 1;
      most.atOnce = Math.max(most.atOnce, under.way);
      await Promise.resolve();
      under.way -= 1;
      return number(row);
    },
    { onProgress, signal },
  );
  expect(most.atOnce).toBe(1);
  expect(onProgress.mock.calls.flat()).toEqual([1, 2, 3, 4]);
  expect(issuedSentence(report)).toBe('4\u00a0factures émises, de FA-a à FA-d.');
});

test('one that cannot leave is told with its reason, and the others leave', async () => {
  const report = await inTurn(
    rows,
    async (row) => (row.id === 'b' ? refused({ why: 'Il manque le SIREN du client.' }) : number(row)),
    watch(),
  );
  expect(report.issued.map((one) => one.number)).toEqual(['FA-a', 'FA-c', 'FA-d']);
  expect(report.held.map(({ row, why }) => [row.id, why])).toEqual([['b', 'Il manque le SIREN du client.']]);
  expect(report.stopped).toBe(false);
});

test('stopped, the one under way leaves whole and no other begins', async () => {
  const { controller, onProgress, signal } = watch();
  const report = await inTurn(
    rows,
    async (row) => {
      if (row.id === 'b') controller.abort();
      return number(row);
    },
    { onProgress, signal },
  );
  expect(report.issued.map((one) => one.number)).toEqual(['FA-a', 'FA-b']);
  expect(issuedSentence(report)).toBe('Arrêté à votre demande. 2\u00a0factures émises, de FA-a à FA-b.');
});

test('stopped after the last, it was not stopped', async () => {
  const { controller, onProgress, signal } = watch();
  const report = await inTurn(
    rows,
    async (row) => {
      if (row.id === 'd') controller.abort();
      return number(row);
    },
    { onProgress, signal },
  );
  expect(report.stopped).toBe(false);
});
