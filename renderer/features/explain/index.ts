/** Answers to « Pourquoi ? » for the `Why` of the kit. */
export { whyOf, whyOfOrder, whyOfStory } from './answers.ts';
