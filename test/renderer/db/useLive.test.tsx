// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Application, newDisk, outsideOf, startWindow } from './application.ts';
import { scene } from './scene.ts';

/** A screen of this window: each window has its own data layer. */
function screenOf({ useLive, current }: Application) {
  return function Names() {
    const clients = useLive(() => current.db.clients.toArray(), []);
    const names = clients?.map((client) => client.name).join(', ');
    return <p>{names === undefined ? 'en attente' : `clients : ${names}`}</p>;
  };
}

test('what a screen shows follows each act, and the database that is shown', async () => {
  const application = await startWindow(newDisk());
  await application.openDatabase(outsideOf().host);
  const Names = screenOf(application);
  render(<Names />);
  expect(screen.getByText('en attente')).toBeDefined();
  await screen.findByText('clients :');
  const client = {
    table: 'clients' as const,
    id: 'mine',
    fields: { kind: 'company' as const, name: 'Le vrai client' },
  };
  await act(() => application.commit({ label: 'Client créé', set: [client] }));
  await screen.findByText('clients : Le vrai client');
  await act(() => application.enterDemonstration([scene]));
  await screen.findByText('clients : Ardèche Bois, Hôtel des Gorges, OPCO EP');
  await act(() => application.leaveDemonstration());
  await screen.findByText('clients : Le vrai client');
});
