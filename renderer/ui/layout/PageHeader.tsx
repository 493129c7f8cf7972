import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../actions/Button.tsx';
import type { Act } from '../actions/act.ts';
import { keysText } from '../actions/keys.ts';
import { MoreMenu } from '../actions/MoreMenu.tsx';
import { type Crumb, Crumbs } from './Crumbs.tsx';

export interface PageHeaderProps {
  /** The way here, the page itself left out. */
  readonly crumbs?: readonly Crumb[];
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Where it stands, in words: a `StatusText`. */
  readonly status?: ReactNode;
  /** The one next act. */
  readonly primary?: Act | undefined;
  /** The others: two shown quietly, the rest under « ⋯ ». */
  readonly actions?: readonly Act[];
  /** At the right of the title: what the page can be narrowed to. */
  readonly aside?: ReactNode;
}

const shownQuietly = 2;

const titleOf = (act: Act): string => (act.keys ? `${act.label} (${keysText(act.keys)})` : act.label);

const ActButton = ({ act, look }: { readonly act: Act; readonly look: 'primary' | 'quiet' }) => (
  <Box component="span" title={act.reason ? undefined : titleOf(act)}>
    <Button
      look={look}
      icon={act.icon}
      reason={act.reason}
      busy={act.busy ?? false}
      danger={act.danger ?? false}
      onClick={() => act.onAct()}
    >
      {act.label}
    </Button>
  </Box>
);

/** Names the page in the window's title, and takes the focus there unless a field of the page already has it. */
function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Émarge`;
  }, [title]);
  useEffect(() => {
    const focused = document.activeElement;
    const inPage = focused instanceof HTMLElement && focused.closest('main') !== null;
    if (!inPage) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

/** Head of a page: where one is, what it is, how it stands, and what comes next. */
export function PageHeader({
  crumbs,
  title,
  subtitle,
  status,
  primary,
  actions = [],
  aside,
}: PageHeaderProps) {
  const heading = useArrival(title);
  const shown = actions.filter((act) => !act.inMenu).slice(0, shownQuietly);
  const others = actions.filter((act) => !shown.includes(act));
  return (
    <Box component="header" sx={{ mb: 2.5, flex: 'none' }}>
      {crumbs && crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography
            variant="h1"
            ref={heading}
            tabIndex={-1}
            sx={{ outline: 'none', overflowWrap: 'anywhere' }}
          >
            {title}
          </Typography>
          {subtitle && (
            <Typography component="div" sx={{ color: 'text.secondary', mt: 0.25 }}>
              {subtitle}
            </Typography>
          )}
          {status && <Box sx={{ mt: 0.5 }}>{status}</Box>}
        </Box>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', minHeight: 32 }}>
          {aside}
          {shown.map((act) => (
            <ActButton key={act.label} act={act} look="quiet" />
          ))}
          {primary && <ActButton act={primary} look="primary" />}
          <MoreMenu acts={others} />
        </Box>
      </Box>
    </Box>
  );
}
