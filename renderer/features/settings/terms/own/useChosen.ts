import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { parameterCatalogue } from '../../../../../shared/domain/terms/parameterCatalogue.ts';
import { chosenFrom } from '../termsForm.ts';

const names = parameterCatalogue.map(({ name }) => name);

/** What the parameters of the form are now, the same object as long as none changes. */
export function useChosen() {
  const fields = useWatch({ name: names }) as readonly unknown[];
  const key = JSON.stringify(fields);
  return useMemo(() => {
    const values = JSON.parse(key) as readonly unknown[];
    return chosenFrom(Object.fromEntries(names.map((name, at) => [name, values[at] ?? undefined])));
  }, [key]);
}
