import type { ReactNode } from 'react';
import { WhyButton } from './WhyButton.tsx';
import type { WhyAnswer } from './whyContext.ts';

/**
 * A sentence whose figures the engine decided, with « Pourquoi ? » at its end: one answer for all of them.
 * @param about the sentence in plain words, for who hears the button alone
 */
export const WhySentence = ({
  explanation,
  about,
  children,
}: {
  readonly explanation: WhyAnswer;
  readonly about: string;
  readonly children: ReactNode;
}) => (
  <span data-explained="">
    {children} <WhyButton explanation={explanation} about={about} />
  </span>
);
