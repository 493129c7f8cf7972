import type { CivilDay } from '../dates/civilDay.ts';
import type { Statement } from '../orders/statement.ts';
import { answerChange } from './rules/answerChange.ts';
import { awaitedDeposit } from './rules/awaitedDeposit.ts';
import { awaitedFunding } from './rules/awaitedFunding.ts';
import { awaitedOpcoPayment } from './rules/awaitedOpcoPayment.ts';
import { chasePayment } from './rules/chasePayment.ts';
import { chaseProposal } from './rules/chaseProposal.ts';
import { checkInsurance } from './rules/checkInsurance.ts';
import { decide } from './rules/decide.ts';
import { claimAfterNotice } from './rules/claimAfterNotice.ts';
import { declareDelivered } from './rules/declareDelivered.ts';
import { endingWindow } from './rules/endingWindow.ts';
import { invoiceBalance } from './rules/invoiceBalance.ts';
import { invoiceCredit } from './rules/invoiceCredit.ts';
import { invoiceDeposit } from './rules/invoiceDeposit.ts';
import { invoiceIndemnity } from './rules/invoiceIndemnity.ts';
import { invoiceOpco } from './rules/invoiceOpco.ts';
import { invoiceOpcoDefault } from './rules/invoiceOpcoDefault.ts';
import { issueAgreement } from './rules/issueAgreement.ts';
import { issueAttendanceSheet } from './rules/issueAttendanceSheet.ts';
import { issueContract } from './rules/issueContract.ts';
import { issueProposal } from './rules/issueProposal.ts';
import { missingNames } from './rules/missingNames.ts';
import { missingPieces } from './rules/missingPieces.ts';
import { missingPlace } from './rules/missingPlace.ts';
import { missingTrainer } from './rules/missingTrainer.ts';
import { payableDeposit } from './rules/payableDeposit.ts';
import { payFunderBack } from './rules/payFunderBack.ts';
import { payRefund } from './rules/payRefund.ts';
import { recordNotice } from './rules/recordNotice.ts';
import { reissueProposal } from './rules/reissueProposal.ts';
import { rescind } from './rules/rescind.ts';
import { resume } from './rules/resume.ts';
import { remind } from './rules/remind.ts';
import { sendFormalNotice } from './rules/sendFormalNotice.ts';
import { setNewDate } from './rules/setNewDate.ts';
import { signContract } from './rules/signContract.ts';
import { suspend } from './rules/suspend.ts';
import type { Task } from './task.ts';
import type { TaskContext, TaskView } from './taskContext.ts';

type Rule = (view: TaskView) => Task | readonly Task[] | null;

const rules: readonly Rule[] = [
  issueProposal,
  chaseProposal,
  reissueProposal,
  missingPieces,
  issueContract,
  signContract,
  awaitedDeposit,
  payableDeposit,
  invoiceDeposit,
  endingWindow,
  issueAgreement,
  missingNames,
  missingTrainer,
  missingPlace,
  checkInsurance,
  issueAttendanceSheet,
  declareDelivered,
  awaitedFunding,
  invoiceOpco,
  awaitedOpcoPayment,
  invoiceCredit,
  invoiceOpcoDefault,
  invoiceIndemnity,
  invoiceBalance,
  chasePayment,
  remind,
  sendFormalNotice,
  recordNotice,
  claimAfterNotice,
  rescind,
  payRefund,
  payFunderBack,
  setNewDate,
  suspend,
  resume,
  decide,
  answerChange,
];

/**
 * What there is to do for an order on a day, derived from its statement: each task has its clause, its last day, what
 * is lost afterwards, and the one act that does it. A task disappears when its fact is there.
 * @example tasksOf(statementOf(story), taskContextOf(facts, story), story.asOf).map(({ what }) => what)
 */
export function tasksOf(statement: Statement, context: TaskContext, today: CivilDay): readonly Task[] {
  const view: TaskView = { statement, context, today };
  return rules.flatMap((rule) => rule(view) ?? []);
}
