import { Button } from '../actions/Button.tsx';
import { useAsker } from './useAsker.ts';
import type { WhyAnswer } from './whyContext.ts';

/**
 * « Pourquoi ? » beside a sentence that has no figure to underline.
 * @param about what is asked about, for who does not see the sentence
 */
export function WhyButton({
  explanation,
  about = typeof explanation === 'function' ? '' : explanation.title,
}: {
  readonly explanation: WhyAnswer;
  readonly about?: string;
}) {
  const { toggle } = useAsker(explanation);
  return (
    <Button look="text" label={`Pourquoi ? ${about}`.trim()} onClick={toggle}>
      Pourquoi ?
    </Button>
  );
}
