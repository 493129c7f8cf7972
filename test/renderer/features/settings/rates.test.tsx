// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { db, openDatabase } from '../../../../renderer/db/index.ts';
import { RateDialog } from '../../../../renderer/features/settings/rates/RateDialog.tsx';
import { browserHost } from '../../../../renderer/host/browserHost.ts';
import type { RateRow } from '../../../../shared/domain/legal/rateTable.ts';
import { draw } from '../../ui/kit.tsx';

const missing: RateRow = { semester: '2026-S2', rates: null, applied: null, origin: 'missing', source: '' };

beforeEach(async () => {
  await openDatabase(browserHost);
  await db.rates.clear();
});

async function open(row: RateRow) {
  const view = draw(<RateDialog row={row} onClose={() => undefined} />);
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('textbox', { name: /BCE/ });
  const fill = async (name: RegExp, text: string): Promise<void> => {
    const field = dialog.getByRole('textbox', { name });
    await view.user.clear(field);
    await view.user.type(field, text);
  };
  const save = () => view.user.click(dialog.getByRole('button', { name: 'Enregistrer les taux' }));
  return { ...view, dialog, fill, save };
}

describe('rates of a semester', () => {
  test('typed in percent are kept in hundredths of a percent, with their source', async () => {
    const { fill, save } = await open(missing);
    await fill(/BCE/, '2,40');
    await fill(/particulier/, '6,84');
    await fill(/autres cas/, '2,75');
    await fill(/Source/, 'Journal officiel');
    await save();
    await waitFor(async () => expect(await db.rates.count()).toBe(1));
    expect(await db.rates.get('2026-S2')).toMatchObject({
      ecb: 240,
      legalIndividuals: 684,
      legalOthers: 275,
      source: 'Journal officiel',
    });
  });

  test.each([
    ['24', '6,84', '2,75', 'Journal officiel', /vérifiez la virgule/],
    ['2,40', '2,75', '6,84', 'Journal officiel', /peut-être inversées/],
    ['2,405', '6,84', '2,75', 'Journal officiel', /Deux décimales au plus/],
    ['2,40', '6,84', '2,75', '', /Dites où vous les avez lus/],
  ])('%s, %s, %s from « %s » are not kept: %s', async (ecb, individuals, others, source, sentence) => {
    const { dialog, fill, save } = await open(missing);
    await fill(/BCE/, ecb);
    await fill(/particulier/, individuals);
    await fill(/autres cas/, others);
    if (source) await fill(/Source/, source);
    await save();
    expect((await dialog.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect(await db.rates.count()).toBe(0);
  });
});
