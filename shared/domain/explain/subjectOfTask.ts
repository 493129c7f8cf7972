import type { DeadlineKind, DueKind, Statement, WarningCode } from '../orders/statement.ts';
import type { Task } from '../tasks/task.ts';
import { refundsOwed } from '../billing/payments/refundsOwed.ts';
import { aboutBalance, aboutDeadline, type Subject } from './subject.ts';

/** What a rule rests on; `funder` is the payer that its task is about, where it is not the first. */
type Find = (statement: Statement, funder?: string) => Subject | null;

const isOf =
  (funder: string | undefined) =>
  (named: { readonly funder?: string }): boolean =>
    funder === undefined || named.funder === funder;

const deadline =
  (kind: DeadlineKind): Find =>
  ({ deadlines }) => {
    const found = deadlines.find((one) => one.kind === kind);
    return found ? aboutDeadline(found) : null;
  };

const due =
  (wanted: DueKind): Find =>
  (statement, funder) => {
    const line = statement.due.findIndex((one) => one.kind === wanted && isOf(funder)(one));
    return line < 0 ? null : { of: 'due', line };
  };

const warning =
  (code: WarningCode): Find =>
  ({ warnings }, funder) => {
    const index = warnings.findIndex((one) => one.code === code && isOf(funder)(one));
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
  awaitedOpcoPayment: ({ funders: [first, ...others] }, funder) =>
    aboutBalance({ who: 'opco', funder: others.length > 0 ? (funder ?? first?.id) : undefined }),
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
  payFunderBack: (statement, funder) =>
    aboutBalance(
      refundsOwed(statement).find((back) => back.who === 'opco' && isOf(funder)(back)) ?? { who: 'opco' },
    ),
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
export function subjectOfTask({ key }: Task, statement: Statement): Subject {
  const [rule = '', , funder] = key.split(':');
  return byRule[rule]?.(statement, funder) ?? { of: 'status' };
}
