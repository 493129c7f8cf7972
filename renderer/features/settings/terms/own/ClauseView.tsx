import Box from '@mui/material/Box';
import { placeholdersIn } from '../../../../../shared/domain/terms/own/placeholders.ts';
import { descriptionOf } from '../../../../../shared/domain/terms/parameterCatalogue.ts';
import { shortName } from '../../../../../shared/domain/terms/text/heads.ts';
import type { OwnClause } from '../../../../../shared/records/records.ts';
import { type Act, Button, MoreMenu, StatusText } from '../../../../ui/index.ts';
import { ClausePassages } from '../ClausePassages.tsx';

/** What of a clause follows the parameters: their labels, each once. */
const followed = ({ title, passages }: OwnClause): string =>
  [...new Set(placeholdersIn([title, ...passages.flat()].join('\n')))]
    .map((name) => descriptionOf(name).label.toLowerCase())
    .join(', ');

/** What Émarge does with a clause: it applies some of its rules, or leaves it as text. */
const Standing = ({
  clause,
  ruleName,
}: {
  readonly clause: OwnClause;
  readonly ruleName: (rule: string) => string;
}) => {
  const figures = followed(clause);
  return (
    <Box sx={{ typography: 'caption', color: 'text.secondary', mb: 0.5 }}>
      {clause.states.length > 0 ? (
        <StatusText tone="done">
          Appliquée par Émarge&nbsp;: {clause.states.map(ruleName).join(', ')}
        </StatusText>
      ) : (
        <StatusText tone="waiting">Texte seul</StatusText>
      )}
      {figures !== '' && <Box component="span"> · suit le calcul&nbsp;: {figures}</Box>}
    </Box>
  );
};

/** One clause of the text under review, as it will print, with what one can do to it. */
export function ClauseView({
  clause,
  shown,
  head,
  ruleName,
  reason,
  onEdit,
  others,
}: {
  readonly clause: OwnClause;
  /** The same with its figures put in. */
  readonly shown: OwnClause;
  readonly head: string;
  readonly ruleName: (rule: string) => string;
  /** Why nothing can be done to it now. */
  readonly reason: string | null;
  readonly onEdit: () => void;
  readonly others: readonly Act[];
}) {
  const name = shortName(clause);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 2 }}>
      <Box sx={{ minWidth: 0 }}>
        <Standing clause={clause} ruleName={ruleName} />
        <ClausePassages clause={shown} head={head} />
      </Box>
      <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
        <Button look="text" reason={reason} onClick={onEdit} label={`Modifier ${name}`}>
          Modifier
        </Button>
        <MoreMenu acts={others} label={`Autres actions sur ${name}`} />
      </Box>
    </Box>
  );
}
