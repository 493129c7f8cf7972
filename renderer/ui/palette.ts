import type { Tone } from './tones.ts';

/** Colours of one scheme: paper, ink, one accent, five tones. Each text colour holds 4.5:1 on both papers. */
export interface Scheme {
  readonly page: string;
  readonly paper: string;
  readonly side: string;
  readonly line: string;
  readonly field: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly hover: string;
  readonly chosen: string;
  readonly accent: string;
  readonly accentHover: string;
  readonly onAccent: string;
  readonly tone: Readonly<Record<Tone, string>>;
}

/** Paper slightly warm, ink nearly black, Prussian blue. */
export const lightScheme: Scheme = {
  page: '#FCFBF9',
  paper: '#FFFFFF',
  side: '#F3F1EC',
  line: '#E2DED5',
  field: '#8C877D',
  ink: '#1C1E21',
  soft: '#5A5F66',
  faint: '#70757C',
  hover: 'rgba(60, 50, 30, 0.05)',
  chosen: 'rgba(23, 75, 122, 0.09)',
  accent: '#174B7A',
  accentHover: '#0F3A61',
  onAccent: '#FFFFFF',
  tone: { waiting: '#5A5F66', todo: '#1A5A96', soon: '#8A5300', lost: '#A3252B', done: '#27663A' },
};

export const darkScheme: Scheme = {
  page: '#16181B',
  paper: '#1D2024',
  side: '#121416',
  line: '#33373D',
  field: '#767C85',
  ink: '#E8E6E1',
  soft: '#A9AEB5',
  faint: '#8D939B',
  hover: 'rgba(255, 250, 240, 0.06)',
  chosen: 'rgba(143, 188, 232, 0.15)',
  accent: '#8FBCE8',
  accentHover: '#B2D2F0',
  onAccent: '#0E1B29',
  tone: { waiting: '#A9AEB5', todo: '#8FBCE8', soon: '#E0B263', lost: '#F09A96', done: '#8CC79B' },
};
