import { expect, it, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { type RequestToRecord, requestIssues } from '../../../../shared/domain/orders/requestIssues.ts';
import { factOf, withFacts } from '../../../renderer/features/orders/factOf.ts';
import { companyDossier } from '../../../support/dossierFixture.ts';
import { plain } from '../simulation/stories.ts';

const [today, start] = [civilDay('2026-11-23'), civilDay('2026-12-14')];
const data = { by: 'client', inWriting: true, reason: 'other' };
const proposed = withFacts(companyDossier, factOf('order.proposalIssued', '2026-11-02'));
const request = (day: string, more: Partial<RequestToRecord> = {}): RequestToRecord => ({
  kind: 'order.cancellationReceived',
  day: civilDay(day),
  data,
  ...more,
});
const saysOf = (asked: RequestToRecord, dossier = proposed) =>
  requestIssues(dossier, asked, start, today).map(({ field, message }) => `${field}: ${plain(message)}`);

test('A request received today or on the day of the proposal can be recorded.', () => {
  expect(saysOf(request('2026-11-23'))).toEqual([]);
  expect(saysOf(request('2026-11-02'))).toEqual([]);
});

it.each([
  ['tomorrow', request('2026-11-24'), /^day: Ce jour n’est pas encore venu/],
  ['the day before the proposal', request('2026-11-01'), /^day: La proposition est du 2 novembre 2026/],
  [
    'before it was sent',
    request('2026-11-20', { sentOn: civilDay('2026-11-21') }),
    /^sentOn: Reçue le 20 novembre 2026/,
  ],
  ['for the day planned', request('2026-11-20', { newStart: start }), /^newStart: La session commence déjà/],
  [
    'for its own day',
    request('2026-11-20', { newStart: civilDay('2026-11-20') }),
    /^newStart: La nouvelle date doit suivre/,
  ],
])('A request received %s is refused at its field.', (_name, asked, message) => {
  const said = saysOf(asked);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(message);
});

test('Without a proposal there is nothing to cancel.', () => {
  expect(saysOf(request('2026-11-20'), companyDossier)[0]).toMatch(/^day: Aucune proposition/);
});

test('The same request is not recorded twice; another reason or a correction makes it another.', () => {
  const known = factOf('order.cancellationReceived', '2026-11-20', data);
  const twice = withFacts(proposed, known);
  expect(saysOf(request('2026-11-20'), twice)[0]).toMatch(/^day: La même demande est déjà au journal/);
  expect(saysOf(request('2026-11-20', { data: { ...data, reason: 'forceMajeure' } }), twice)).toEqual([]);
  const corrected = withFacts(twice, factOf('reversed', '2026-11-21', { target: known.id }));
  expect(saysOf(request('2026-11-20'), corrected)).toEqual([]);
});
