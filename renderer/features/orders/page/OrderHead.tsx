import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { sessionDays } from '../../../../shared/messages/sessionDays.ts';
import { stateOf } from '../../../../shared/messages/orderState.ts';
import type { DocumentKind } from '../../../../shared/records/facts.ts';
import { Pencil } from '../../../ui/icons.ts';
import { type Act, Link, PageHeader, StatusText, Why } from '../../../ui/index.ts';
import { whyOf } from '../../explain/index.ts';
import type { ActName, NextAct } from '../nextAct.ts';

export interface OrderHeadProps {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly today: CivilDay;
  readonly next: NextAct;
  readonly onAct: (act: ActName) => void;
  readonly onIssue: (document: DocumentKind) => void;
  readonly onEdit: () => void;
}

/** Who, what, when; where it stands in words; and the next act. */
export function OrderHead({ dossier, statement, today, next, onAct, onIssue, onEdit }: OrderHeadProps) {
  const { client, course, order, session } = dossier;
  const state = stateOf(statement, today, client.kind === 'individual');
  return (
    <PageHeader
      crumbs={[{ label: 'Dossiers', to: '/dossiers' }]}
      title={`${client.name} · ${course.title}`}
      subtitle={
        <>
          <Link to={`/sessions/${session.id}`}>{session.kind.toUpperCase()}</Link> ·{' '}
          <Why explanation={whyOf(dossier, today, { of: 'session' })}>{sessionDays(statement)}</Why> ·{' '}
          {countText(order.participants, 'participant')} ·{' '}
          <Link to={`/clients/${client.id}`}>Fiche du client</Link>
        </>
      }
      status={
        <StatusText tone={state.tone}>
          <Why explanation={whyOf(dossier, today, { of: 'status' })}>{state.text}</Why>
        </StatusText>
      }
      primary={primaryOf(next, onAct, onIssue)}
      actions={[{ label: 'Modifier', icon: Pencil, onAct: onEdit }]}
    />
  );
}

function primaryOf(
  next: NextAct,
  onAct: OrderHeadProps['onAct'],
  onIssue: OrderHeadProps['onIssue'],
): Act | undefined {
  if (next.kind === 'issue') return { label: next.label, onAct: () => onIssue(next.document) };
  if (next.kind === 'record') return { label: next.label, onAct: () => onAct(next.act) };
  return undefined;
}
