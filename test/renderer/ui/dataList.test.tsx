// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DataList, type FetchPage, textColumn } from '../../../renderer/ui/index.ts';
import { draw, services } from './kit.tsx';

interface Row {
  readonly id: string;
  readonly name: string;
}

const columns = [textColumn<Row>({ field: 'name', label: 'Nom', value: ({ name }) => name })];
const empty = { title: 'Aucun client', text: 'Ajoutez le premier.' };
const list = (rows: readonly Row[] | undefined) => (
  <DataList id="clients" label="Clients" columns={columns} rows={rows} empty={empty} />
);

function Changing({ fetchPage }: { readonly fetchPage: FetchPage<Row> }) {
  const [version, setVersion] = useState(1);
  return (
    <>
      <button type="button" onClick={() => setVersion(2)}>
        Changer
      </button>
      <DataList id="people" label="Personnes" {...{ columns, fetchPage, version, empty }} />
    </>
  );
}

describe('a list', () => {
  it('says what to do next when there is nothing, and nothing while it is being read', async () => {
    const { unmount } = draw(list(undefined));
    await screen.findByLabelText('Filtrer : Clients');
    expect(screen.queryByText('Aucun client')).toBeNull();
    unmount();
    draw(list([]));
    expect(await screen.findByText('Aucun client')).toBeTruthy();
  });

  it('counts its rows', async () => {
    draw(list([{ id: '1', name: 'Ardèche Bois' }]));
    expect(await screen.findByText('1 ligne')).toBeTruthy();
  });

  it('keeps its filter when one comes back, also after a restart', async () => {
    const kit = services();
    const rows = [{ id: '1', name: 'Ardèche Bois' }];
    const first = draw(list(rows), kit);
    await waitFor(async () => expect(await screen.findByLabelText('Filtrer : Clients')).toBeTruthy());
    await first.user.type(screen.getByLabelText('Filtrer : Clients'), 'bois');
    await waitFor(async () =>
      expect(await kit.preferences.read('list:clients')).toMatchObject({ text: 'bois' }),
    );
    first.unmount();
    const { read, write, drop } = kit.preferences;
    draw(list(rows), { ...kit, preferences: { read, write, drop } });
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Filtrer : Clients').value).toBe('bois'),
    );
  });

  it('shows the columns that one chose, and keeps the choice', async () => {
    const kit = services();
    const { user } = draw(
      <DataList
        id="clients"
        label="Clients"
        columns={[...columns, textColumn<Row>({ field: 'city', label: 'Ville', value: () => 'Aubenas' })]}
        rows={[{ id: '1', name: 'Ardèche Bois' }]}
        empty={empty}
      />,
      kit,
    );
    await user.click(await screen.findByRole('button', { name: 'Choisir les colonnes' }));
    const choice = screen.getByRole('menuitemcheckbox', { name: 'Ville' });
    expect(screen.queryByRole('menuitemcheckbox', { name: 'Nom' })).toBeNull();
    expect(choice.getAttribute('aria-checked')).toBe('true');
    await user.click(choice);
    expect(choice.getAttribute('aria-checked')).toBe('false');
    await waitFor(async () =>
      expect(await kit.preferences.read('list:clients')).toMatchObject({ columns: { city: false } }),
    );
  });

  it('asks its source for one page, and again when the data changes', async () => {
    const fetchPage = vi.fn<FetchPage<Row>>(async () => ({ rows: [], rowCount: 0 }));
    const { user } = draw(<Changing fetchPage={fetchPage} />);
    await screen.findByText('Aucun client');
    expect(fetchPage.mock.calls).toEqual([[{ page: 0, pageSize: 100, text: '', sort: null }]]);
    await user.click(screen.getByRole('button', { name: 'Changer' }));
    await waitFor(() => expect(fetchPage).toHaveBeenCalledTimes(2));
  });
});
