import Box from '@mui/material/Box';
import { useState } from 'react';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import {
  answerIn,
  legalQuestions,
  type LegalQuestion,
  questionsPurpose,
} from '../../../../shared/domain/terms/legalQuestions.ts';
import { parametersOfVersion } from '../../../../shared/domain/terms/termsOf.ts';
import type { Organisation } from '../../../../shared/records/records.ts';
import { Button, FormSection, RecordForm, Section, StatusText, useToday } from '../../../ui/index.ts';
import { QuestionAnswers } from './QuestionAnswers.tsx';
import { questionsForm } from './questionsForm.ts';
import { decideQuestions } from './termsCommands.ts';
import type { TermsShelf } from './termsQueries.ts';

const decidedOf = ({ legalChoices = {} }: Organisation, { id }: LegalQuestion) => legalChoices[id];

/** The questions of law that the terms leave open: what was decided and by whom, what is still to decide. */
export function OpenQuestions({ shelf }: { readonly shelf: TermsShelf }) {
  const [open, setOpen] = useState(false);
  const terms = parametersOfVersion(shelf.versions.at(-1) ?? null);
  const toDecide = legalQuestions.filter((question) => !decidedOf(shelf.organisation, question));
  return (
    <Section
      title="Questions de droit"
      purpose="Ce que le texte et la loi laissent ouvert : un avocat ou un expert-comptable confirme."
      aside={
        !open && (
          <Button look="text" onClick={() => setOpen(true)}>
            {toDecide.length > 0 ? 'Décider' : 'Revoir'}
          </Button>
        )
      }
    >
      {open ? (
        <Decide shelf={shelf} onClose={() => setOpen(false)} />
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
          {legalQuestions.map((question) => {
            const decided = decidedOf(shelf.organisation, question);
            const answer = question.answers.find(({ id }) => id === answerIn(question, terms));
            return (
              <li key={question.id}>
                <StatusText tone={decided ? 'done' : 'todo'}>
                  {question.title} {answer?.label ?? 'Réponse mêlée'}
                  {decided
                    ? `, décidé le ${formatDay(decided.on)}${decided.by ? ` par ${decided.by}` : ''}.`
                    : ' : réponse du modèle, à décider.'}
                </StatusText>
              </li>
            );
          })}
        </Box>
      )}
    </Section>
  );
}

function Decide({ shelf, onClose }: { readonly shelf: TermsShelf; readonly onClose: () => void }) {
  const today = useToday();
  const terms = parametersOfVersion(shelf.versions.at(-1) ?? null);
  const initial = Object.fromEntries(
    legalQuestions.map((question) => [question.id, answerIn(question, terms) ?? undefined]),
  );
  return (
    <RecordForm
      schema={questionsForm}
      initial={initial}
      saveLabel="Enregistrer ces décisions"
      savedText="Décisions enregistrées."
      onSave={({ values }) => decideQuestions(values, today)}
      onSaved={onClose}
      onLeave={onClose}
    >
      <FormSection
        title="Vos réponses"
        purpose={`${questionsPurpose} Une réponse autre que celle en vigueur publie une nouvelle version.`}
      >
        {legalQuestions.map((question) => (
          <QuestionAnswers key={question.id} question={question} terms={terms} />
        ))}
      </FormSection>
    </RecordForm>
  );
}
