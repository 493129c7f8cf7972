// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ok, refused, type Result } from '../../../shared/result.ts';
import type { SpokenRefusal } from '../../../shared/messages/refusalText.ts';
import { keysText } from '../../../renderer/ui/index.ts';
import { Button, useCommand, useShortcut, useShortcuts, useToasts, Why } from '../../../renderer/ui/index.ts';
import { draw, services } from './kit.tsx';

function Act({ run }: { readonly run: () => Promise<Result<null, SpokenRefusal>> }) {
  const command = useCommand(run);
  return (
    <Button busy={command.busy} onClick={() => command.run()}>
      {command.slow ? 'En cours' : 'Émettre'}
    </Button>
  );
}

const nothing = (): void => undefined;

describe('useCommand', () => {
  it('runs once on two clicks, and again once it has ended', async () => {
    let finish = nothing;
    const run = vi.fn(
      () => new Promise<Result<null, never>>((resolve) => (finish = () => resolve(ok(null)))),
    );
    const { user } = draw(<Act run={run} />);
    await user.dblClick(screen.getByRole('button'));
    expect(run).toHaveBeenCalledTimes(1);
    await act(async () => finish());
    await user.click(screen.getByRole('button'));
    expect(run).toHaveBeenCalledTimes(2);
    await act(async () => finish());
  });

  it('shows progress after a second and not before', async () => {
    let finish = nothing;
    draw(<Act run={() => new Promise((resolve) => (finish = () => resolve(ok(null))))} />);
    vi.useFakeTimers();
    act(() => screen.getByRole('button').click());
    await act(async () => vi.advanceTimersByTime(999));
    expect(screen.queryByText('En cours')).toBeNull();
    await act(async () => vi.advanceTimersByTime(1));
    expect(screen.getByText('En cours')).toBeTruthy();
    vi.useRealTimers();
    await act(async () => finish());
  });

  it.each([
    ['diskFull', 'Le disque est plein : rien n’a été enregistré. Libérez de la place, puis recommencez.'],
    ['noPrinter', 'Aucune imprimante n’a répondu. Vérifiez qu’elle est allumée, ou enregistrez le PDF.'],
  ])('says the refusal %s in French', async (code, sentence) => {
    const { user } = draw(<Act run={async () => refused({ code })} />);
    await user.click(screen.getByRole('button'));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('says nothing when a dialog was closed', async () => {
    const { user } = draw(<Act run={async () => refused({ code: 'cancelled' })} />);
    await user.click(screen.getByRole('button'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
  });
});

describe('a button that cannot be pressed', () => {
  it('stays within reach of Tab, says why on focus, and does nothing', async () => {
    const onClick = vi.fn();
    const { user } = draw(
      <Button reason="Choisissez d’abord une session." onClick={onClick}>
        Émettre
      </Button>,
    );
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button'));
    expect(await screen.findByText('Choisissez d’abord une session.')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(onClick).not.toHaveBeenCalled();
  });
});

function Saved() {
  const { say } = useToasts();
  return <Button onClick={() => say('Client archivé.', { undo: { label: 'Annulation' } })}>Archiver</Button>;
}

describe('news', () => {
  it('offers to undo, and undoes by one commit', async () => {
    const commit = vi.fn(async () => ok({ stamp: '1', factIds: [], mergedWith: [], undo: null }));
    const { user } = draw(<Saved />, services({ commit }));
    await user.click(screen.getByRole('button', { name: 'Archiver' }));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    expect(commit).toHaveBeenCalledWith({ label: 'Annulation' });
    expect(await screen.findByText('Annulé.')).toBeTruthy();
  });
});

describe('« Pourquoi ? »', () => {
  const explanation = {
    title: 'Acompte, 522,00 €',
    clause: '2.1',
    because: 'L’acompte est de 30 % du prix TTC.',
    lines: [
      { label: 'Prix TTC', value: '1 740,00 €' },
      { label: 'Acompte', value: '522,00 €', total: true },
    ],
  };

  it('opens beside the page with clause, sentence and arithmetic; Escape gives the focus back', async () => {
    const { user } = draw(<Why explanation={explanation}>522,00 €</Why>);
    const figure = screen.getByRole('button', { name: '522,00 €' });
    await user.click(figure);
    const panel = screen.getByRole('complementary', { name: 'Pourquoi ?' });
    expect(panel.textContent).toContain('L’acompte est de 30 % du prix TTC.');
    expect(panel.textContent).toContain('CGV, art. 2.1');
    expect(panel.textContent).toContain('1 740,00 €');
    expect(document.activeElement?.textContent).toBe('Acompte, 522,00 €');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(figure);
  });
});

function Page({ onNew }: { readonly onNew: () => void }) {
  useShortcut('alt+n', 'Nouveau client', onNew);
  const list = useShortcuts().map(({ keys, label }) => `${keysText(keys)} ${label}`);
  return (
    <>
      <input aria-label="Champ" />
      {list.join('; ')}
    </>
  );
}

describe('shortcuts', () => {
  it('are listed while their screen is there, and work while one types', async () => {
    const onNew = vi.fn();
    const { user } = draw(<Page onNew={onNew} />);
    expect(screen.getByText('Alt N Nouveau client')).toBeTruthy();
    await user.type(screen.getByLabelText('Champ'), '{Alt>}n{/Alt}');
    expect(onNew).toHaveBeenCalledTimes(1);
  });
});
