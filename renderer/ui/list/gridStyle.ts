/** A grid without boxes: thin rules between rows, tabular figures, the opening column drawn as a way in. */
export const gridStyle = {
  border: 0,
  '--DataGrid-t-color-border-base': 'var(--mui-palette-divider)',
  '--DataGrid-overlayHeight': '120px',
  fontVariantNumeric: 'tabular-nums',
  fontSize: '0.875rem',
  '& .MuiDataGrid-columnHeaders': { borderBottom: 1, borderColor: 'divider' },
  '& .MuiDataGrid-columnHeaderTitle': { fontWeight: 500, color: 'text.secondary', fontSize: '0.8125rem' },
  '& .MuiDataGrid-columnSeparator': { opacity: 0 },
  '& .MuiDataGrid-columnHeaders:hover .MuiDataGrid-columnSeparator': { opacity: 1 },
  '& .MuiDataGrid-cell, & .MuiDataGrid-columnHeader': { px: 1 },
  '& .MuiDataGrid-cell:first-of-type': { pl: 0.5 },
  '& .MuiDataGrid-cell:focus-within, & .MuiDataGrid-columnHeader:focus-within': { outlineOffset: '-2px' },
  '& .MuiDataGrid-cell .words': { overflow: 'hidden', textOverflow: 'ellipsis' },
  // Quieter than on a page: every row has several.
  '& .MuiDataGrid-cell [data-why]': {
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
    textDecorationColor: 'var(--mui-palette-text-disabled)',
  },
  '& .MuiDataGrid-cell.opens': { cursor: 'pointer', fontWeight: 500 },
  '& .MuiDataGrid-cell.opens:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
} as const;
