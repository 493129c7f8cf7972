import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { countOf } from '../../shared/messages/countOf.ts';
import { useLive } from '../db/index.ts';
import { countNow } from '../features/today/index.ts';
import { useToday } from '../ui/index.ts';
import { BackupState } from './BackupState.tsx';
import { type NavigationItem, navigation } from './navigation.ts';
import { firstScreen, hasScreen } from './routes.tsx';

interface LinkProps {
  readonly item: NavigationItem;
  readonly folded: boolean;
  /** What waits there, where there is something. */
  readonly waiting: number;
}

const NavigationLink = ({ item, folded, waiting }: LinkProps) => {
  const [location] = useLocation();
  const current = location === item.path || location.startsWith(`${item.path}/`);
  const { icon: Icon } = item;
  return (
    <Tooltip title={folded ? item.label : ''} placement="right">
      <Box
        component={Link}
        href={item.path}
        aria-label={folded ? item.label : undefined}
        aria-current={current ? 'page' : undefined}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.25,
          height: 34,
          px: folded ? 0 : 1.25,
          justifyContent: folded ? 'center' : 'flex-start',
          mt: item.apart ? 2 : 0,
          borderRadius: 1,
          color: current ? 'text.primary' : 'text.secondary',
          fontWeight: current ? 600 : 400,
          bgcolor: current ? 'action.selected' : undefined,
          textDecoration: 'none',
          '&:hover': { color: 'text.primary', bgcolor: current ? 'action.selected' : 'action.hover' },
        }}
      >
        <Icon size={17} strokeWidth={current ? 2.1 : 1.75} aria-hidden />
        {!folded && item.label}
        {!folded && waiting > 0 && (
          <Box component="span" sx={{ ml: 'auto', fontVariantNumeric: 'tabular-nums' }}>
            {countOf(waiting)}
          </Box>
        )}
      </Box>
    </Tooltip>
  );
};

const Name = ({ folded }: { readonly folded: boolean }): ReactNode => (
  <Box
    component={Link}
    href="/aujourdhui"
    aria-label="Émarge, aller à Aujourd’hui"
    sx={{
      display: 'block',
      px: folded ? 0 : 1.25,
      mb: 2,
      mt: 0.5,
      textAlign: folded ? 'center' : 'left',
      color: 'text.primary',
      textDecoration: 'none',
      fontSize: '1.125rem',
      fontWeight: 700,
      letterSpacing: '-0.02em',
    }}
  >
    {folded ? 'É' : 'Émarge'}
  </Box>
);

/** The left column: where one can go, and as its last line the state of the backup. Icons alone under 1100 px. */
export function SideColumn() {
  const folded = useMediaQuery('(max-width: 1099px)');
  const today = useToday();
  const waiting = useLive(() => countNow(today), [today]) ?? 0;
  return (
    <Box
      component="aside"
      aria-label="Colonne de gauche"
      sx={{
        width: folded ? 56 : 208,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        p: 1,
        bgcolor: 'side.background',
        borderRight: 1,
        borderColor: 'divider',
        overflow: 'auto',
      }}
    >
      <Name folded={folded} />
      <Box component="nav" aria-label="Écrans" sx={{ flex: 1 }}>
        {navigation
          .filter((item) => hasScreen(item.path))
          .map((item) => (
            <NavigationLink
              key={item.path}
              item={item}
              folded={folded}
              waiting={item.path === firstScreen ? waiting : 0}
            />
          ))}
      </Box>
      <BackupState folded={folded} />
    </Box>
  );
}
