import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { readLateClient } from '../billing/index.ts';
import { type NewOrderValues, toMake } from './orderForm.ts';

interface Issue {
  readonly field: 'continueReason' | 'continueUntil';
  readonly message: string;
}

/** Whether an order for this client asks why: it is late, and nobody has decided to go on with it. */
export async function isHeldBack(clientId: string, today: CivilDay): Promise<boolean> {
  if (!clientId || clientId === toMake) return false;
  const { invoices, decision } = await readLateClient(clientId, today);
  return invoices.length > 0 && decision === null;
}

/** What the form of a new order still has to say where its client is late (clause 3.4). */
export async function unsaidOf(values: NewOrderValues, today: CivilDay): Promise<readonly Issue[]> {
  const { clientId, continueReason, continueUntil } = values;
  if (!(await isHeldBack(clientId, today))) return [];
  return [
    ...(continueReason
      ? []
      : [{ field: 'continueReason', message: 'Dites pourquoi, malgré le retard.' } as const]),
    ...(continueUntil && continueUntil >= today
      ? []
      : [{ field: 'continueUntil', message: 'Choisissez un jour à venir.' } as const]),
  ];
}
