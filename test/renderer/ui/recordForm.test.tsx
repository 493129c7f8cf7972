// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ok, refused } from '../../../shared/result.ts';
import {
  AddressFields,
  type KitServices,
  memoryStore,
  RecordForm,
  type SaveResult,
  TextLine,
} from '../../../renderer/ui/index.ts';
import { draw, services } from './kit.tsx';

const schema = z.object({ name: z.string(), phone: z.string().optional() });
const committed = { stamp: '2', factIds: [], mergedWith: [] as string[], undo: null };

interface Opened {
  readonly kit?: KitServices;
  readonly onSave?: Parameters<typeof RecordForm<z.infer<typeof schema>>>[0]['onSave'];
}

async function openForm({ kit = services(), onSave = async () => ok(committed) }: Opened = {}) {
  const onLeave = vi.fn();
  const view = draw(
    <RecordForm
      schema={schema}
      initial={{ name: 'Ardèche Bois', phone: '01' }}
      base={{ name: 's1', phone: 's1' }}
      draftKey="client:42"
      onSave={onSave}
      onLeave={onLeave}
    >
      <TextLine name="name" label="Raison sociale" required />
      <TextLine name="phone" label="Téléphone" />
      <AddressFields name="address" />
    </RecordForm>,
    kit,
  );
  await screen.findByLabelText(/Raison sociale/);
  return { ...view, onLeave };
}

const name = (): HTMLInputElement => screen.getByLabelText(/Raison sociale/);
const save = (): HTMLElement => screen.getByRole('button', { name: 'Enregistrer' });

describe('a form saves', () => {
  it('only what changed, with the stamps that it read', async () => {
    const onSave = vi.fn(async (): Promise<SaveResult> => ok(committed));
    const { user, onLeave } = await openForm({ onSave });
    await user.clear(name());
    await user.type(name(), 'Ardèche Bois SAS{Enter}');
    await waitFor(() => expect(onLeave).toHaveBeenCalledTimes(1));
    expect(onSave).toHaveBeenCalledWith({
      values: { name: 'Ardèche Bois SAS', phone: '01' },
      changed: { name: 'Ardèche Bois SAS' },
      base: { name: 's1', phone: 's1' },
    });
  });

  it('once, when the button is pressed twice', async () => {
    const saving = Promise.withResolvers<SaveResult>();
    const onSave = vi.fn(() => saving.promise);
    const { user } = await openForm({ onSave });
    await user.type(name(), ' 2');
    await user.dblClick(save());
    await user.click(save());
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(1));
    await act(async () => saving.resolve(ok(committed)));
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  it('again from what it saved, where one stays on it', async () => {
    const onSave = vi.fn(async (): Promise<SaveResult> => ok({ ...committed, stamp: 's2' }));
    const { user } = await openForm({ onSave });
    await user.type(name(), ' SAS{Enter}');
    await screen.findByText('Enregistré.');
    await user.type(screen.getByLabelText('Téléphone'), '23{Enter}');
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(2));
    expect(onSave.mock.lastCall).toEqual([
      {
        values: { name: 'Ardèche Bois SAS', phone: '0123' },
        changed: { phone: '0123' },
        base: { name: 's2', phone: 's1' },
      },
    ]);
  });

  it('nothing while a field is missing, which is named there and in the summary', async () => {
    const onSave = vi.fn(async (): Promise<SaveResult> => ok(committed));
    const { user } = await openForm({ onSave });
    await user.clear(name());
    await user.click(save());
    const link = await screen.findByRole('link', { name: 'Raison sociale' });
    expect(screen.getAllByText(/À remplir/)).toHaveLength(2);
    await user.click(link);
    expect(document.activeElement).toBe(name());
    expect(onSave).not.toHaveBeenCalled();
  });

  it('and shows at their field the errors that the data layer finds', async () => {
    const issue = { table: 'clients', id: '42', field: 'phone', message: 'Numéro incomplet.' };
    const { user } = await openForm({ onSave: async () => refused({ code: 'invalid', issues: [issue] }) });
    await user.type(name(), ' 2{Enter}');
    expect(await screen.findByText('Numéro incomplet.')).toBeTruthy();
  });

  it('and says quietly which other fields another window changed', async () => {
    const { user } = await openForm({ onSave: async () => ok({ ...committed, mergedWith: ['phone'] }) });
    await user.type(name(), ' 2{Enter}');
    expect(await screen.findByText('Enregistré. Modifié ailleurs et gardé aussi : Téléphone.')).toBeTruthy();
  });
});

