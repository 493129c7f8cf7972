import type { DeadlineKind, DueKind, Statement, WarningCode } from '../orders/statement.ts';
import type { Task } from '../tasks/task.ts';
import { aboutDeadline, type Subject } from './subject.ts';

type Find = (statement: Statement) => Subject | null;

const deadline =
  (kind: DeadlineKind): Find =>
  ({ deadlines }) => {
    const found = deadlines.find((one) => one.kind === kind);
    return found ? aboutDeadline(found) : null;
  };

const due =
  (wanted: DueKind): Find =>
  (statement) => {
    const line = statement.due.findIndex(({ kind }) => kind === wanted);
    return line < 0 ? null : { of: 'due', line };
  };

const warning =
  (code: WarningCode): Find =>
  ({ warnings }) => {
    const index = warnings.findIndex((one) => one.code === code);
    return index < 0 ? null : { of: 'warning', index };
  };

const pendingChange: Find = ({ changes }) => {
  const index = changes.findIndex(({ state }) => state === 'pending');
  return index < 0 ? null : { of: 'change', index };
};

/** The figure that a rule of Aujourd'hui rests on; where there is none, where the order stands. */
const byRule: Readonly<Record<string, Find>> = {
  chaseProposal: deadline('proposalExpiry'),
  missingPieces: deadline('proposalExpiry'),
  reissueProposal: deadline('proposalExpiry'),
  awaitedDeposit: () => ({ of: 'balance', who: 'client' }),
  payableDeposit: () => ({ of: 'payableFrom' }),
  endingWindow: deadline('withdrawalEnd'),
  awaitedFunding: warning('fundingNotApproved'),
  awaitedOpcoPayment: () => ({ of: 'balance', who: 'opco' }),
  invoiceDeposit: () => ({ of: 'deposit' }),
  invoiceIndemnity: (statement) =>
    due('cancellationIndemnity')(statement) ?? due('postponementIndemnity')(statement),
  invoiceOpco: due('opcoShare'),
  invoiceOpcoDefault: due('opcoDefault'),
  invoiceCredit: (statement) => due('opcoDefault')(statement) ?? { of: 'balance', who: 'client' },
  invoiceBalance: () => ({ of: 'balance', who: 'client' }),
  chasePayment: () => ({ of: 'interest' }),
  reminder1: () => ({ of: 'interest' }),
  reminder2: () => ({ of: 'interest' }),
  sendFormalNotice: () => ({ of: 'interest' }),
  claimAfterNotice: () => ({ of: 'claim' }),
  recordNotice: () => ({ of: 'interest' }),
  rescind: deadline('rescissionFrom'),
  payRefund: () => ({ of: 'balance', who: 'client' }),
  setNewDate: deadline('postponementLimit'),
  suspend: () => ({ of: 'suspension' }),
  resume: () => ({ of: 'suspended' }),
  'decide.forceMajeureToAssess': warning('forceMajeureToAssess'),
  'decide.smallCompanyOffPremises': warning('smallCompanyOffPremises'),
  answerChange: pendingChange,
};

/**
 * What one asks of the statement about a line of Aujourd'hui.
 * @example subjectOfTask(chaseProposal, statement) //=> { of: 'deadline', kind: 'proposalExpiry', on: '2026-12-02' }
 */
export const subjectOfTask = ({ key }: Task, statement: Statement): Subject =>
  byRule[key.split(':')[0] ?? '']?.(statement) ?? { of: 'status' };
