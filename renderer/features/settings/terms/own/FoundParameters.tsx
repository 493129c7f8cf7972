import Box from '@mui/material/Box';
import type { ParameterReview } from '../../../../../shared/domain/terms/own/reviewParameters.ts';
import { parameterCatalogue } from '../../../../../shared/domain/terms/parameterCatalogue.ts';
import type { ParameterName } from '../../../../../shared/domain/terms/parameter.ts';
import { FoundParameter } from './FoundParameter.tsx';

/** What has to be chosen first, then the order of the clauses: as it was on opening, so that nothing jumps. */
const inOrder = (undecided: readonly ParameterName[]): readonly ParameterName[] => [
  ...undecided,
  ...parameterCatalogue.map(({ name }) => name).filter((name) => !undecided.includes(name)),
];

/** Every parameter beside what the text says of it. */
export const FoundParameters = ({
  reviews,
  undecided,
  onSee,
  onEverywhere,
}: {
  readonly reviews: readonly ParameterReview[];
  readonly undecided: readonly ParameterName[];
  readonly onSee: (clause: string) => void;
  readonly onEverywhere: (review: ParameterReview) => void;
}) => (
  <Box component="ul" aria-label="Valeurs du calcul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {inOrder(undecided).flatMap((name) => {
      const review = reviews.find((one) => one.name === name);
      return review ? (
        <FoundParameter key={name} review={review} onSee={onSee} onEverywhere={onEverywhere} />
      ) : (
        []
      );
    })}
  </Box>
);
