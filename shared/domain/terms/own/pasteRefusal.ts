import { countOf } from '../../../messages/countOf.ts';
import { sentence } from '../../orders/sentence.ts';

/** Some eighty pages: the longest terms of this trade have fewer than twenty. */
const most = 200_000;

/**
 * Why a pasted text is not read as terms of sale, as one sentence; null where it is.
 * @example pasteRefusal('…') //=> 'Il n’y a aucun mot dans ce texte : collez vos conditions générales.'
 */
export function pasteRefusal(text: string): string | null {
  if (!/\p{L}/u.test(text))
    return sentence`Il n’y a aucun mot dans ce texte : collez vos conditions générales.`;
  if (text.length > most)
    return sentence`Ce texte compte ${countOf(text.length)} caractères : des conditions générales en comptent au plus ${countOf(most)}. Ne gardez que vos conditions, puis recommencez.`;
  return null;
}
