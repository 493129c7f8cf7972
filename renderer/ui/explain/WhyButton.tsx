import { Button } from '../actions/Button.tsx';
import type { Explanation } from './explanation.ts';
import { useWhy } from './whyContext.ts';

/** « Pourquoi ? » beside a sentence that has no figure to underline. */
export function WhyButton({ explanation }: { readonly explanation: Explanation }) {
  const { open } = useWhy();
  return (
    <Button look="text" label={`Pourquoi ? ${explanation.title}`} onClick={() => open(explanation)}>
      Pourquoi ?
    </Button>
  );
}
