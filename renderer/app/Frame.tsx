import Box from '@mui/material/Box';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { SearchPalette } from '../features/search/index.ts';
import { useShortcut, WhyPanel } from '../ui/index.ts';
import { Banners } from './Banners.tsx';
import { Screens } from './routes.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { SideColumn } from './SideColumn.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TopBar } from './TopBar.tsx';
import { useOrderLinesOfDay } from './useOrderLinesOfDay.ts';

type Overlay = 'search' | 'shortcuts' | null;

/** What stands around every screen. */
export function Frame({ demonstration }: { readonly demonstration: boolean }) {
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [, go] = useLocation();
  useOrderLinesOfDay();
  const close = (): void => setOverlay(null);
  useShortcut('mod+k', 'Rechercher', () => setOverlay('search'));
  useShortcut('?', 'Raccourcis', () => setOverlay('shortcuts'));
  useShortcut('alt+a', 'Aller à Aujourd’hui', () => go('/aujourdhui'));
  return (
    <Box sx={{ height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' }}>
      <SkipLink />
      <Banners demonstration={demonstration} />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        <SideColumn />
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <TopBar onSearch={() => setOverlay('search')} onShortcuts={() => setOverlay('shortcuts')} />
          <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
            <Box
              component="main"
              id="page"
              tabIndex={-1}
              sx={{
                flex: 1,
                minWidth: 0,
                overflow: 'auto',
                display: 'flex',
                flexDirection: 'column',
                px: 3,
                pt: 2.5,
                pb: 0,
                // Padding would hold sticky feet above the edge: the room below is an element of its own.
                '&::after': { content: '""', flex: 'none', height: 16 },
                outline: 'none',
                '& > *': { flexShrink: 0 },
              }}
            >
              <Screens />
            </Box>
            <WhyPanel />
          </Box>
        </Box>
      </Box>
      <SearchPalette open={overlay === 'search'} onClose={close} />
      <ShortcutSheet open={overlay === 'shortcuts'} onClose={close} />
    </Box>
  );
}
