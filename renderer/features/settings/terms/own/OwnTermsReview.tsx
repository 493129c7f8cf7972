import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { renderedText } from '../../../../../shared/domain/terms/own/renderedText.ts';
import { settledText } from '../../../../../shared/domain/terms/own/proposedTerms.ts';
import { withPlaceholders } from '../../../../../shared/domain/terms/own/insertPlaceholders.ts';
import {
  type ParameterReview,
  reviewParameters,
} from '../../../../../shared/domain/terms/own/reviewParameters.ts';
import { termsOf } from '../../../../../shared/domain/terms/termsOf.ts';
import type { Organisation } from '../../../../../shared/records/records.ts';
import { Section } from '../../../../ui/index.ts';
import { ClauseList } from './ClauseList.tsx';
import { goToClause, placeNamed } from './clauseId.ts';
import { FoundParameters } from './FoundParameters.tsx';
import type { OwnStart } from './ownTermsForm.ts';
import { ReadingNotices } from './ReadingNotices.tsx';
import { SilentRules } from './SilentRules.tsx';
import { useChosen } from './useChosen.ts';
import { useOwnText } from './useOwnText.ts';
import { useRuleName } from './useRuleName.ts';

const aside = {
  position: { lg: 'sticky' },
  top: 0,
  maxHeight: { lg: 'calc(100vh - 172px)' },
  overflow: 'auto',
  pr: 1,
} as const;

/** Side by side: the clauses as they will print, and the values that the calculation takes from them. */
export function OwnTermsReview({
  start,
  organisation,
}: {
  readonly start: OwnStart;
  readonly organisation: Organisation;
}) {
  const acts = useOwnText();
  const chosen = useChosen();
  const ruleName = useRuleName(organisation);
  const { undecided, before } = start;
  const text = useMemo(() => settledText(acts.text, undecided, chosen), [acts.text, undecided, chosen]);
  const shown = useMemo(() => renderedText(text, termsOf(chosen)), [text, chosen]);
  const reviews = useMemo(() => reviewParameters(text, chosen), [text, chosen]);
  const isOpen = useWatch({ name: 'open.chapter' }) !== undefined;
  const everywhere = ({ name, disagreements }: ParameterReview): void => {
    const tied = disagreements.reduce(
      (all, { value }) => (value === null ? all : withPlaceholders(all, { [name]: value })),
      text,
    );
    acts.put(tied, 'Valeur mise partout.');
  };
  const keepBefore = (): void =>
    acts.put(
      [
        { number: '', title: '', clauses: [{ number: '', title: '', passages: [...before], states: [] }] },
        ...acts.text,
      ],
      'Lignes reprises en tête.',
    );
  return (
    <>
      <ReadingNotices start={start} text={acts.text} shown={shown} onKeepBefore={keepBefore} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 340px' },
          columnGap: 4,
          alignItems: 'start',
        }}
      >
        <Section title="Votre texte" purpose="Tel qu’il s’imprimera, valeurs mises.">
          <ClauseList acts={acts} shown={shown} ruleName={ruleName} />
        </Section>
        <Box component="section" aria-label="Valeurs et règles" tabIndex={0} sx={aside}>
          <Section title="Ce que le calcul en lit">
            <FoundParameters
              reviews={reviews}
              undecided={undecided}
              onEverywhere={everywhere}
              onSee={(clause) => {
                const place = placeNamed(text, clause);
                if (place) goToClause(place);
              }}
            />
          </Section>
          <SilentRules
            text={text}
            terms={termsOf(chosen)}
            organisation={organisation}
            ruleName={ruleName}
            reason={isOpen ? 'Validez d’abord la clause en cours.' : null}
            onAdd={acts.add}
          />
        </Box>
      </Box>
    </>
  );
}
