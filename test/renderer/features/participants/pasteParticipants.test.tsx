// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commit, db, enrolmentId } from '../../../../renderer/db/index.ts';
import { PasteParticipants } from '../../../../renderer/features/participants/index.ts';
import { draw } from '../../ui/kit.tsx';
import { emptyDatabase } from '../openPage.tsx';

async function paste(
  text: string,
  props: { sessionId?: string; orderId?: string; employerId?: string } = {},
) {
  const onDone = vi.fn<(count: number) => void>();
  const { user } = draw(<PasteParticipants {...props} onDone={onDone} />);
  await user.click(await screen.findByLabelText('Liste des stagiaires'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Lire la liste' }));
  return { user, onDone };
}

const button = (name: RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const names = async (): Promise<string[]> =>
  (await db.participants.toArray()).map(({ lastName, firstName }) => `${lastName} ${firstName}`).sort();

beforeEach(emptyDatabase);

describe('pasting a list of people', () => {
  it('shows them for review, saves nothing by itself, then saves them in one act', async () => {
    const { user, onDone } = await paste('DUPONT\tJean\tjean@bois.fr\nMARTIN\tZoé\t');
    const add = await button(/Ajouter 2.stagiaires/);
    expect(await db.participants.count()).toBe(0);
    await user.click(add);
    await waitFor(() => expect(onDone).toHaveBeenCalledWith(2));
    expect(await names()).toEqual(['DUPONT Jean', 'MARTIN Zoé']);
  });

  it('enrols them in the order’s session, in the order of the list', async () => {
    const { user, onDone } = await paste('DUPONT\tJean\nMARTIN\tZoé', {
      sessionId: 's1',
      orderId: 'o1',
      employerId: 'c1',
    });
    await user.click(await button(/Inscrire 2.stagiaires/));
    await waitFor(() => expect(onDone).toHaveBeenCalledWith(2));
    const people = await db.participants.toArray();
    const jean = people.find(({ firstName }) => firstName === 'Jean');
    expect(people.map(({ employerId }) => employerId)).toEqual(['c1', 'c1']);
    const enrolments = (await db.enrolments.toArray()).toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
    expect(enrolments[0]).toMatchObject({
      id: enrolmentId('s1', jean?.id ?? ''),
      sessionId: 's1',
      orderId: 'o1',
      participantId: jean?.id,
    });
    expect(enrolments).toHaveLength(2);
  });

  it('enrols someone already on record as they are, and makes nobody twice', async () => {
    await commit({
      label: 'Essai',
      set: [
        {
          table: 'participants',
          id: 'p1',
          fields: { firstName: 'Jean', lastName: 'Dupont', email: 'jean@bois.fr', jobTitle: 'Vendeur' },
        },
      ],
    });
    const { user, onDone } = await paste('DUPONT\tJean\tJEAN@bois.fr', { sessionId: 's1', orderId: 'o1' });
    expect((await screen.findByLabelText<HTMLInputElement>(/Déjà connu/)).checked).toBe(true);
    await user.click(await button(/Inscrire 1.stagiaire/));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(await db.participants.toArray()).toHaveLength(1);
    expect((await db.enrolments.toArray()).map(({ participantId }) => participantId)).toEqual(['p1']);
  });

  it('asks for a missing first name where it is missing, and holds the button meanwhile', async () => {
    const { user, onDone } = await paste('DUPONT\tJean\nSEUL\t');
    expect(await screen.findByText('Indiquez le prénom.')).toBeDefined();
    await user.click(await button(/Ajouter 2.stagiaires/));
    expect(onDone).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('Prénom, ligne 2'), 'Anna');
    await user.click(await button(/Ajouter 2.stagiaires/));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(await names()).toEqual(['DUPONT Jean', 'SEUL Anna']);
  });

  it('leaves out who is there twice, unless told otherwise', async () => {
    await paste('DUPONT\tJean\nDupont\tJean');
    expect(await button(/Ajouter 1.stagiaire$/)).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('Ajouter, ligne 2').checked).toBe(false);
    expect(screen.getByText('Même personne qu’à la ligne 1 du texte collé.')).toBeDefined();
  });

  it('exchanges name and first name where their order was guessed', async () => {
    const { user } = await paste('Arnaud Claire');
    await user.click(await button(/Intervertir/));
    expect(screen.getByLabelText<HTMLInputElement>('Nom, ligne 1').value).toBe('Arnaud');
  });

  it('recognises the employer of a column among the clients', async () => {
    await commit({
      label: 'Essai',
      set: [{ table: 'clients', id: 'c1', fields: { kind: 'company', name: 'Ardèche Bois' } }],
    });
    const { user, onDone } = await paste(
      'Nom;Prénom;Entreprise\nDUPONT;Jean;ardeche bois\nMARTIN;Zoé;Inconnue',
    );
    expect(await screen.findByText(/Employeur « Inconnue » inconnu/)).toBeDefined();
    await user.click(await button(/Ajouter 2.stagiaires/));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    const people = await db.participants.toArray();
    expect(people.find(({ firstName }) => firstName === 'Jean')?.employerId).toBe('c1');
    expect(people.find(({ firstName }) => firstName === 'Zoé')?.employerId).toBeUndefined();
  });

  it('of a text without names says so and shows its lines', async () => {
    await paste('Bonjour,\n=cmd|calc');
    expect(await screen.findByText('Aucun nom n’a été reconnu')).toBeDefined();
    expect(screen.getByText(/formule de tableur/)).toBeDefined();
  });
});
