import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useRef, useState } from 'react';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { newId, useLive } from '../../../db/index.ts';
import {
  EmptyState,
  formInDialog,
  RecordForm,
  type SaveRequest,
  TextSkeleton,
  WhyDialog,
} from '../../../ui/index.ts';
import { CollectFields } from './CollectFields.tsx';
import {
  allottedBy,
  collectSchema,
  type CollectValues,
  leftOf,
  paymentOf,
  spreadShares,
} from './collectForm.ts';
import { recordPayment } from './paymentCommands.ts';
import { loadPayable, type Payable } from './paymentQueries.ts';

interface Props {
  readonly payerId: string;
  /** The sums that were chosen; none: the oldest. */
  readonly chosen: readonly string[];
  readonly today: CivilDay;
  readonly onClose: () => void;
}

/** « Encaisser »: one sum from one payer, over one or several invoices; what is left is already there. */
export function CollectDialog(props: Props) {
  const { payerId, today, onClose } = props;
  const title = useId();
  const payable = useLive(() => loadPayable(payerId, today), [payerId, today]);
  return (
    <WhyDialog onClose={onClose} labelledBy={title} size="md">
      <DialogTitle id={title}>{`Encaisser${payable ? `\u00a0: ${payable.payer.name}` : ''}`}</DialogTitle>
      <DialogContent sx={formInDialog}>
        {payable === undefined && <TextSkeleton lines={8} />}
        {payable && payable.sums.length > 0 && <CollectForm payable={payable} {...props} />}
        {(payable === null || payable?.sums.length === 0) && (
          <EmptyState title="Rien à encaisser" text="Ce payeur ne doit rien à ce jour." />
        )}
      </DialogContent>
    </WhyDialog>
  );
}

/** What is chosen when the form opens: what was asked for, else the oldest sum. */
const firstChosen = ({ sums }: Payable, chosen: readonly string[]): ReadonlySet<string> => {
  const found = sums.filter(({ id }) => chosen.includes(id));
  return new Set((found.length > 0 ? found : sums.slice(0, 1)).map(({ id }) => id));
};

function CollectForm({ chosen, payerId, today, onClose, ...props }: Props & { readonly payable: Payable }) {
  // What is due moves once the payment is recorded: the form keeps what it opened with.
  const [payable] = useState(props.payable);
  const [first] = useState(() => firstChosen(payable, chosen));
  const [id] = useState(newId);
  const [schema] = useState(() => collectSchema(payable.sums, today));
  const amount = leftOf(payable.sums, first);
  // A dialog records one payment: an Enter that comes while it closes gets the same answer.
  const recorded = useRef<ReturnType<typeof recordPayment>>(null);
  const save = async ({ values }: SaveRequest<CollectValues>) => {
    const allotted = allottedBy(payable.sums, values.shares);
    const payment = paymentOf(id, values, payable.sums);
    recorded.current ??= recordPayment({ payerId, payment, allotted, today });
    const done = await recorded.current;
    if (!done.ok) recorded.current = null;
    return done;
  };
  return (
    <RecordForm<CollectValues>
      schema={schema}
      initial={{ day: today, amount, means: 'transfer', shares: sharesAtFirst(payable, first) }}
      saveLabel="Encaisser"
      savedText="Règlement inscrit."
      onSave={save}
      onLeave={onClose}
    >
      <CollectFields payable={payable} first={first} today={today} />
    </RecordForm>
  );
}

/** Only what was chosen is paid, to begin with. */
const sharesAtFirst = ({ sums }: Payable, first: ReadonlySet<string>) =>
  spreadShares(leftOf(sums, first), sums, first) as NonNullable<CollectValues['shares']>;
