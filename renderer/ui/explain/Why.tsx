import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import type { Explanation } from './explanation.ts';
import { useWhy } from './whyContext.ts';

/** A computed figure or date: a thin underline, and a click answers « Pourquoi ? ». */
export function Why({
  explanation,
  children,
}: {
  readonly explanation: Explanation;
  readonly children: ReactNode;
}) {
  const { open, shown } = useWhy();
  return (
    <ButtonBase
      disableRipple
      onClick={() => open(explanation)}
      title="Pourquoi ?"
      aria-expanded={shown === explanation}
      sx={{
        display: 'inline',
        textAlign: 'inherit',
        font: 'inherit',
        color: 'inherit',
        fontVariantNumeric: 'inherit',
        verticalAlign: 'baseline',
        textDecorationLine: 'underline',
        textDecorationThickness: '1px',
        textDecorationStyle: 'dotted',
        textUnderlineOffset: '3px',
        textDecorationColor: 'currentColor',
        '&:hover': { textDecorationStyle: 'solid' },
      }}
    >
      {children}
    </ButtonBase>
  );
}
