import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { citedInDossier } from '../../../../shared/domain/explain/citedClause.ts';
import { aftermathOf } from '../../../../shared/messages/requestConsequences.ts';
import { ClauseLink, type WhyAnswer, WhySentence } from '../../../ui/index.ts';
import { whyOfConsequence } from '../../explain/index.ts';
import { Amounts } from './Amounts.tsx';
import { CurveView } from './CurveView.tsx';
import type { Simulation } from './simulation.ts';
import type { Simulated } from './simulatorQueries.ts';
import { whyOfAftermath } from './whyOfAftermath.ts';

interface Props {
  readonly simulated: Simulated;
  readonly simulation: Simulation | null;
}

/** What the request would make of the order: the sentence, the curve, the amounts, and what it changes for others. */
export const SimulationView = ({ simulated, simulation }: Props) => {
  const refused = simulation?.consequence.outcome.kind === 'refused';
  return (
    <Box sx={{ minWidth: 0 }}>
      <Answer simulation={simulation} />
      {!refused && <CurveView simulation={simulation} />}
      {simulation && (
        <Box sx={{ display: 'grid', gap: 2.5, mt: 2, mb: 3 }}>
          {!refused && <Amounts simulation={simulation} />}
          <Aftermath simulated={simulated} simulation={simulation} />
        </Box>
      )}
    </Box>
  );
};

const whyOfSimulation = ({ dossier, consequence, sentence }: Simulation) =>
  whyOfConsequence(dossier, consequence, sentence);

/** Today's consequence and the next step, said at once to those who do not see it change. */
function Answer({ simulation }: { readonly simulation: Simulation | null }) {
  const outcome = simulation?.consequence.outcome;
  const isRefused = outcome?.kind === 'refused';
  const clause = isRefused ? outcome.refusal.clause : null;
  return (
    <Box
      role="status"
      sx={{
        minHeight: 104,
        pl: 1.5,
        borderLeft: 3,
        borderColor: isRefused ? 'tone.lost' : 'tone.todo',
        mb: 1,
      }}
    >
      {simulation ? (
        <>
          <WhySentence explanation={whyOfSimulation(simulation)} about={simulation.sentence}>
            <Typography variant="h3" component="span" sx={{ display: 'block', mb: 0.5 }}>
              {isRefused && 'Sans effet. '}
              {simulation.sentence}
            </Typography>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {simulation.next}
            </Box>
          </WhySentence>
          {clause && simulation && (
            <ClauseLink
              clause={clause}
              cited={citedInDossier(simulation.dossier, simulation.values.day, clause)}
            />
          )}
        </>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>
          Indiquez le jour pour voir ce qui en résulterait.
        </Typography>
      )}
    </Box>
  );
}

const Aftermath = ({
  simulated,
  simulation,
}: {
  readonly simulated: Simulated;
  readonly simulation: Simulation;
}) => {
  const { dossier, isShared, others } = simulated;
  const { was, dates, consequence } = simulation;
  const lines = aftermathOf({ dossier, isShared, others: others.length, was, dates }, consequence);
  return (
    <Box
      component="ul"
      aria-label="Ce que cela change aussi"
      sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}
    >
      {lines.map(({ id, text }) => (
        <Box component="li" key={id} sx={{ color: id === 'later' ? 'tone.lost' : 'text.primary' }}>
          <AftermathText text={text} why={whyOfAftermath(id, simulation)} />
        </Box>
      ))}
    </Box>
  );
};

const AftermathText = ({ text, why }: { readonly text: string; readonly why: WhyAnswer | null }) =>
  why ? (
    <WhySentence explanation={why} about={text}>
      {text}
    </WhySentence>
  ) : (
    text
  );
