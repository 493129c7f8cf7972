// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ok } from '../../../shared/result.ts';
import {
  DayField,
  LinesField,
  MoneyField,
  NumberField,
  RecordForm,
  type SaveRequest,
  TextLine,
  TimeField,
} from '../../../renderer/ui/index.ts';
import { draw } from './kit.tsx';

const schema = z.object({
  price: z.number().int().optional(),
  start: z.string().optional(),
  hours: z.number().min(0).optional(),
  from: z.string().optional(),
  goals: z.array(z.string()).optional(),
  name: z.string().optional(),
});
type Values = z.infer<typeof schema>;

async function openForm(initial: Values = {}) {
  const onSave = vi.fn(async (_request: SaveRequest<Values>) => ok(null));
  const { user } = draw(
    <RecordForm schema={schema} initial={initial} onSave={onSave} onLeave={() => undefined}>
      <MoneyField name="price" label="Prix" />
      <DayField name="start" label="Début" />
      <NumberField name="hours" label="Durée" unit="h" />
      <TimeField name="from" label="De" />
      <LinesField name="goals" label="Objectifs" />
      <TextLine name="name" label="Nom" />
    </RecordForm>,
  );
  await screen.findByLabelText('Prix');
  const saved = async (): Promise<Values> => {
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(onSave).toHaveBeenCalled());
    return onSave.mock.calls.at(-1)?.[0].values ?? {};
  };
  return { user, onSave, saved };
}

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);

describe('MoneyField', () => {
  it.each([
    ['1740', 174_000, '1\u202f740,00'],
    ['1 740,5', 174_050, '1\u202f740,50'],
    ['0,05 €', 5, '0,05'],
  ])('understands « %s », keeps whole cents and shows it clean on leaving', async (typed, cents, shown) => {
    const { user, saved } = await openForm();
    await user.type(field('Prix'), typed);
    await user.tab();
    expect(field('Prix').value).toBe(shown);
    expect((await saved()).price).toBe(cents);
  });

  it('shows the amount as one would type it while the cursor is there', async () => {
    const { user } = await openForm({ price: 174_000 });
    expect(field('Prix').value).toBe('1\u202f740,00');
    await user.click(field('Prix'));
    expect(field('Prix').value).toBe('1740');
  });

  it('keeps a text that is no amount, says why and does not save it', async () => {
    const { user, onSave } = await openForm();
    await user.type(field('Prix'), 'douze');
    await user.tab();
    expect(field('Prix').value).toBe('douze');
    expect(screen.getByText(/Ce n’est pas un montant/)).toBeTruthy();
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('Un champ est à revoir.')).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('saves an amount just typed without waiting for the cursor to leave', async () => {
    const { user, onSave } = await openForm();
    await user.type(field('Prix'), '12,5{Enter}');
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(1));
    expect(onSave.mock.calls[0]?.[0].values.price).toBe(1_250);
  });
});

describe('DayField', () => {
  it.each([
    ['14/12', '2026-12-14', 'lun.\u00a014\u00a0déc.\u00a02026'],
    ['demain', '2026-11-24', 'mar.\u00a024\u00a0nov.\u00a02026'],
    ['+15', '2026-12-08', 'mar.\u00a08\u00a0déc.\u00a02026'],
  ])('understands « %s » and shows the day in words on leaving', async (typed, day, shown) => {
    const { user, saved } = await openForm();
    await user.type(field('Début'), typed);
    await user.tab();
    expect(field('Début').value).toBe(shown);
    expect((await saved()).start).toBe(day);
  });

  it('refuses 30 February beside the field and keeps what was typed', async () => {
    const { user, onSave } = await openForm();
    await user.type(field('Début'), '30/02/2027');
    await user.tab();
    expect(screen.getByText('Cette date n’existe pas au calendrier.')).toBeTruthy();
    expect(field('Début').value).toBe('30/02/2027');
    await user.keyboard('{Control>}s{/Control}');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('says how far the day is', async () => {
    await openForm({ start: '2026-12-08' });
    expect(screen.getByText('dans 15 jours')).toBeTruthy();
  });
});

describe('the other fields', () => {
  it('read hours with a comma and a time without colon', async () => {
    const { user, saved } = await openForm();
    await user.type(field('Durée'), '3,5');
    await user.type(field('De'), '9h30');
    expect(await saved()).toMatchObject({ hours: 3.5, from: '09:30' });
  });

  it('make a line of each line pasted, and a new one on Enter', async () => {
    const { user, saved } = await openForm();
    await user.click(field('Objectifs, ligne 1'));
    await user.paste('Écouter\nReformuler\n');
    await waitFor(() => expect(document.activeElement).toBe(field('Objectifs, ligne 2')));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(field('Objectifs, ligne 3')));
    await user.keyboard('Conclure');
    expect((await saved()).goals).toEqual(['Écouter', 'Reformuler', 'Conclure']);
  });

  it('leave out what is empty and tidy what is not', async () => {
    const { user, saved } = await openForm({ name: 'Ancien' });
    await user.clear(field('Nom'));
    expect(await saved()).toEqual({});
    await user.type(field('Nom'), '  Arde\u0300che  ');
    expect(await saved()).toEqual({ name: 'Ardèche' });
  });
});
