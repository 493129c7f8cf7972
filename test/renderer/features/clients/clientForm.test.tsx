// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../../renderer/db/index.ts';
import { clientForm, recordOf } from '../../../../renderer/features/clients/clientForm.ts';
import type { Client } from '../../../../shared/records/records.ts';
import { emptyDatabase, openPage } from '../openPage.tsx';

const field = (label: string | RegExp): HTMLInputElement => screen.getByLabelText(label);
const save = (): HTMLElement => screen.getByRole('button', { name: 'Enregistrer' });

const clients = async (count: number): Promise<Client[]> => {
  await waitFor(async () => expect(await db.clients.count()).toBe(count));
  return db.clients.toArray();
};

async function newClient(address = '/clients/nouveau') {
  const page = await openPage(address);
  await screen.findByLabelText('Courriel');
  return page;
}

beforeEach(emptyDatabase);

describe('the form of a client', () => {
  it('makes a company with a name alone', async () => {
    const { user, path } = await newClient();
    await user.type(field(/Raison sociale/), 'Ardèche Bois{Enter}');
    const [client] = await clients(1);
    expect(client).toMatchObject({ kind: 'company', name: 'Ardèche Bois' });
    await waitFor(() => expect(path()).toBe(`/clients/${client?.id}`));
  });

  it('keeps the code that the accountant gave', () => {
    const kept = clientForm.parse({ kind: 'company', name: 'Ardèche Bois', accountCode: '411ARDECHE' });
    expect(recordOf(kept).accountCode).toBe('411ARDECHE');
  });

  it('refuses a SIRET whose key is wrong, says where the slip is, and keeps what was typed', async () => {
    const { user } = await newClient();
    await user.type(field(/Raison sociale/), 'Ardèche Bois');
    await user.type(field('SIRET'), '732 829 320 00075');
    await user.click(save());
    expect((await screen.findAllByText(/vérifiez les 5 derniers chiffres/)).length).toBeGreaterThan(0);
    expect(field('SIRET').value).toBe('732 829 320 00075');
    expect(await db.clients.count()).toBe(0);
  });

  it('proposes the VAT number of the SIREN, and puts it there on request only', async () => {
    const { user } = await newClient();
    await user.type(field(/Raison sociale/), 'Ardèche Bois');
    await user.type(field('SIRET'), '73282932000074');
    const propose = await screen.findByRole('button', { name: 'Reprendre FR44732829320' });
    expect(field('N° de TVA').value).toBe('');
    await user.click(propose);
    await user.click(save());
    const [client] = await clients(1);
    expect(client).toMatchObject({ siret: '73282932000074', vatNumber: 'FR44732829320' });
  });

  it('refuses the VAT number of another company', async () => {
    const { user } = await newClient();
    await user.type(field(/Raison sociale/), 'Ardèche Bois');
    await user.type(field('SIRET'), '73282932000074');
    await user.type(field('N° de TVA'), 'FR83404833048');
    await user.click(save());
    expect((await screen.findAllByText(/le numéro attendu est FR44732829320/)).length).toBeGreaterThan(0);
    expect(await db.clients.count()).toBe(0);
  });

  it('names an individual « NOM Prénom » and asks neither SIRET nor signatory', async () => {
    const { user } = await newClient('/clients/nouveau?type=individual');
    expect(screen.queryByLabelText('SIRET')).toBeNull();
    await user.type(field(/^Nom/), 'Vidal');
    await user.type(field(/^Prénom/), 'Inès{Enter}');
    const [client] = await clients(1);
    expect(client).toMatchObject({ kind: 'individual', name: 'VIDAL Inès', lastName: 'Vidal' });
  });

  it('says what is missing of an individual', async () => {
    const { user } = await newClient('/clients/nouveau?type=individual');
    await user.click(save());
    expect((await screen.findAllByText('Indiquez le prénom.')).length).toBeGreaterThan(0);
    expect(await db.clients.count()).toBe(0);
  });

  it('shows who may already be there, and does not forbid', async () => {
    const first = await newClient();
    await first.user.type(field(/Raison sociale/), 'Ardèche Bois{Enter}');
    await clients(1);
    first.unmount();
    const { user } = await newClient();
    await user.type(field(/Raison sociale/), 'SARL ARDECHE-BOIS');
    expect(await screen.findByText(/même nom/)).toBeDefined();
    await user.click(save());
    await clients(2);
  });

  it('empties what a change of kind makes void', async () => {
    const first = await newClient();
    await first.user.type(field(/Raison sociale/), 'Vidal Conseil');
    await first.user.type(field('SIRET'), '73282932000074{Enter}');
    const [client] = await clients(1);
    first.unmount();
    const { user } = await openPage(`/clients/${client?.id}/modifier`);
    await user.click(await screen.findByLabelText('Particulier'));
    await user.type(field(/^Nom/), 'Vidal');
    await user.type(field(/^Prénom/), 'Inès{Enter}');
    await waitFor(async () =>
      expect(await db.clients.get(client?.id ?? '')).toMatchObject({
        kind: 'individual',
        name: 'VIDAL Inès',
      }),
    );
    expect((await db.clients.get(client?.id ?? ''))?.siret).toBeUndefined();
  });

  it('says that an e-mail looks incomplete without preventing anything', async () => {
    const { user } = await newClient();
    await user.type(field(/Raison sociale/), 'Ardèche Bois');
    await user.type(field('Courriel'), 'contact@bois');
    expect(await screen.findByText(/semble incomplète/)).toBeDefined();
    await user.click(save());
    await clients(1);
  });

  it('opens on the first line of the address where the address asks for it', async () => {
    const first = await newClient();
    await first.user.type(field(/Raison sociale/), 'Ardèche Bois{Enter}');
    const [client] = await clients(1);
    first.unmount();
    await openPage(`/clients/${client?.id}/modifier?champ=address`);
    const street = await screen.findByLabelText('Adresse : numéro et voie');
    await waitFor(() => expect(document.activeElement).toBe(street));
  });

  it('asks for the rest of an address that was begun', async () => {
    const { user } = await newClient();
    await user.type(field(/Raison sociale/), 'Ardèche Bois');
    await user.type(
      screen.getAllByLabelText<HTMLInputElement>('Ville')[0] ?? field('Ville'),
      'Aubenas{Enter}',
    );
    expect((await screen.findAllByText('Indiquez le code postal.')).length).toBeGreaterThan(0);
    expect(await db.clients.count()).toBe(0);
  });

  it('keeps the row once on two clicks', async () => {
    const { user } = await newClient();
    await user.type(field(/Raison sociale/), 'Ardèche Bois');
    await user.dblClick(save());
    expect(await clients(1)).toHaveLength(1);
  });
});
