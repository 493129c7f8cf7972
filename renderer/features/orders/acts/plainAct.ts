import type { OrderFactKind } from '../../../../shared/records/facts.ts';
import { type ActDefinition, actSchema, noted } from './actDefinition.ts';

/** Facts that say nothing but that they happened, and when. */
type PlainKind = Extract<
  OrderFactKind,
  | 'order.depositWaived'
  | 'order.lateAcceptanceConfirmed'
  | 'order.contractSigned'
  | 'order.withdrawalSent'
  | 'order.formalNoticeReceived'
  | 'order.formalNoticeAnswered'
  | 'order.rescissionNotified'
  | 'order.suspensionNotified'
  | 'order.suspensionLifted'
>;

type Words = Pick<ActDefinition, 'title' | 'purpose' | 'dayLabel' | 'saveLabel'>;

/** The act that records such a fact: a day, and maybe a note. */
export const plainAct = (kind: PlainKind, words: Words): ActDefinition => ({
  ...words,
  schema: ({ today }) => actSchema(today, {}),
  initial: ({ today }) => ({ day: today }),
  factOf: (subject, values) => ({ subject, kind, day: values.day, data: noted(values) }),
});
