import { ThemeProvider } from '@mui/material/styles';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { ok } from '../../../shared/result.ts';
import {
  KitProvider,
  type KitServices,
  memoryStore,
  ShortcutProvider,
  theme,
  ToastProvider,
  TodayProvider,
  WhyPanel,
  WhyProvider,
} from '../../../renderer/ui/index.ts';

afterEach(cleanup);

/** Services of a page without database: a commit succeeds and changes nothing. */
export const services = (over: Partial<KitServices> = {}): KitServices => ({
  drafts: memoryStore(),
  preferences: memoryStore(),
  commit: async () => ok({ stamp: '1', factIds: [], mergedWith: [], undo: null }),
  ...over,
});

/** Draws a widget inside everything that the application puts around it, on Monday 23 November 2026. */
export function draw(widget: ReactNode, kit: KitServices = services()) {
  const user = userEvent.setup();
  const view = render(
    <ThemeProvider theme={theme}>
      <KitProvider services={kit}>
        <TodayProvider today={civilDay('2026-11-23')}>
          <ShortcutProvider>
            <ToastProvider>
              <WhyProvider>
                <main>{widget}</main>
                <WhyPanel />
              </WhyProvider>
            </ToastProvider>
          </ShortcutProvider>
        </TodayProvider>
      </KitProvider>
    </ThemeProvider>,
  );
  return { user, ...view };
}
