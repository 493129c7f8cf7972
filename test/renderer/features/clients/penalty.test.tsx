// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { PenaltyDialog } from '../../../../renderer/features/clients/penalty/PenaltyDialog.tsx';
import { readHired } from '../../../../renderer/features/clients/penalty/hiredSchema.ts';
import { draw } from '../../ui/kit.tsx';

const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the penalty of non-solicitation', () => {
  test('is reckoned as one types, and says why', async () => {
    const { user } = draw(<PenaltyDialog client="Ardèche Bois" onClose={vi.fn()} />);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('La pénalité s’affiche ici dès que les montants sont saisis.')).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: /Dernier salaire/ }), '2600');
    await user.type(dialog.getByRole('textbox', { name: /Charges patronales/ }), '1092');
    await user.tab();
    await waitFor(() => expect(plain(dialog.getByRole('status').textContent)).toBe('44 304,00 €'));
    expect(plain(screen.getByRole('dialog').textContent)).toContain('12 × 3 692,00 €');
    expect(plain(screen.getByRole('dialog').textContent)).toContain('Le juge peut réduire');
  });

  test.each([
    [
      { kind: 'employee', monthlySalary: 260000 },
      { kind: 'employee', monthlySalary: 260000, employerCharges: 0 },
    ],
    [{ kind: 'employee', monthlySalary: 'douze' }, null],
    [{ kind: 'subcontractor', breachOn: '2026-11-20', missions: [{}] }, null],
    [{ kind: 'subcontractor', breachOn: '2026-11-20', missions: [{ on: '2026-05-04' }] }, null],
    [
      { kind: 'subcontractor', breachOn: '2026-11-20', missions: [{ on: '2026-05-04', exclTax: 80000 }, {}] },
      { kind: 'subcontractor', breachOn: '2026-11-20', missions: [{ on: '2026-05-04', exclTax: 80000 }] },
    ],
  ])('reads %j as %j', (typed, expected) => {
    expect(readHired(typed)).toEqual(expected);
  });
});
