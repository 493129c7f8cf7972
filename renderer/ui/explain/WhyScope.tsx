import type { ReactNode } from 'react';
import { useWhy } from './whyContext.ts';
import { WhyProvider } from './WhyProvider.tsx';

/**
 * A dialog stands over the page and its panel: inside, answers open in a panel of the dialog's own. Put a `WhyPanel`
 * where it belongs; `children` is told whether one is open, to make room.
 */
export const WhyScope = ({ children }: { readonly children: (isOpen: boolean) => ReactNode }) => (
  <WhyProvider>
    <Inside>{children}</Inside>
  </WhyProvider>
);

const Inside = ({ children }: { readonly children: (isOpen: boolean) => ReactNode }) =>
  children(useWhy().shown !== null);
