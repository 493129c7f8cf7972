import { z } from 'zod';
import { type LegalQuestion, legalQuestions } from '../../../../shared/domain/terms/legalQuestions.ts';

/** Put off: the question stays open, the model's answer applies meanwhile. */
export const later = 'later';

/** The answers to the questions of law, each by its id. */
export const questionsForm = z.object({
  carryOver: z.string().optional(),
  lateRate: z.string().optional(),
  keptVat: z.string().optional(),
});
export type QuestionValues = z.infer<typeof questionsForm>;

/** The answers proposed: the model's. */
export const proposedAnswers: QuestionValues = Object.fromEntries(
  legalQuestions.map(({ id, answers: [first] }) => [id, first?.id]),
);

/** What was truly answered: what was put off is not. */
export const answersGiven = (values: QuestionValues): Partial<Record<LegalQuestion['id'], string>> =>
  Object.fromEntries(Object.entries(values).filter(([, answer]) => answer !== undefined && answer !== later));
