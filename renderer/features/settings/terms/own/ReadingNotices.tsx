import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { termsFlaws } from '../../../../../shared/documents/checks/termsFlaws.ts';
import { findFixedRates } from '../../../../../shared/domain/terms/own/findParameters.ts';
import { fullName } from '../../../../../shared/domain/terms/text/heads.ts';
import { countText } from '../../../../../shared/messages/countOf.ts';
import { fixedRateText, flawText } from '../../../../../shared/messages/ownTerms.ts';
import type { OwnChapter } from '../../../../../shared/records/records.ts';
import { Button } from '../../../../ui/index.ts';
import { goToClause } from './clauseId.ts';
import type { OwnStart } from './ownTermsForm.ts';

const Notice = ({ children }: { readonly children: ReactNode }) => (
  <Alert severity="warning" icon={false} role="presentation" sx={{ mb: 1 }}>
    {children}
  </Alert>
);

/** What was left out above the terms, to be looked at and taken up again. */
const LeftOut = ({ lines, onKeep }: { readonly lines: readonly string[]; readonly onKeep: () => void }) => (
  <Notice>
    {countText(lines.length, 'ligne précède vos conditions', 'lignes précèdent vos conditions')} et{' '}
    {lines.length === 1 ? 'n’en fait' : 'n’en font'} pas partie.
    <Box component="details" sx={{ my: 0.5 }}>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        Voir ce qui est écarté
      </Box>
      {lines.map((line, index) => (
        <Box key={index} sx={{ overflowWrap: 'anywhere' }}>
          {line}
        </Box>
      ))}
    </Box>
    <Button look="text" onClick={onKeep}>
      Le reprendre en tête du texte
    </Button>
  </Notice>
);

const clausesIn = (text: readonly OwnChapter[]): number =>
  text.reduce((count, { clauses }) => count + clauses.length, 0);
const statesIn = (text: readonly OwnChapter[]): number =>
  text.reduce((count, { clauses }) => count + clauses.filter(({ states }) => states.length > 0).length, 0);

/** What is odd about the text as it stands: each in a sentence, with what to do. */
export function ReadingNotices({
  start,
  text,
  shown,
  onKeepBefore,
}: {
  readonly start: OwnStart;
  readonly text: readonly OwnChapter[];
  readonly shown: readonly OwnChapter[];
  readonly onKeepBefore: () => void;
}) {
  const kept = text.flatMap(({ clauses }) => clauses).some(({ passages }) => passages[0] === start.before[0]);
  return (
    <Box role="status">
      {start.twice && (
        <Notice>Le texte était collé deux fois de suite&nbsp;: il n’est pris qu’une fois.</Notice>
      )}
      {start.before.length > 0 && !kept && <LeftOut lines={start.before} onKeep={onKeepBefore} />}
      {clausesIn(text) === 1 && (
        <Notice>
          Aucun article n’est reconnu&nbsp;: tout tient en une clause. Modifiez-la, placez le curseur où
          commence chaque article, et coupez.
        </Notice>
      )}
      {statesIn(text) === 0 && (
        <Notice>
          Rien dans ce texte ne ressemble à des conditions de vente&nbsp;: vérifiez que c’est le bon. Tel
          quel, le calcul suivrait les valeurs ci-contre sans qu’aucune clause les dise.
        </Notice>
      )}
      {termsFlaws(text).map((flaw) => (
        <Notice key={`${flaw.at.chapter} ${flaw.at.clause} ${flaw.kind}`}>
          {fullName(flaw.heading)}&nbsp;: {flawText(flaw)}{' '}
          <Button look="text" onClick={() => goToClause(flaw.at)}>
            Voir la clause
          </Button>
        </Notice>
      ))}
      {findFixedRates(shown).map((finding) => {
        const said = fixedRateText(finding);
        return said && <Notice key={finding.name}>{said}</Notice>;
      })}
    </Box>
  );
}
