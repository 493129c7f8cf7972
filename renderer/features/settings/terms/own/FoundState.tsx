import Box from '@mui/material/Box';
import { useFormContext } from 'react-hook-form';
import type { Candidate } from '../../../../../shared/domain/terms/own/findParameters.ts';
import type { ParameterReview } from '../../../../../shared/domain/terms/own/reviewParameters.ts';
import { descriptionOf } from '../../../../../shared/domain/terms/parameterCatalogue.ts';
import { printParameter } from '../../../../../shared/domain/terms/printParameter.ts';
import { doubtText } from '../../../../../shared/messages/ownTerms.ts';
import { Button, StatusText } from '../../../../ui/index.ts';
import { fieldOf } from '../termsForm.ts';

export interface FoundProps {
  readonly review: ParameterReview;
  /** Leads to a clause by its name. */
  readonly onSee: (clause: string) => void;
  /** Ties the places that say another value to the parameter. */
  readonly onEverywhere: (review: ParameterReview) => void;
}

const small = { typography: 'caption', color: 'text.secondary' } as const;

const ClauseNames = ({
  clauses,
  onSee,
}: {
  readonly clauses: readonly string[];
  readonly onSee: FoundProps['onSee'];
}) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 0.5, ...small }}>
    Dans{' '}
    {clauses.map((clause) => (
      <Button key={clause} look="text" label={`Voir la clause ${clause}`} onClick={() => onSee(clause)}>
        {clause}
      </Button>
    ))}
  </Box>
);

/** One answer that the text gives: its words, where, why it is in doubt, and the button that takes it. */
function Answer({
  name,
  candidate,
  onSee,
}: Pick<FoundProps, 'onSee'> & {
  readonly name: ParameterReview['name'];
  readonly candidate: Candidate;
}) {
  const { setValue } = useFormContext();
  const { value, mentions } = candidate;
  const [first] = mentions;
  if (!first) return null;
  const doubt = doubtText(first);
  return (
    <Box component="li" sx={{ mb: 1 }}>
      <Box sx={small}>
        «{'\u00a0'}
        {first.around}
        {'\u00a0'}»
      </Box>
      {doubt && <Box sx={{ typography: 'caption', color: 'tone.soon' }}>{doubt}</Box>}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, flexWrap: 'wrap' }}>
        {value !== null && (
          <Button
            onClick={() => setValue(name, fieldOf(name, value), { shouldDirty: true, shouldValidate: true })}
          >
            Retenir&nbsp;: {printParameter(name, value)}
          </Button>
        )}
        <ClauseNames clauses={[...new Set(mentions.map(({ clause }) => clause))]} onSee={onSee} />
      </Box>
    </Box>
  );
}

/** Where the text says something else than the parameter, and how to make both agree. */
function Differing({ review, onSee, onEverywhere }: FoundProps) {
  const { disagreements, name, value } = review;
  const isFigure = descriptionOf(name).unit !== 'choice' && disagreements.some((one) => one.value !== null);
  return (
    <>
      <StatusText tone="soon">À corriger&nbsp;: votre texte dit autre chose</StatusText>
      <Box component="ul" sx={{ m: 0, pl: 2, ...small }}>
        {disagreements.map(({ clause, around }) => (
          <li key={`${clause} ${around}`}>
            «{'\u00a0'}
            {around}
            {'\u00a0'}»
          </li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, flexWrap: 'wrap' }}>
        {isFigure && (
          <Button onClick={() => onEverywhere(review)}>
            Mettre partout&nbsp;: {printParameter(name, value)}
          </Button>
        )}
        <ClauseNames clauses={[...new Set(disagreements.map(({ clause }) => clause))]} onSee={onSee} />
      </Box>
    </>
  );
}

/** What the text says of a parameter: the same, something else, several things, nothing; and what to do. */
export function FoundState(props: FoundProps) {
  const { review, onSee } = props;
  const { state, name, finding, linked, saidIn } = review;
  if (state === 'absent')
    return <StatusText tone="waiting">Pas dans votre texte&nbsp;: le calcul suit cette valeur</StatusText>;
  if (state === 'differs') return <Differing {...props} />;
  if (state === 'agrees')
    return (
      <>
        <StatusText tone="done">
          {linked.length > 0 ? 'Juste : le texte suit cette valeur' : 'Juste : le texte le dit'}
        </StatusText>
        <ClauseNames clauses={linked.length > 0 ? linked : saidIn} onSee={onSee} />
      </>
    );
  return (
    <>
      <StatusText tone="todo">À choisir&nbsp;: votre texte ne tranche pas</StatusText>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {finding.candidates.map((candidate) => (
          <Answer key={String(candidate.value)} name={name} candidate={candidate} onSee={onSee} />
        ))}
      </Box>
    </>
  );
}
