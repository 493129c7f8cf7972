import { createTheme, type CssVarsThemeOptions } from '@mui/material/styles';
import { frFR } from '@mui/material/locale';
import { components } from './themeComponents.ts';
import { darkScheme, lightScheme, type Scheme } from './palette.ts';
import type { Tone } from './tones.ts';

declare module '@mui/material/styles' {
  interface Palette {
    tone: Readonly<Record<Tone, string>>;
    field: { border: string };
    side: { background: string };
  }
  interface PaletteOptions {
    tone?: Readonly<Record<Tone, string>>;
    field?: { border: string };
    side?: { background: string };
  }
}

const paletteOf = (scheme: Scheme) => ({
  primary: { main: scheme.accent, dark: scheme.accentHover, contrastText: scheme.onAccent },
  error: { main: scheme.tone.lost, contrastText: scheme.onAccent },
  warning: { main: scheme.tone.soon },
  success: { main: scheme.tone.done },
  info: { main: scheme.tone.todo },
  background: { default: scheme.page, paper: scheme.paper },
  text: { primary: scheme.ink, secondary: scheme.soft, disabled: scheme.faint },
  divider: scheme.line,
  action: { hover: scheme.hover, selected: scheme.chosen, hoverOpacity: 0.05 },
  tone: scheme.tone,
  field: { border: scheme.field },
  side: { background: scheme.side },
  // Lists lie on the page itself.
  DataGrid: { bg: scheme.page, headerBg: scheme.page, pinnedBg: scheme.page },
});

const family = '"Noto Sans Variable", "Noto Sans", system-ui, sans-serif';

const typography = {
  fontFamily: family,
  fontSize: 14,
  h1: { fontSize: '1.5rem', lineHeight: 1.25, fontWeight: 600, letterSpacing: '-0.015em' },
  h2: { fontSize: '0.9375rem', lineHeight: 1.4, fontWeight: 600 },
  h3: { fontSize: '1.125rem', lineHeight: 1.35, fontWeight: 500 },
  body1: { fontSize: '0.875rem', lineHeight: 1.5 },
  body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
  caption: { fontSize: '0.78125rem', lineHeight: 1.45 },
  button: { fontSize: '0.8125rem', fontWeight: 500, textTransform: 'none', letterSpacing: 0 },
} satisfies CssVarsThemeOptions['typography'];

/** The look of Émarge: quiet, dense, typographic. Light and dark; MUI underneath, not on show. */
export const theme = createTheme(
  {
    cssVariables: { colorSchemeSelector: 'data-theme' },
    colorSchemes: {
      light: { palette: paletteOf(lightScheme) },
      dark: { palette: paletteOf(darkScheme) },
    },
    shape: { borderRadius: 4 },
    typography,
    components,
  },
  frFR,
);