describe('unsaved work', () => {
  it('survives leaving the page, says so, and can be abandoned', async () => {
    const kit = services({ drafts: memoryStore() });
    const first = await openForm({ kit });
    await first.user.type(name(), ' en cours');
    first.unmount();
    const second = await openForm({ kit });
    expect(name().value).toBe('Ardèche Bois en cours');
    expect(screen.getByText('Brouillon repris')).toBeTruthy();
    await second.user.click(screen.getByRole('button', { name: 'L’abandonner' }));
    expect(name().value).toBe('Ardèche Bois');
    expect(await kit.drafts.read('client:42')).toBeUndefined();
  });

  it('is on disk a moment after the last key, as a crash would find it', async () => {
    const kit = services({ drafts: memoryStore() });
    const { user } = await openForm({ kit });
    await user.type(name(), '!');
    await waitFor(async () =>
      expect(await kit.drafts.read('client:42')).toMatchObject({
        values: { name: 'Ardèche Bois!' },
        base: { name: 's1' },
      }),
    );
  });

  it('leaves no draft once saved', async () => {
    const kit = services({ drafts: memoryStore() });
    const { user, onLeave, unmount } = await openForm({ kit });
    await user.type(name(), ' 2{Enter}');
    await waitFor(() => expect(onLeave).toHaveBeenCalled());
    unmount();
    expect(await kit.drafts.read('client:42')).toBeUndefined();
  });

  it('is kept when Escape leaves', async () => {
    const kit = services({ drafts: memoryStore() });
    const { user, onLeave } = await openForm({ kit });
    await user.type(name(), ' 2{Escape}');
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/gardée en brouillon/)).toBeTruthy();
  });
});

/** Refused once because of the name, then saved. */
const conflict = () => ({
  onSave: vi
    .fn<() => Promise<SaveResult>>()
    .mockResolvedValueOnce(
      refused({ code: 'changedMeanwhile', fields: [{ field: 'name', theirs: 'Bois d’Ardèche' }] }),
    )
    .mockResolvedValue(ok(committed)),
});

describe('the same field changed in two windows', () => {
  it('shows both values and keeps mine when told to', async () => {
    const opened = conflict();
    const { user } = await openForm(opened);
    await user.type(name(), ' SAS{Enter}');
    const choice = await screen.findByRole('group', { name: 'Raison sociale' });
    expect(within(choice).getByText('La vôtre : Ardèche Bois SAS')).toBeTruthy();
    expect(within(choice).getByText('La leur : Bois d’Ardèche')).toBeTruthy();
    await user.click(within(choice).getByRole('button', { name: 'Garder la mienne' }));
    await user.click(save());
    await waitFor(() => expect(opened.onSave).toHaveBeenCalledTimes(2));
    expect(opened.onSave.mock.lastCall).toEqual([
      {
        values: { name: 'Ardèche Bois SAS', phone: '01' },
        changed: { name: 'Ardèche Bois SAS' },
        base: { phone: 's1' },
      },
    ]);
  });

  it('takes theirs when told to, and then has nothing to save of it', async () => {
    const opened = conflict();
    const { user } = await openForm(opened);
    await user.type(name(), ' SAS{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Reprendre la leur' }));
    expect(name().value).toBe('Bois d’Ardèche');
    await user.click(save());
    await waitFor(() => expect(opened.onSave).toHaveBeenCalledTimes(2));
    expect(opened.onSave.mock.lastCall).toEqual([
      { values: { name: 'Bois d’Ardèche', phone: '01' }, changed: {}, base: { phone: 's1' } },
    ]);
  });

  it('names what has several fields, and leaves out what is empty in it', async () => {
    const theirs = { street: '1 rue du Bois', more: '', postcode: '07110', city: 'Joyeuse' };
    const onSave = vi
      .fn<() => Promise<SaveResult>>()
      .mockResolvedValueOnce(refused({ code: 'changedMeanwhile', fields: [{ field: 'address', theirs }] }));
    const { user } = await openForm({ onSave });
    await user.type(screen.getByLabelText('Ville'), 'Aubenas{Enter}');
    const mine = await screen.findByText('La vôtre : Aubenas');
    expect(mine.closest('[role=group]')?.getAttribute('aria-label')).toBe('Adresse');
    expect(screen.getByText('La leur : 1 rue du Bois, 07110, Joyeuse')).toBeTruthy();
  });

  it('does not save before every choice is made, and says why', async () => {
    const opened = conflict();
    const { user } = await openForm(opened);
    await user.type(name(), ' SAS{Enter}');
    await screen.findByRole('group', { name: 'Raison sociale' });
    await user.click(save());
    expect(opened.onSave).toHaveBeenCalledTimes(1);
    expect(save().getAttribute('aria-disabled')).toBe('true');
  });
});
