import { legalQuestions } from '../../../../shared/domain/terms/legalQuestions.ts';
import { defaultTerms } from '../../../../shared/domain/terms/parameters.ts';
import { FormSection, RecordForm, useToday } from '../../../ui/index.ts';
import { QuestionAnswers } from './QuestionAnswers.tsx';
import { proposedAnswers, questionsForm } from './questionsForm.ts';
import { decideQuestions } from './termsCommands.ts';

/** The questions of law at the first start: answered now, or later in Paramètres. */
export function StartQuestions({ onDone }: { readonly onDone: () => void }) {
  const today = useToday();
  return (
    <RecordForm
      schema={questionsForm}
      initial={proposedAnswers}
      saveLabel="Continuer"
      savedText={null}
      onSave={({ values }) => decideQuestions(values, today)}
      onSaved={onDone}
    >
      {legalQuestions.map((question, index) => (
        <FormSection
          key={question.id}
          title={`Article ${question.clause}`}
          purpose={index === 0 ? 'Conséquences sur une commande de 1 740,00 € TTC.' : undefined}
        >
          <QuestionAnswers question={question} terms={defaultTerms} later />
        </FormSection>
      ))}
    </RecordForm>
  );
}
