import { useEffect, useState } from 'react';
import { useKit } from '../../ui/index.ts';

const key = 'participant:lastEmployer';

/** The employer of the last person added: people of one company come in series. Undefined while it is being read. */
export function useLastEmployer() {
  const { preferences } = useKit();
  const [id, setId] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void preferences.read(key).then((last) => here && setId(typeof last === 'string' ? last : null));
    return () => {
      here = false;
    };
  }, [preferences]);
  return { id, remember: (last: string) => preferences.write(key, last) };
}
