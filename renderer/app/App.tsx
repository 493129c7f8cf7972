import CssBaseline from '@mui/material/CssBaseline';
import GlobalStyles from '@mui/material/GlobalStyles';
import { ThemeProvider } from '@mui/material/styles';
import { Router } from 'wouter';
import { commit, drafts, preferences } from '../db/index.ts';
import {
  KitProvider,
  type KitServices,
  ShortcutProvider,
  theme,
  ToastProvider,
  TodayProvider,
  WhyProvider,
} from '../ui/index.ts';
import { useCurrentDay } from './currentDay.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FirstStart } from './FirstStart.tsx';
import { Frame } from './Frame.tsx';
import { useHashPath, useHashSearch } from './hashLocation.ts';
import { HostInfoProvider } from './hostInfo.tsx';
import { Opening } from './Opening.tsx';
import { RecoveryScreen } from './RecoveryScreen.tsx';
import { RestartContext } from './restart.ts';
import { simulatedDay } from './simulatedDay.ts';
import { type Started, useStart } from './useStart.ts';
import { WhoScreen } from './WhoScreen.tsx';

const services: KitServices = { drafts, preferences, commit };

/** Screens are told apart behind the `#` of the address. */
const behindHash = { hook: useHashPath, searchHook: useHashSearch };

const pageStyle = {
  'html, body, #root': { height: '100%' },
  body: { overflow: 'hidden', overflowWrap: 'break-word' },
  // A name without a space, however long, never pushes the page aside; columns keep their words whole.
  'main, [role=dialog]': { overflowWrap: 'anywhere' },
  'th, td, label, button, [role=grid]': { overflowWrap: 'break-word' },
} as const;

/** What the opening of the database leads to. */
function Opened({ started, onProceed }: { readonly started: Started; readonly onProceed: () => void }) {
  const { opening, who } = started;
  switch (opening.state) {
    case 'first':
      return <FirstStart who={who} />;
    case 'ready':
      return who ? <Frame demonstration={opening.demonstration} /> : <WhoScreen />;
    default:
      return <RecoveryScreen opening={opening} onProceed={onProceed} />;
  }
}

function Started() {
  const { started, restart, proceed } = useStart();
  const invented = started?.info.host === 'browser' && isInvented(started);
  const today = useCurrentDay(invented ? simulatedDay() : null);
  if (!started) return <Opening />;
  return (
    <RestartContext value={restart}>
      <HostInfoProvider info={started.info}>
        <TodayProvider today={today}>
          <Opened key={started.count} started={started} onProceed={proceed} />
        </TodayProvider>
      </HostInfoProvider>
    </RestartContext>
  );
}

/** Another day than today is only for what is invented, or for what is about to be. */
const isInvented = ({ opening }: Started): boolean =>
  opening.state === 'first' || (opening.state === 'ready' && opening.demonstration);

/** The application: its look, its services, then whatever the database allows. */
export function App() {
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline enableColorScheme />
      <GlobalStyles styles={pageStyle} />
      <ErrorBoundary>
        <KitProvider services={services}>
          <Router {...behindHash}>
            <ShortcutProvider>
              <ToastProvider>
                <WhyProvider>
                  <Started />
                </WhyProvider>
              </ToastProvider>
            </ShortcutProvider>
          </Router>
        </KitProvider>
      </ErrorBoundary>
    </ThemeProvider>
  );
}
