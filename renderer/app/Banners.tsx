import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { formatWeekday } from '../../shared/domain/dates/formatDay.ts';
import { leaveDemonstration } from '../db/index.ts';
import { Button, useToday } from '../ui/index.ts';
import { useRestart } from './restart.ts';
import { simulatedDay } from './simulatedDay.ts';

const Banner = ({ children }: { readonly children: ReactNode }) => (
  <Box
    component="section"
    aria-label="Démonstration"
    sx={{
      flex: 'none',
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      gap: 2,
      minHeight: 34,
      px: 2,
      typography: 'body2',
      bgcolor: 'action.selected',
      borderBottom: 1,
      borderColor: 'divider',
    }}
  >
    {children}
  </Box>
);

/** What must be known on every screen: that the data is invented, that the day is not today. */
export function Banners({ demonstration }: { readonly demonstration: boolean }) {
  const today = useToday();
  const restart = useRestart();
  const leave = async (): Promise<void> => {
    await leaveDemonstration();
    restart();
  };
  if (!demonstration) return null;
  return (
    <Banner>
      <span>
        Démonstration : organisme, personnes et dossiers sont inventés.
        {simulatedDay() === today && ` Nous sommes censés être le ${formatWeekday(today)}.`}
      </span>
      <Button look="text" onClick={() => void leave()}>
        Quitter la démonstration
      </Button>
    </Banner>
  );
}
