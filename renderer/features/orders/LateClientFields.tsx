import { useWatch } from 'react-hook-form';
import { useLive } from '../../db/index.ts';
import { DayField, FieldRow, TextLine, useToday } from '../../ui/index.ts';
import { LateClientNotice } from '../billing/index.ts';
import { isHeldBack } from './lateClient.ts';
import { toMake } from './orderForm.ts';

/** Where the chosen client is late: what it owes, and why an order is opened all the same (clause 3.4). */
export function LateClientFields() {
  const today = useToday();
  const chosen = useWatch({ name: 'clientId' }) as unknown;
  const clientId = typeof chosen === 'string' && chosen !== toMake ? chosen : '';
  const held = useLive(() => isHeldBack(clientId, today), [clientId, today]);
  if (clientId === '') return null;
  return (
    <>
      <LateClientNotice clientId={clientId} />
      {held && (
        <FieldRow>
          <TextLine name="continueReason" label="Pourquoi l’ouvrir malgré le retard" width="m" required />
          <DayField name="continueUntil" label="Poursuivre jusqu’au" lean="future" width="m" required />
        </FieldRow>
      )}
    </>
  );
}
