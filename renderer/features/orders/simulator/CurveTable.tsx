import Box from '@mui/material/Box';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import type { Curve, Stretch } from '../../../../shared/domain/simulation/curve.ts';
import { outcomeBrief } from '../../../../shared/messages/simulation.ts';

const heads = ['Du', 'Au', 'Ce qui en résulte', 'Dû en tout', 'Reste à payer', 'À rendre'] as const;
const firstAmount = 3;

/** The curve in figures: one line for each run of days with the same result. */
export const CurveTable = ({ curve, label }: { readonly curve: Curve; readonly label: string }) => (
  <Box component="table" aria-label={label} sx={tableStyle}>
    <thead>
      <tr>
        {heads.map((head, index) => (
          <Box component="th" key={head} scope="col" className={index >= firstAmount ? 'amount' : undefined}>
            {head}
          </Box>
        ))}
      </tr>
    </thead>
    <tbody>
      {curve.map((stretch) => (
        <Line key={stretch.from} stretch={stretch} />
      ))}
    </tbody>
  </Box>
);

const Line = ({ stretch: { from, to, consequence } }: { readonly stretch: Stretch }) => (
  <tr>
    <td>{formatShortDay(from)}</td>
    <td>{formatShortDay(to)}</td>
    <td>{outcomeBrief(consequence.outcome)}</td>
    <td className="amount">{formatEuros(consequence.owed)}</td>
    <td className="amount">{formatEuros(consequence.toPay)}</td>
    <td className="amount">{formatEuros(consequence.toRefund)}</td>
  </tr>
);

const tableStyle = {
  width: '100%',
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { py: 0.75, pr: 2, textAlign: 'left', borderBottom: 1, borderColor: 'divider' },
  '& th': { typography: 'caption', color: 'text.secondary', fontWeight: 500 },
  '& .amount': { textAlign: 'right', pr: 0, pl: 2, whiteSpace: 'nowrap' },
} as const;
