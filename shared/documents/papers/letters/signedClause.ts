import { signedClause } from '../../../domain/explain/signedClause.ts';
import { clauseName } from '../../../domain/terms/clauseName.ts';
import type { Passage } from '../../../domain/terms/text/clause.ts';
import { versionOfDossier } from '../../../domain/terms/versionOfDossier.ts';
import type { DocumentRequest } from '../../request.ts';
import { termsLabel } from '../expected.ts';
import { sentence } from '../wording.ts';

const textOf = (passage: Passage): string => (typeof passage === 'string' ? passage : passage.join(' '));

/**
 * What a clause says, word for word, in the version that the order lives under; then what its special conditions
 * replace in it.
 * @param about words of the passages that matter here; all of them where none has them
 * @example quoteOf(request, '3.5', /moins de/) //=> '« S’il renonce moins de 15 jours avant cette date… »'
 */
export function quoteOf({ dossier, on }: DocumentRequest, clause: string, about?: RegExp): string {
  const signed = signedClause(dossier, on, clause);
  const passages = (signed?.passages ?? []).map(textOf).filter((text) => text.trim() !== '');
  const chosen = about ? passages.filter((passage) => about.test(passage)) : passages;
  const quoted = (chosen.length > 0 ? chosen : passages).map(sentence).join(' ');
  const special = signed?.special ? ` Vos conditions particulières : ${signed.special.join(' ')}` : '';
  return quoted ? `« ${quoted} »${special}` : special.trim();
}

/**
 * A clause of the terms, as the order's version numbers it.
 * @example articleOf(request, '3.5') //=> 'l’article 3.5 de nos conditions générales de vente (CGV 2026-1), que vous avez acceptées'
 */
export function articleOf({ dossier, on, statement }: DocumentRequest, clause: string): string {
  const name = clauseName(versionOfDossier(dossier, on), clause);
  const bound = statement.contractOn === null ? 'jointes à notre proposition' : 'que vous avez acceptées';
  return `${name ? `${name} de ` : ''}nos conditions générales de vente (${termsLabel(dossier, on)}), ${bound}`;
}
