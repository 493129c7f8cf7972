// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import DialogTitle from '@mui/material/DialogTitle';
import { describe, expect, it, vi } from 'vitest';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { explanationOf, explanationOfStory } from '../../../shared/domain/explain/explanationOf.ts';
import { Why, WhyDialog, WhySentence } from '../../../renderer/ui/index.ts';
import { companyDossier } from '../../support/dossierFixture.ts';
import { contracted, on, storyAt, company } from '../../shared/domain/explain/explainStory.ts';
import { draw } from './kit.tsx';

const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const panel = (): HTMLElement => screen.getByRole('complementary', { name: 'Pourquoi ?' });

/** 1 218,00 € due on 15 May 2026 and unpaid on 15 September (law.md I2). */
const late = storyAt(
  '2026-09-15',
  [
    on('2026-03-01', { type: 'proposalIssued' }),
    on('2026-03-05', { type: 'documentsReceived' }),
    ...contracted
      .filter(({ type }) => type === 'paymentReceived')
      .map((event) => ({ ...event, on: civilDay('2026-03-07') })),
    on('2026-05-15', { type: 'trainingDelivered' }),
    on('2026-05-15', { type: 'invoiceIssued', kind: 'final', to: 'client' }),
  ],
  { ...company, session: { ...company.session, start: civilDay('2026-05-14'), end: civilDay('2026-05-15') } },
);

describe('the panel « Pourquoi ? »', () => {
  it('tells late interest line by line: how each rate is made, each period, the one rounding', async () => {
    const { user } = draw(
      <Why explanation={() => explanationOfStory(late, { of: 'interest' })}>50,51 €</Why>,
    );
    await user.click(screen.getByRole('button', { name: '50,51 €' }));
    const terms = within(panel())
      .getAllByRole('term')
      .map(({ textContent }) => plain(textContent));
    const values = within(panel())
      .getAllByRole('definition')
      .map(({ textContent }) => plain(textContent));
    expect(terms.slice(0, 2)).toEqual([
      'Taux de la BCE du 1er semestre 2026, 2,15 %, plus 10 points',
      'Taux de la BCE du 2e semestre 2026, 2,4 %, plus 10 points',
    ]);
    expect(values.slice(0, 2)).toEqual(['12,15 %', '12,4 %']);
    expect(values.slice(3, 7)).toEqual(['18,6504 €', '31,8615 €', '50,512 €', '50,51 €']);
    expect(panel().textContent).toContain('L441-10');
  });

  it('shows the clause as signed, of the version that the order lives under', async () => {
    const today = civilDay('2026-11-23');
    const { user } = draw(
      <Why explanation={() => explanationOf(companyDossier, today, { of: 'deposit' })}>522,00 €</Why>,
    );
    await user.click(screen.getByRole('button', { name: '522,00 €' }));
    expect(within(panel()).getByRole('heading', { name: 'La clause telle que signée' })).toBeTruthy();
    expect(panel().textContent).toContain('CGV 2026-1');
  });

  it('is made on the click alone, says so while it is being read, and that it could not be', async () => {
    const read = vi.fn(() => Promise.reject(new Error('gone')));
    const { user } = draw(<Why explanation={read}>1 740,00 €</Why>);
    expect(read).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '1 740,00 €' }));
    expect(await screen.findByText(/n’a pas pu être relu/)).toBeTruthy();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('of a dialog closes with Escape before the dialog does, and gives the focus back', async () => {
    const onClose = vi.fn();
    const { user } = draw(
      <WhyDialog onClose={onClose} labelledBy="title">
        <DialogTitle id="title">Règlement reçu</DialogTitle>
        <WhySentence
          explanation={{ title: 'Contrat définitif', clause: '2.2', because: 'L’acompte est complet.' }}
          about="Contrat définitif le 7 octobre"
        >
          Après : contrat définitif.
        </WhySentence>
      </WhyDialog>,
    );
    const asked = screen.getByRole('button', { name: 'Pourquoi ? Contrat définitif le 7 octobre' });
    await user.click(asked);
    expect(within(screen.getByRole('dialog')).getByRole('complementary').textContent).toContain(
      'L’acompte est complet.',
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(asked);
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
