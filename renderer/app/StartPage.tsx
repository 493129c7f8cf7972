import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';

/** A page before there is a frame: the name of the product, one column. */
export function StartPage({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Émarge`;
  }, [title]);
  return (
    <Box component="main" sx={{ height: '100vh', overflow: 'auto', px: 3, pt: { xs: 4, md: 7 } }}>
      <Box sx={{ maxWidth: 860, mx: 'auto', pb: 4 }}>
        <Box sx={{ fontWeight: 700, fontSize: '1.125rem', letterSpacing: '-0.02em', mb: 4 }}>Émarge</Box>
        <Typography variant="h1">{title}</Typography>
        {lead && (
          <Typography component="div" sx={{ color: 'text.secondary', mt: 1, maxWidth: 640 }}>
            {lead}
          </Typography>
        )}
        <Box sx={{ mt: 3 }}>{children}</Box>
      </Box>
    </Box>
  );
}
