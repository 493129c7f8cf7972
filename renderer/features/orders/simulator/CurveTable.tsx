import Box from '@mui/material/Box';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import type { Stretch } from '../../../../shared/domain/simulation/curve.ts';
import { outcomeBrief } from '../../../../shared/messages/simulation.ts';
import { Why, type WhyAnswer } from '../../../ui/index.ts';
import type { Simulation } from './simulation.ts';
import { whyOfStretch } from './whyOfStretch.ts';

const heads = ['Du', 'Au', 'Ce qui en résulte', 'Dû en tout', 'Reste à payer', 'À rendre'] as const;
const firstAmount = 3;

/** The curve in figures: one line for each run of days with the same result. */
export const CurveTable = ({
  simulation: { curve, dossier },
  label,
}: {
  readonly simulation: Simulation;
  readonly label: string;
}) => (
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
        <Line key={stretch.from} stretch={stretch} why={whyOfStretch(dossier, stretch)} />
      ))}
    </tbody>
  </Box>
);

const Line = ({
  stretch: { from, to, consequence },
  why,
}: {
  readonly stretch: Stretch;
  readonly why: WhyAnswer;
}) => (
  <tr>
    {[formatShortDay(from), formatShortDay(to), outcomeBrief(consequence.outcome)].map((text, index) => (
      <td key={heads[index]}>
        <Why explanation={why}>{text}</Why>
      </td>
    ))}
    {[consequence.owed, consequence.toPay, consequence.toRefund].map((amount, index) => (
      <td className="amount" key={heads[firstAmount + index]}>
        <Why explanation={why}>{formatEuros(amount)}</Why>
      </td>
    ))}
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
