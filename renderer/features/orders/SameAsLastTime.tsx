import { useFormContext, useWatch } from 'react-hook-form';
import { formatEuros } from '../../../shared/domain/money/formatMoney.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { useLive } from '../../db/index.ts';
import { Button } from '../../ui/index.ts';
import { toMake } from './orderForm.ts';
import { findLastOrder, type LastOrder } from './lastOrderQueries.ts';

const sentence = ({ course, order }: LastOrder): string =>
  `Même chose que la dernière fois : ${course.title}, ${countText(order.participants, 'participant')}, ${formatEuros(order.unitExclTax)} HT`;

/** What a new order takes from the last one of its client: all that was agreed, but neither its days nor its funding. */
export const termsOfLast = ({ order, session }: LastOrder) => ({
  courseId: order.courseId,
  sessionId: toMake,
  sessionKind: session.kind,
  maxParticipants: session.maxParticipants,
  ...(session.place ? { place: session.place } : {}),
  participants: order.participants,
  unit: order.unit,
  unitExclTax: order.unitExclTax,
  vat: order.vat,
  channel: order.channel,
});

/** « Même chose que la dernière fois »: the last order of the client that is chosen, one click away. */
export function SameAsLastTime() {
  const { setValue } = useFormContext();
  const clientId = useWatch({ name: 'clientId' }) as unknown;
  const courseId = useWatch({ name: 'courseId' }) as unknown;
  const id = typeof clientId === 'string' ? clientId : '';
  const last = useLive(() => findLastOrder(id), [id]);
  if (!last || courseId) return null;
  const take = (): void => {
    for (const [field, value] of Object.entries(termsOfLast(last)))
      setValue(field, value, { shouldDirty: true });
  };
  return (
    <Button look="text" onClick={take}>
      {sentence(last)}
    </Button>
  );
}
