import type { ActName } from '../nextAct.ts';
import type { ActDefinition } from './actDefinition.ts';
import {
  formalNotice,
  formalNoticeAnswered,
  rescission,
  suspension,
  suspensionLifted,
} from './breachActs.ts';
import { changeAnswered, changeRequested } from './changes.tsx';
import { forceMajeure, smallCompany } from './decisions.tsx';
import { delivered } from './delivered.tsx';
import { fundingRefused } from './fundingRefused.tsx';
import { invoice } from './invoice.tsx';
import { payment } from './payment.tsx';
import { pieces } from './pieces.tsx';
import { contractSigned, depositWaived, lateAcceptance, withdrawal } from './plainActs.ts';
import { refund } from './refund.tsx';
import { request } from './request.tsx';
import { advice, reservation } from './saidActs.tsx';

/** Every act, by its name. */
export const actDefinitions: Readonly<Record<ActName, ActDefinition>> = {
  pieces,
  payment,
  depositWaived,
  lateAcceptance,
  contractSigned,
  request,
  delivered,
  withdrawal,
  changeRequested,
  changeAnswered,
  reservation,
  advice,
  forceMajeure,
  smallCompany,
  fundingRefused,
  refund,
  invoice,
  formalNotice,
  formalNoticeAnswered,
  rescission,
  suspension,
  suspensionLifted,
};
