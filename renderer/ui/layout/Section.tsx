import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

/** A titled part of a page. `purpose` says in a few words what it is for; `aside` stands at the right of the title. */
export function Section({
  title,
  purpose,
  aside,
  children,
}: {
  readonly title: string;
  readonly purpose?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 3.5 }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          gap: 2,
          borderBottom: 1,
          borderColor: 'divider',
          pb: 0.5,
          mb: 1.5,
        }}
      >
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        {purpose && (
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary', minWidth: 0 }}>
            {purpose}
          </Typography>
        )}
        {aside && <Box sx={{ ml: 'auto', flex: 'none' }}>{aside}</Box>}
      </Box>
      {children}
    </Box>
  );
}
