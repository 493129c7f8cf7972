import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import {
  acceptancePieces,
  type OrderEvent,
  type OrderFacts,
  type OrderStory,
} from '../../../../shared/domain/orders/story.ts';
import type { CancellationChoice } from '../../../../shared/domain/simulation/cancellationCurve.ts';
import type { Curve } from '../../../../shared/domain/simulation/curve.ts';

/** The order of the law digest, 3.5: a company, INTRA, 1 740,00 € incl. tax, deposit of 522,00 €, 14 December. */
export const company: OrderFacts = {
  client: { kind: 'company', channel: 'inPerson' },
  session: {
    kind: 'intra',
    start: civilDay('2026-12-14'),
    end: civilDay('2026-12-15'),
    hours: 14,
    maxParticipants: 12,
  },
  participants: 10,
  price: { unit: 'group', exclTax: cents(145000), vat: 'standard20' },
};

export const event = (type: string, on: string, more: object = {}): OrderEvent =>
  ({ type, on: civilDay(on), ...more }) as OrderEvent;

const pieces = Object.fromEntries(acceptancePieces.map((piece) => [piece, true]));
export const proposed = event('proposalIssued', '2026-10-01');
export const accepted = event('documentsReceived', '2026-10-05', pieces);
export const paid = (amount: number, on = '2026-10-07', from = 'client'): OrderEvent =>
  event('paymentReceived', on, { from, amount });

export const storyWith = (
  events: readonly OrderEvent[],
  {
    order = company,
    settings = {},
    asOf = '2026-11-23',
  }: Partial<Omit<OrderStory, 'asOf'>> & { asOf?: string } = {},
): OrderStory => ({ asOf: civilDay(asOf), settings, order, events });

/** Contract final on 7 October 2026, deposit paid. */
export const contracted = [proposed, accepted, paid(52200)];

export const byClient: CancellationChoice = { by: 'client', inWriting: true, reason: 'other' };
export const byProvider: CancellationChoice = {
  by: 'provider',
  inWriting: true,
  reason: 'trainerUnavailable',
};

/** A curve in short: first day, kind of outcome, owed in all, still to pay, to give back. */
export const shape = (curve: Curve): readonly (readonly [string, string, number, number, number])[] =>
  curve.map(({ from, consequence: { outcome, owed, toPay, toRefund } }) => [
    from,
    outcome.kind,
    owed,
    toPay,
    toRefund,
  ]);

/** Plain spaces, so that sentences can be typed. */
export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
