import Box from '@mui/material/Box';
import { useState } from 'react';
import { z } from 'zod';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { nextLabel } from '../../../../shared/domain/terms/checkVersion.ts';
import {
  answerIn,
  legalQuestions,
  type LegalQuestion,
  questionsPurpose,
  termsAnswered,
} from '../../../../shared/domain/terms/legalQuestions.ts';
import { changedParameters } from '../../../../shared/domain/terms/compareVersions.ts';
import { parametersOfVersion } from '../../../../shared/domain/terms/termsOf.ts';
import type { Organisation } from '../../../../shared/records/records.ts';
import { Button, FormSection, RecordForm, Section, StatusText, useToday } from '../../../ui/index.ts';
import { QuestionAnswers } from './QuestionAnswers.tsx';
import { decideQuestions } from './termsCommands.ts';
import type { TermsShelf } from './termsQueries.ts';

const form = z.object({
  carryOver: z.string().optional(),
  lateRate: z.string().optional(),
  keptVat: z.string().optional(),
});

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
  const { organisation, versions } = shelf;
  const last = versions.at(-1) ?? null;
  const terms = parametersOfVersion(last);
  const initial = Object.fromEntries(
    legalQuestions.map((question) => [question.id, answerIn(question, terms) ?? undefined]),
  );
  return (
    <RecordForm
      schema={form}
      initial={initial}
      saveLabel="Enregistrer ces décisions"
      savedText="Décisions enregistrées."
      onSave={({ values }) => {
        const parameters = termsAnswered(terms, values);
        const differs = changedParameters(terms, parameters).length > 0;
        const from = last && last.from > today ? last.from : today;
        const next = { from, label: nextLabel(versions), parameters, text: last?.text };
        return decideQuestions(organisation, values, differs ? next : null, today);
      }}
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
