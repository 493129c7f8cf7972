import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

/** Part of a form: at the left what it is for, at the right its fields. */
export function FormSection({
  title,
  purpose,
  children,
}: {
  readonly title: string;
  readonly purpose?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: '220px minmax(0, 1fr)' },
        columnGap: 4,
        rowGap: 1,
        py: 2.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box>
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        {purpose && (
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.5 }}>
            {purpose}
          </Typography>
        )}
      </Box>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0, alignContent: 'start', maxWidth: 720 }}>
        {children}
      </Box>
    </Box>
  );
}
