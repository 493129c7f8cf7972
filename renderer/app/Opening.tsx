import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { Progress } from '../ui/index.ts';

/** An opening that takes no time to see needs no word. */
const quietMilliseconds = 1_000;

/** While the database opens: nothing at first, then what is being waited for. */
export function Opening() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), quietMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <Box component="main" sx={{ px: 3, pt: 7, maxWidth: 860, mx: 'auto' }}>
      <Progress label="Ouverture de la base de cet ordinateur" />
    </Box>
  );
}
