import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import type { PayerLetter } from '../../../../shared/domain/reminders/payerLetters.ts';
import { refusalText } from '../../../../shared/messages/refusalText.ts';
import { type Result, ok, refused } from '../../../../shared/result.ts';
import { loadDossiers } from '../../../db/index.ts';
import { issuePaper, loadLogo, previewRequest } from '../../documents/index.ts';

/** A letter that left. */
export interface SentLetter {
  readonly number: string;
  readonly sha256: string;
}

/** What left, and what did not, each with its reason. */
export interface SentLetters {
  readonly sent: readonly SentLetter[];
  readonly held: readonly { readonly letter: PayerLetter; readonly why: string }[];
}

/** One letter, of its orders as they stand now: a payment may have come meanwhile. */
async function sendOne(
  { orders, kind, invoices }: PayerLetter,
  on: CivilDay,
  note: string | undefined,
): Promise<Result<SentLetter, string>> {
  const cases = (await loadDossiers(orders)).map((dossier) => ({
    dossier,
    statement: statementOfDossier(dossier, on),
  }));
  const [first, ...others] = cases;
  if (!first) return refused('Le dossier n’est plus sur cet ordinateur.');
  const logo = await loadLogo(first.dossier.organisation.logo);
  const about = invoices[0]?.id;
  const request = { ...previewRequest(kind, { ...first, logo, on, about }), others, note };
  const done = await issuePaper(request);
  return done.ok ? ok(done.value) : refused(refusalText(done.error));
}

/**
 * Issues letters one after the other, each whole in one act: what cannot leave is told and does not stop the others.
 * @param note why letters out of their turn leave all the same
 */
export async function sendLetters(
  letters: readonly PayerLetter[],
  on: CivilDay,
  note: string | undefined,
): Promise<Result<SentLetters, never>> {
  const sent: SentLetter[] = [];
  const held: { readonly letter: PayerLetter; readonly why: string }[] = [];
  for (const letter of letters) {
    const done = await sendOne(letter, on, letter.asksWhy === null ? undefined : note);
    if (done.ok) sent.push(done.value);
    else held.push({ letter, why: done.error });
  }
  return ok({ sent, held });
}
