import { explanationText } from '../../../shared/domain/explain/explanationText.ts';
import { Button } from '../actions/Button.tsx';
import { useToasts } from '../feedback/toastContext.ts';
import { Copy } from '../icons.ts';
import type { Explanation } from './explanation.ts';

/** Puts the whole answer into the clipboard as text, for a mail. */
export function CopyExplanation({ explanation }: { readonly explanation: Explanation }) {
  const { say } = useToasts();
  const copy = (): void => {
    navigator.clipboard.writeText(explanationText(explanation)).then(
      () => say('Explication copiée. Collez-la dans un courriel.'),
      () => say('La copie n’a pas été possible. Sélectionnez le texte, puis copiez-le.', { problem: true }),
    );
  };
  return (
    <Button icon={Copy} onClick={copy}>
      Copier
    </Button>
  );
}
