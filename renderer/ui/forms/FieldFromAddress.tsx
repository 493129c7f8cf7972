import { useEffect } from 'react';
import { useSearchParams } from 'wouter';
import { focusField } from './ErrorSummary.tsx';

/**
 * Inside a form: takes the focus to the field that the address names, `…/modifier?champ=objectives`. Documents lead
 * there from a mention that is missing.
 */
export function FieldFromAddress() {
  const [search] = useSearchParams();
  const field = search.get('champ');
  useEffect(() => {
    if (!field) return undefined;
    const wait = requestAnimationFrame(() => focusField(field));
    return () => cancelAnimationFrame(wait);
  }, [field]);
  return null;
}
