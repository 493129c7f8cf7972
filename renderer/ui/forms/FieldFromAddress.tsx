import { useEffect } from 'react';
import { useSearchParams } from 'wouter';
import { focusField } from './ErrorSummary.tsx';

const parameter = 'champ';

/** The address without the field: coming back to a form later starts at its beginning. */
function forget(): void {
  const url = new URL(window.location.href);
  url.searchParams.delete(parameter);
  window.history.replaceState(window.history.state, '', url);
}

/**
 * Inside a form: takes the focus to the field that the address names, `…/modifier?champ=objectives`. Documents lead
 * there from a mention that is missing.
 */
export function FieldFromAddress() {
  const [search] = useSearchParams();
  const field = search.get(parameter);
  useEffect(() => {
    if (!field) return undefined;
    const wait = requestAnimationFrame(() => {
      focusField(field);
      forget();
    });
    return () => cancelAnimationFrame(wait);
  }, [field]);
  return null;
}
