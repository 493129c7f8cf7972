// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit, db, newId } from '../../../../renderer/db/index.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { basisPoints, cents } from '../../../../shared/domain/money/cents.ts';
import { emptyDatabase, openPage } from '../openPage.tsx';

const label = 'Publier cette version';

/** Publishes CGV 1 with a deposit of 40 %, from the screen; the news that offers to take it back is on it. */
async function publish() {
  const page = await openPage('/parametres/conditions/nouvelle');
  const deposit = await screen.findByLabelText('Acompte', {}, { timeout: 20_000 });
  await page.user.clear(deposit);
  await page.user.type(deposit, '40');
  await page.user.click(screen.getByRole('button', { name: label }));
  await screen.findByText('Conditions publiées.');
  const version = await db.terms.toCollection().first();
  if (!version) throw new Error('no version');
  return { ...page, version };
}

/** An order that keeps a version: its proposal has left. */
async function keepIn(version: string): Promise<void> {
  const done = await commit({
    label: 'Proposition émise',
    set: [
      {
        table: 'orders',
        id: newId(),
        fields: {
          clientId: newId(),
          courseId: newId(),
          sessionId: newId(),
          channel: 'inPerson',
          participants: 1,
          unit: 'person',
          unitExclTax: cents(58_000),
          vat: 'standard20',
          termsVersion: version,
        },
      },
    ],
  });
  expect(done).toMatchObject({ ok: true });
}

beforeEach(emptyDatabase);

describe('a publication is taken back from the news that tells of it', () => {
  it('while no order has left under it', async () => {
    const { user, version } = await publish();
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(async () => expect((await db.terms.get(version.id))?.archived).toBe(true));
    expect(await screen.findByText(/la version est retirée/)).toBeDefined();
  });

  it('and refused, with a sentence, once one has left meanwhile', async () => {
    const { user, version } = await publish();
    await keepIn(version.id);
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(await screen.findByText(/Des dossiers ont été émis sous « CGV 1 »/)).toBeDefined();
    expect((await db.terms.get(version.id))?.archived).toBeUndefined();
  });
});

describe('an organisation’s own text', () => {
  it('is left for the model’s, its values kept', async () => {
    const clause = {
      number: '1',
      title: 'Acompte',
      passages: ['Acompte de {{depositRate}}.'],
      states: ['2.1'],
    };
    await commit({
      label: 'CGV 1',
      set: [
        {
          table: 'terms',
          id: newId(),
          fields: {
            from: civilDay('2026-01-01'),
            label: 'CGV 1',
            parameters: { depositRate: basisPoints(4000) },
            text: [{ number: '', title: '', clauses: [clause] }],
          },
        },
      ],
    });
    const { user } = await openPage('/parametres/conditions/nouvelle?texte=modele');
    const deposit = await screen.findByLabelText<HTMLInputElement>('Acompte', {}, { timeout: 20_000 });
    expect(deposit.value).toBe('40');
    await user.click(screen.getByRole('button', { name: label }));
    await screen.findByText('Conditions publiées.');
    const published = (await db.terms.toArray()).find((version) => version.label === 'CGV 2');
    expect(published?.text).toBeUndefined();
    expect(published?.parameters.depositRate).toBe(4000);
  });
});
