/** Answers to « Pourquoi ? » for the `Why` of the kit. */
export { whyOf, whyOfConsequence, whyOfOrder, whyOfStory, whyOfTask } from './answers.ts';
