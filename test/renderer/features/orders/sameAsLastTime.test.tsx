// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from '../../../../renderer/db/index.ts';
import { findLastOrder } from '../../../../renderer/features/orders/lastOrderQueries.ts';
import { scene } from '../../db/scene.ts';
import { emptyDatabase, openPage } from '../openPage.tsx';

beforeEach(async () => {
  await emptyDatabase();
  await commit(scene);
});

const value = (label: RegExp): string => screen.getByLabelText<HTMLInputElement>(label).value;
const offer = /^Même chose que la dernière fois.: Optimiser la relation client, 2.participants, 870,00/;

describe('« même chose que la dernière fois »', () => {
  it('fills a new order with what its client agreed the last time, but for the days', async () => {
    const { user } = await openPage('/dossiers/nouveau?client=c1');
    await user.click(await screen.findByRole('button', { name: offer }, { timeout: 5000 }));
    await waitFor(() => expect(value(/^Formation \(/)).toBe('k1'));
    expect(value(/^Participants/)).toBe('2');
    expect(value(/^Prix par participant/)).toContain('870,00');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^INTER/ }).checked).toBe(true);
    expect(value(/^Premier jour/)).toBe('');
    expect(screen.queryByRole('button', { name: offer })).toBeNull();
  });

  it('takes the order whose session begins last', async () => {
    await commit({
      label: 'Une autre session',
      set: [
        {
          table: 'sessions',
          id: 's2',
          fields: {
            courseId: 'k1',
            kind: 'intra',
            modality: 'onSite',
            start: '2027-03-01' as never,
            end: '2027-03-02' as never,
            maxParticipants: 8,
          },
        },
        {
          table: 'orders',
          id: 'later',
          fields: {
            clientId: 'c1',
            courseId: 'k1',
            sessionId: 's2',
            channel: 'inPerson',
            participants: 8,
            unit: 'group',
            unitExclTax: 145_000 as never,
            vat: 'standard20',
          },
        },
      ],
    });
    expect((await findLastOrder('c1'))?.order.id).toBe('later');
  });

  it('offers nothing to a client without an order', async () => {
    expect(await findLastOrder('c3')).toBeNull();
  });
});
