import { useEffect, useState } from 'react';
import { useKit } from '../../ui/index.ts';

const textKey = 'course:pasted:text';

/** The draft of the form that reviews the pasted text. */
export const reviewKey = 'course:pasted';

/** The text being reviewed: it survives leaving the page and a crash. Undefined while it is being looked for. */
export function usePastedText() {
  const { drafts } = useKit();
  const [text, setText] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void drafts.read(textKey).then((kept) => here && setText(typeof kept === 'string' ? kept : null));
    return () => {
      here = false;
    };
  }, [drafts]);
  const keep = (pasted: string): void => {
    setText(pasted);
    void drafts.write(textKey, pasted);
  };
  const forget = async (): Promise<void> => {
    await Promise.all([drafts.drop(textKey), drafts.drop(reviewKey)]);
    setText(null);
  };
  return { text, keep, forget };
}
