import { useMemo } from 'react';
import { defaultTerms } from '../../../../../shared/domain/terms/parameters.ts';
import { termsText } from '../../../../../shared/domain/terms/text/termsText.ts';
import type { Organisation } from '../../../../../shared/records/records.ts';

/** « 3.5 Annulation »: a rule by the title that the model gives it. */
export function useRuleName(organisation: Organisation) {
  return useMemo(() => {
    const titles = new Map(
      termsText(defaultTerms, organisation).flatMap(({ title, clauses }) =>
        clauses.map((clause) => [clause.number, clause.title || title] as const),
      ),
    );
    return (rule: string): string => `${rule} ${titles.get(rule) ?? ''}`.trim();
  }, [organisation]);
}
