import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import { useAsker } from './useAsker.ts';
import type { WhyAnswer } from './whyContext.ts';

/**
 * A computed figure, state or date: a thin underline, and a click answers « Pourquoi ? ».
 * @param tabIndex where it stands in a cell of a list, the cell's own
 */
export function Why({
  explanation,
  children,
  tabIndex,
}: {
  readonly explanation: WhyAnswer;
  readonly children: ReactNode;
  readonly tabIndex?: 0 | -1 | undefined;
}) {
  const { isOpen, toggle } = useAsker(explanation);
  return (
    <ButtonBase
      disableRipple
      data-why=""
      // A row of a list opens on a double click and on Enter: the figure inside it answers for itself.
      onClick={(event) => {
        event.stopPropagation();
        toggle();
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
      }}
      title="Pourquoi ?"
      aria-expanded={isOpen}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      sx={underlined}
    >
      {children}
    </ButtonBase>
  );
}

const underlined = {
  display: 'inline',
  textAlign: 'inherit',
  font: 'inherit',
  color: 'inherit',
  fontVariantNumeric: 'inherit',
  verticalAlign: 'baseline',
  userSelect: 'text',
  textDecorationLine: 'underline',
  textDecorationThickness: '1px',
  textDecorationStyle: 'dotted',
  textUnderlineOffset: '3px',
  textDecorationColor: 'currentColor',
  '&:hover, &[aria-expanded="true"]': { textDecorationStyle: 'solid' },
} as const;
