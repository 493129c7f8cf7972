import Box from '@mui/material/Box';

/** First thing that Tab meets: past the column, to the page. */
export const SkipLink = () => (
  <Box
    component="a"
    href="#page"
    onClick={(event) => {
      // The address is the screen's: only the focus moves.
      event.preventDefault();
      document.getElementById('page')?.focus();
    }}
    sx={{
      position: 'absolute',
      left: 8,
      top: -60,
      zIndex: 'tooltip',
      px: 2,
      py: 1,
      bgcolor: 'background.paper',
      color: 'text.primary',
      border: 1,
      borderColor: 'field.border',
      borderRadius: 1,
      '&:focus': { top: 8 },
    }}
  >
    Aller à la page
  </Box>
);
