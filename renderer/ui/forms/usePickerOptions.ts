import { useCallback, useEffect, useState } from 'react';

export interface PickerOption {
  readonly id: string;
  readonly label: string;
  /** What tells namesakes apart: a city, a SIRET. */
  readonly detail?: string;
}

/** Id of the line « Créer… ». */
export const createOption = ' create';

const waitMilliseconds = 120;

interface Source {
  readonly id: string | null;
  readonly search: (text: string) => Promise<readonly PickerOption[]>;
  readonly load: (id: string) => Promise<PickerOption | null>;
}

interface Answer {
  /** What was asked; null before the first answer. */
  readonly text: string | null;
  readonly options: readonly PickerOption[];
}

/** Until the answer comes, only what matches already: Enter never takes what an earlier text had found. */
const matches =
  (text: string) =>
  (option: PickerOption): boolean =>
    option.label.toLocaleLowerCase('fr').includes(text.toLocaleLowerCase('fr'));

/** What a picker offers for the text typed, and the option of the id chosen. A late answer never replaces a newer one. */
export function usePickerOptions({ id, search, load }: Source) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [answer, setAnswer] = useState<Answer>({ text: null, options: [] });
  const [known, setKnown] = useState<PickerOption | null>(null);
  useEffect(() => {
    if (!opened) return undefined;
    let latest = true;
    const look = async (): Promise<void> => {
      const options = await search(text);
      if (latest) setAnswer({ text, options });
    };
    const timer = setTimeout(() => void look(), text ? waitMilliseconds : 0);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [text, opened, search]);
  useEffect(() => {
    if (!id || known?.id === id) return undefined;
    let here = true;
    void load(id).then((option) => here && setKnown(option));
    return () => {
      here = false;
    };
  }, [id, known, load]);
  const loading = opened && answer.text !== text;
  return {
    text,
    options: loading ? answer.options.filter(matches(text)) : [...answer.options],
    loading,
    chosen: known && known.id === id ? known : null,
    type: setText,
    open: useCallback(() => setOpened(true), []),
    remember: setKnown,
  };
}
