import type { TermsParameters } from './parameters.ts';

export type ParameterName = keyof TermsParameters;

interface Described<N extends ParameterName> {
  readonly name: N;
  /** As a form calls it. */
  readonly label: string;
  /** Clauses of the model in which it appears, the one that sets it first. */
  readonly clauses: readonly string[];
  /** What it changes, in one sentence with an example's figures. */
  readonly effect: (terms: TermsParameters) => string;
  /** What the law says of it, where it says something. */
  readonly law?: string;
}

/** A whole number: days, months, euro cents or basis points, between two bounds. */
export interface NumberParameter<N extends ParameterName = ParameterName> extends Described<N> {
  readonly unit: 'days' | 'months' | 'euros' | 'rate';
  readonly least: number;
  readonly most: number;
  /** « L’acompte est de 20 % »: the value as a condition, without its full stop. */
  readonly stated: (printed: string) => string;
}

export interface Choice<V> {
  readonly value: V;
  /** As a form offers it. */
  readonly label: string;
  /** As a condition, without its full stop. */
  readonly stated: string;
  /** After « au lieu », where this value is given up for another. */
  readonly instead: string;
}

/** A choice between readings of a clause. */
export interface ChoiceParameter<N extends ParameterName = ParameterName> extends Described<N> {
  readonly unit: 'choice';
  readonly choices: readonly Choice<TermsParameters[N]>[];
}

export type ParameterDescription<N extends ParameterName = ParameterName> =
  | NumberParameter<N>
  | ChoiceParameter<N>;
