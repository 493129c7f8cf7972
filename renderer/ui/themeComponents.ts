import type { Components, CssVarsTheme, Theme } from '@mui/material/styles';

const focusRing = (theme: { vars: CssVarsTheme['vars'] }) => ({
  outline: `2px solid ${theme.vars.palette.primary.main}`,
  outlineOffset: 2,
});

/** MUI's parts, made quiet: no ripple, no capitals, no shadow, thin lines, a focus one can see. */
export const components: Components<Omit<Theme, 'components' | 'palette'> & CssVarsTheme> = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: ({ theme }) => ({ '&.Mui-focusVisible': focusRing(theme) }) },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 32,
        minWidth: 0,
        padding: '3px 12px',
        whiteSpace: 'nowrap',
        '&.blocked': { opacity: 0.55, cursor: 'not-allowed' },
        '&.MuiButton-outlined': { borderColor: theme.vars.palette.field.border },
        '&.MuiButton-text': { padding: '2px 8px', minHeight: 28 },
      }),
    },
  },
  MuiIconButton: { styleOverrides: { root: { borderRadius: 4 } } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.vars.palette.background.paper,
        fontSize: '0.875rem',
        '& .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.field.border },
        '&.MuiInputBase-sizeSmall:not(.MuiInputBase-multiline) .MuiOutlinedInput-input': {
          paddingTop: 6,
          paddingBottom: 6,
          height: 20,
        },
      }),
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      inputRoot: {
        '&.MuiOutlinedInput-root.MuiInputBase-sizeSmall': { paddingTop: 2, paddingBottom: 2 },
        '&.MuiOutlinedInput-root.MuiInputBase-sizeSmall .MuiAutocomplete-input': {
          padding: '4px 4px 4px 8px',
        },
      },
    },
  },
  MuiFormLabel: { styleOverrides: { asterisk: { display: 'none' } } },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiPopover: {
    styleOverrides: {
      paper: ({ theme }) => ({
        border: `1px solid ${theme.vars.palette.divider}`,
        boxShadow: '0 6px 24px rgb(0 0 0 / 0.14)',
      }),
    },
  },
  MuiMenuItem: { styleOverrides: { root: { minHeight: 32, fontSize: '0.875rem' } } },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: '28px !important' } } },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({ border: `1px solid ${theme.vars.palette.divider}`, borderRadius: 6 }),
    },
  },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.0625rem', fontWeight: 600, paddingBottom: 8 } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
  MuiTooltip: {
    defaultProps: { enterDelay: 300, disableInteractive: true },
    styleOverrides: { tooltip: { fontSize: '0.78125rem', fontWeight: 400, maxWidth: 320 } },
  },
  MuiAlert: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: {
      root: ({ theme }) => ({ color: theme.vars.palette.text.primary, paddingTop: 4, paddingBottom: 4 }),
      message: { flex: 1, fontSize: '0.875rem' },
    },
  },
  MuiTab: { styleOverrides: { root: { minHeight: 40, minWidth: 0, padding: '8px 4px', marginRight: 20 } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
  MuiSkeleton: { defaultProps: { animation: false } },
};
