import Box from '@mui/material/Box';
import { clauseFromModel } from '../../../../../shared/domain/terms/own/fromModel.ts';
import { silentRules } from '../../../../../shared/domain/terms/own/silentRules.ts';
import type { TermsParameters } from '../../../../../shared/domain/terms/parameters.ts';
import type { Organisation, OwnChapter, OwnClause } from '../../../../../shared/records/records.ts';
import { Button, Section } from '../../../../ui/index.ts';

/** The rules with effect that the text does not state: the client has not read them, the calculation follows them. */
export function SilentRules({
  text,
  terms,
  organisation,
  ruleName,
  reason,
  onAdd,
}: {
  readonly text: readonly OwnChapter[];
  readonly terms: TermsParameters;
  readonly organisation: Organisation;
  readonly ruleName: (rule: string) => string;
  readonly reason: string | null;
  readonly onAdd: (clause: OwnClause) => void;
}) {
  const silent = silentRules(text);
  const add = (rule: string): void => {
    const clause = clauseFromModel(rule, terms, organisation);
    if (clause) onAdd(clause);
  };
  return (
    <Section title="Règles que votre texte ne dit pas">
      {silent.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>Aucune&nbsp;: chaque règle du calcul a sa clause.</Box>
      ) : (
        <>
          <Box sx={{ typography: 'caption', color: 'text.secondary', mb: 1 }}>
            Le calcul les suit, mais vos clients ne les ont pas lues&nbsp;: ajoutez leur clause, ou sachez-le.
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {silent.map((rule) => (
              <Box component="li" key={rule} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
                <Box sx={{ flex: 1 }}>{ruleName(rule)}</Box>
                <Button
                  look="text"
                  reason={reason}
                  label={`Ajouter la clause ${ruleName(rule)}`}
                  onClick={() => add(rule)}
                >
                  Ajouter
                </Button>
              </Box>
            ))}
          </Box>
        </>
      )}
    </Section>
  );
}
