import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import type { ContinuedService } from '../../../../shared/domain/reminders/continuedService.ts';
import { Button, StatusText, useCommand, useToasts } from '../../../ui/index.ts';
import { endContinuedService } from './continueCommands.ts';

/** « Formations poursuivies jusqu'au 30 novembre 2026 par Claire Monteil : chèque annoncé. », and how it ends. */
export function ContinuedLine({
  clientId,
  decision,
  today,
}: {
  readonly clientId: string;
  readonly decision: ContinuedService;
  readonly today: CivilDay;
}) {
  const { say } = useToasts();
  const end = useCommand(endContinuedService, {
    onDone: () => say('La suspension peut de nouveau être proposée.'),
  });
  return (
    <StatusText tone="soon">
      Formations poursuivies jusqu’au {formatDay(decision.until)}, décision de {decision.by}
      {'\u00a0: '}
      {decision.reason}{' '}
      <Button look="text" busy={end.busy} onClick={() => end.run(clientId, today, decision)}>
        Y mettre fin
      </Button>
    </StatusText>
  );
}
