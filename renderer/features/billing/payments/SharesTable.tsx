import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useFormContext } from 'react-hook-form';
import type { PayableSum } from '../../../../shared/domain/billing/payments/payableSums.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { payableText } from '../../../../shared/messages/payableText.ts';
import { Link, MoneyField, Why } from '../../../ui/index.ts';
import { shareName } from './collectForm.ts';
import { whyOfSum } from './whyOfSum.ts';

interface Props {
  readonly sums: readonly PayableSum[];
  readonly names: ReadonlyMap<string, string>;
  readonly chosen: ReadonlySet<string>;
  readonly today: CivilDay;
  readonly onChoose: (sum: PayableSum) => void;
}

/** What the payer owes, the oldest first, and how much of the payment goes to each. */
export function SharesTable({ sums, ...row }: Props) {
  return (
    <Box sx={{ maxHeight: 216, overflow: 'auto', borderBottom: 1, borderColor: 'divider' }}>
      <Box component="table" aria-label="Ce que ce règlement paie" sx={tableStyle}>
        <thead>
          <tr>
            <th scope="col">À payer</th>
            <th scope="col">Échéance</th>
            <th scope="col">Reste dû</th>
            <th scope="col">Part</th>
          </tr>
        </thead>
        <tbody>
          {sums.map((sum, place) => (
            <SumRow key={sum.id} sum={sum} place={place} {...row} />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function SumRow({
  sum,
  place,
  names,
  chosen,
  today,
  onChoose,
}: Omit<Props, 'sums'> & { readonly sum: PayableSum; readonly place: number }) {
  const { getFieldState, formState } = useFormContext();
  const name = `shares.${shareName(place)}`;
  const text = payableText(sum);
  const isWrong = getFieldState(name, formState).invalid;
  return (
    <tr>
      <th scope="row">
        <Checkbox
          size="small"
          checked={chosen.has(sum.id)}
          onChange={() => onChoose(sum)}
          sx={{ p: 0.25, mr: 0.75, ml: -0.5 }}
          slotProps={{ input: { 'aria-label': `Payer ${text}` } }}
        />
        {text}{' '}
        <Link
          to={`/dossiers/${sum.orderId}`}
          label={`Ouvrir le dossier\u00a0: ${names.get(sum.orderId) ?? ''}`}
        >
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
            {names.get(sum.orderId)}
          </Box>
        </Link>
      </th>
      <td>{sum.dueOn && formatShortDay(sum.dueOn)}</td>
      <td>
        <Why explanation={whyOfSum(sum, today)}>{formatEuros(sum.left)}</Why>
      </td>
      <td>
        <Box sx={{ display: 'inline-block', textAlign: 'left', pb: isWrong ? 0.5 : 0 }}>
          <MoneyField name={name} label={`Part pour ${text}`} labelHidden width="xs" />
        </Box>
      </td>
    </tr>
  );
}

const tableStyle = {
  width: '100%',
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { textAlign: 'left', py: 0.25, pr: 2, fontWeight: 400 },
  '& td:nth-of-type(n+2), & thead th:nth-of-type(n+3)': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& td:last-child, & thead th:last-child': { pr: 0 },
  '& thead th': {
    typography: 'caption',
    color: 'text.secondary',
    position: 'sticky',
    top: 0,
    bgcolor: 'background.paper',
    zIndex: 1,
  },
  '& tbody tr > *': { borderTop: 1, borderColor: 'divider' },
  '& tbody th': { fontWeight: 500 },
} as const;
