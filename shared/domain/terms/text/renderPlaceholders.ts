import { parameterCatalogue } from '../parameterCatalogue.ts';
import type { TermsParameters } from '../parameters.ts';
import { printParameter } from '../printParameter.ts';

const placeholder = /\{\{(\w+)\}\}/g;

/**
 * The organisation's own text with each `{{parameter}}` put in; a name that is no parameter stays as it is, in sight.
 * @example renderPlaceholders('un acompte de {{depositRate}}', defaultTerms) //=> 'un acompte de 30 %'
 */
export const renderPlaceholders = (text: string, parameters: TermsParameters): string =>
  text.replace(placeholder, (whole, name: string) => {
    const known = parameterCatalogue.find((one) => one.name === name);
    return known ? printParameter(known.name, parameters[known.name]) : whole;
  });
