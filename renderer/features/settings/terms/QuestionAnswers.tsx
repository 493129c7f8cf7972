import Box from '@mui/material/Box';
import { consequenceOf, type LegalQuestion } from '../../../../shared/domain/terms/legalQuestions.ts';
import type { TermsParameters } from '../../../../shared/domain/terms/parameters.ts';
import { RadioField } from '../../../ui/index.ts';
import { later as putOff } from './questionsForm.ts';

/** An open question of law: why it is open, and what each answer makes of 1 740,00 €. */
export const QuestionAnswers = ({
  question,
  terms,
  later = false,
}: {
  readonly question: LegalQuestion;
  readonly terms: TermsParameters;
  /** Whether it may be put off. */
  readonly later?: boolean;
}) => (
  <Box sx={{ '& fieldset > div': { rowGap: 0.75 } }}>
    <RadioField
      name={question.id}
      label={question.title}
      help={later ? question.why : `${question.why} Article\u00a0${question.clause}.`}
      options={[
        ...question.answers.map((answer, index) => ({
          value: answer.id,
          label: index === 0 ? `${answer.label} (proposé)` : answer.label,
          help: consequenceOf(answer, terms),
        })),
        ...(later ? [{ value: putOff, label: 'Plus tard', help: 'Le modèle s’applique en attendant.' }] : []),
      ]}
    />
  </Box>
);
