import Box from '@mui/material/Box';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { sessionDays } from '../../../../shared/messages/sessionDays.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import { Why, type WhyAnswer } from '../../../ui/index.ts';
import { whyOf } from '../../explain/index.ts';
import { type FriezeMark, friezeMarks } from './friezeMarks.ts';
import type { StatementProps } from './Sum.tsx';

/** The order on one line, from what happened to what comes. */
export function Frieze({
  dossier,
  statement,
  facts,
  today,
}: StatementProps & { readonly facts: readonly Fact[] }) {
  const marks = friezeMarks(statement, facts, today);
  return (
    <Box sx={{ overflowX: 'auto', pb: 1 }} tabIndex={0} role="group" aria-label="Le dossier sur une ligne">
      <Box
        component="ol"
        sx={{ display: 'flex', listStyle: 'none', m: 0, p: 0, minWidth: marks.length * 116 }}
      >
        {marks.map((mark, index) => (
          <Mark
            key={mark.id}
            mark={mark}
            days={sessionDays(statement)}
            why={mark.why && whyOf(dossier, today, mark.why)}
            last={index === marks.length - 1}
            ahead={mark.on > today}
          />
        ))}
      </Box>
    </Box>
  );
}

function Mark({
  mark,
  days,
  why,
  last,
  ahead,
}: {
  readonly mark: FriezeMark;
  readonly days: string;
  readonly why: WhyAnswer | null;
  readonly last: boolean;
  readonly ahead: boolean;
}) {
  const when = mark.kind === 'session' ? days : formatShortDay(mark.on);
  return (
    <Box
      component="li"
      aria-current={mark.kind === 'today' ? 'date' : undefined}
      sx={{ flex: '1 1 0', minWidth: 108, position: 'relative', pt: 2.75, pr: 1.5 }}
    >
      {!last && (
        <Box
          aria-hidden
          sx={{ ...lineStyle, borderTopStyle: ahead || mark.kind === 'today' ? 'dashed' : 'solid' }}
        />
      )}
      <Box aria-hidden sx={{ ...dotStyle, ...looks[mark.kind], ...(ahead ? hollow : {}) }} />
      <Box sx={{ typography: 'caption', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {why ? <Why explanation={why}>{when}</Why> : when}
      </Box>
      <Box sx={{ typography: 'body2', fontWeight: mark.kind === 'today' ? 600 : 400, lineHeight: 1.3 }}>
        {mark.title}
      </Box>
    </Box>
  );
}

const lineStyle = {
  position: 'absolute',
  left: 6,
  right: -6,
  top: 11,
  borderTopWidth: 1,
  borderTopColor: 'text.disabled',
} as const;

const dotStyle = {
  position: 'absolute',
  left: 0,
  top: 6,
  width: 11,
  height: 11,
  borderRadius: '50%',
  border: '2px solid',
} as const;

const looks = {
  fact: { borderColor: 'tone.done', bgcolor: 'tone.done' },
  today: {
    borderColor: 'primary.main',
    bgcolor: 'primary.main',
    borderRadius: 0,
    width: 3,
    height: 17,
    top: 3,
    border: 0,
  },
  deadline: { borderColor: 'tone.soon', bgcolor: 'tone.soon' },
  session: { borderColor: 'tone.todo', bgcolor: 'tone.todo', borderRadius: '2px', width: 24 },
} as const;

/** Still to come. */
const hollow = { bgcolor: 'background.default' } as const;
