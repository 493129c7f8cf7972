import Box from '@mui/material/Box';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { citedInDossier } from '../../../../shared/domain/explain/citedClause.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { fundersOfDossier } from '../../../../shared/domain/orders/fundingsOf.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { eventsOf } from '../../../../shared/domain/orders/storyOf.ts';
import { factTitle } from '../../../../shared/messages/factTitle.ts';
import { ClauseLink, StatusText, WhySentence } from '../../../ui/index.ts';
import { whyOf } from '../../explain/index.ts';
import type { Notice } from './notice.ts';
import { notedNotices } from './notedNotices.ts';
import type { StatementProps } from './Sum.tsx';

/** What the terms refuse or warn of, plainly, above everything else. */
export function Notices({ dossier, statement, today }: StatementProps) {
  const notices = noticesOf(dossier, statement);
  if (notices.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label="À savoir"
      sx={{ listStyle: 'none', m: 0, mb: 2.5, p: 0, display: 'grid', gap: 0.5 }}
    >
      {notices.map((notice) => (
        <Box component="li" key={notice.id}>
          <StatusText tone={notice.tone}>
            <WhySentence explanation={whyOf(dossier, today, notice.why)} about={notice.text}>
              {notice.text}{' '}
              {notice.clause && (
                <ClauseLink clause={notice.clause} cited={citedInDossier(dossier, today, notice.clause)} />
              )}
            </WhySentence>
          </StatusText>
        </Box>
      ))}
    </Box>
  );
}

function noticesOf(dossier: Dossier, statement: Statement): readonly Notice[] {
  const events = eventsOf(dossier);
  const refusals = statement.refusals.map((refusal, index): Notice => {
    const fact = events[refusal.event]?.fact;
    const what = fact
      ? `${factTitle(fact, fundersOfDossier(dossier))}, ${formatShortDay(fact.day)} : sans effet. `
      : '';
    return {
      id: `refusal ${refusal.event}`,
      tone: 'lost',
      text: `${what}${refusal.because}`,
      clause: refusal.clause,
      why: { of: 'refusal', index },
    };
  });
  const warnings = statement.warnings.map(
    (warning, index): Notice => ({
      id: `${warning.code} ${index}`,
      tone: 'soon',
      text: warning.because,
      clause: warning.clause,
      why: { of: 'warning', index },
    }),
  );
  const noted = notedNotices(statement);
  const { sessions } = statement.reasons;
  return statement.sessions > 1
    ? [
        ...refusals,
        ...warnings,
        ...noted,
        {
          id: 'sessions',
          tone: 'soon',
          text: sessions.because,
          clause: sessions.clause,
          why: { of: 'sessions' },
        },
      ]
    : [...refusals, ...warnings, ...noted];
}
