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
  /** Once the payment is on disk, before the dialog goes. */
  readonly onRecorded?: () => void;
}

/**
 * What is due moves once the payment is recorded: the dialog keeps what it opened with, so that it goes as it stood.
 */
function usePayable(payerId: string, today: CivilDay): Payable | null | undefined {
  const live = useLive(() => loadPayable(payerId, today), [payerId, today]);
  const [opened, setOpened] = useState<Payable | null>();
  if (opened === undefined && live !== undefined) setOpened(live);
  return opened;
}

/** « Encaisser »: one sum from one payer, over one or several invoices; what is left is already there. */
export function CollectDialog(props: Props) {
  const { payerId, chosen, today, onClose } = props;
  const title = useId();
  const payable = usePayable(payerId, today);
  const first = payable && firstChosen(payable, chosen);
  return (
    <WhyDialog onClose={onClose} labelledBy={title} size="md">
      <DialogTitle id={title}>{`Encaisser${payable ? `\u00a0: ${payable.payer.name}` : ''}`}</DialogTitle>
      <DialogContent sx={formInDialog}>
        {payable === undefined && <TextSkeleton lines={8} />}
        {payable && first && first.size > 0 && <CollectForm payable={payable} first={first} {...props} />}
        {payable !== undefined && !first?.size && (
          <EmptyState title="Rien à encaisser" text="Ce qui était demandé est réglé." />
        )}
      </DialogContent>
    </WhyDialog>
  );
}

/** What is chosen when the form opens: what was asked for; the oldest sum where nothing was. */
const firstChosen = ({ sums }: Payable, chosen: readonly string[]): ReadonlySet<string> => {
  const found = chosen.length > 0 ? sums.filter(({ id }) => chosen.includes(id)) : sums.slice(0, 1);
  return new Set(found.map(({ id }) => id));
};

function CollectForm({
  payable,
  payerId,
  today,
  onClose,
  onRecorded,
  ...props
}: Props & { readonly payable: Payable; readonly first: ReadonlySet<string> }) {
  const [first] = useState(props.first);
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
      onSaved={() => {
        onRecorded?.();
        onClose();
      }}
      onLeave={onClose}
    >
      <CollectFields payable={payable} first={first} today={today} />
    </RecordForm>
  );
}

/** Only what was chosen is paid, to begin with. */
const sharesAtFirst = ({ sums }: Payable, first: ReadonlySet<string>) =>
  spreadShares(leftOf(sums, first), sums, first) as NonNullable<CollectValues['shares']>;
