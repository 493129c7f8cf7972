import { addDays, type CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import type { Cents } from '../money/cents.ts';
import { sentence } from '../orders/sentence.ts';
import { isSiren, sirenOf } from '../parties/siret.ts';
import { type Result, ok, refused } from '../../result.ts';
import { type AccountPlan, type ChosenAccounts, accountPlanOf } from './accounts.ts';
import { accountNames } from './accountNames.ts';
import { type BookEntry, sumsOfLines } from './bookEntry.ts';
import { fecDay, fecFile } from './fecFile.ts';
import { fecRows, type PartyAccount } from './fecRows.ts';

/** What is known of a batch that left. */
export interface LeftBatch {
  readonly number: number;
  readonly until: CivilDay;
  readonly lastEntry: number;
}

/** What a batch is made from. */
export interface BatchCase {
  readonly siret: string | undefined;
  readonly accounts: ChosenAccounts | undefined;
  /** Every entry of the books, in the order in which they were written. */
  readonly entries: readonly BookEntry[];
  /** Ids of the entries that have left already. */
  readonly exported: ReadonlySet<string>;
  readonly before: readonly LeftBatch[];
  /** The first batch of which it is no longer known what it took; null where all are known. */
  readonly lost: number | null;
  readonly partyOf: (party: string) => PartyAccount;
  readonly until: CivilDay;
  readonly today: CivilDay;
}

/** A batch about to leave: numbered, its bytes made once and for all. */
export interface ExportBatch {
  readonly number: number;
  readonly from: CivilDay;
  readonly until: CivilDay;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly entryIds: readonly string[];
  readonly lastEntry: number;
  readonly debit: Cents;
  readonly credit: Cents;
}

/** Why no batch can be made, with what to do. */
export interface BatchRefusal {
  readonly code: 'noSiren' | 'accounts' | 'dayToCome' | 'periodReversed' | 'nothingNew' | 'listLost';
  readonly message: string;
}

const refusal = (code: BatchRefusal['code'], message: string): Result<never, BatchRefusal> =>
  refused({ code, message });

const sirenIn = (siret: string | undefined): string | null =>
  siret !== undefined && isSiren(sirenOf(siret)) ? sirenOf(siret) : null;

const byDay = (a: BookEntry, b: BookEntry): number => (a.day < b.day ? -1 : Number(a.day > b.day));

/** The first day that no batch has closed yet; that of the first entry where none has left. */
const openFrom = ({ before, until }: BatchCase, entries: readonly BookEntry[]): CivilDay => {
  const closed = before.at(-1)?.until;
  return closed === undefined ? (entries[0]?.day ?? until) : addDays(closed, 1);
};

/** What has not left yet and is of the period, or of one before: a late paper goes with the next batch. */
const waiting = ({ entries, exported, until }: BatchCase): readonly BookEntry[] =>
  entries.filter(({ id, day }) => day <= until && !exported.has(id)).toSorted(byDay);

function periodOf(of: BatchCase): Result<CivilDay, BatchRefusal> {
  const closed = of.before.at(-1)?.until;
  if (of.until > of.today)
    return refusal(
      'dayToCome',
      sentence`Le ${formatDay(of.until)} n’est pas passé : choisissez un jour jusqu’à aujourd’hui.`,
    );
  if (closed !== undefined && of.until < closed)
    return refusal(
      'periodReversed',
      sentence`Les écritures sont déjà exportées jusqu’au ${formatDay(closed)} : choisissez ce jour ou un jour suivant.`,
    );
  return ok(of.until);
}

function planIn(of: BatchCase): Result<AccountPlan, BatchRefusal> {
  const plan = accountPlanOf(of.accounts);
  return plan.ok
    ? plan
    : refusal(
        'accounts',
        sentence`Le compte « ${accountNames[plan.error.role]} » ne peut pas être « ${plan.error.number} » : corrigez-le dans Paramètres, Comptabilité.`,
      );
}

/**
 * The next batch: every entry not yet exported up to a day, under the number that follows (law.md 5). What has left
 * never changes: a late paper, or the correction of one that has left, goes with this one under its own date.
 * @returns why not: no SIREN, an account that is none, a day to come or already closed, a list lost, nothing new
 * @example nextBatch(case of one deposit invoice paid).value.entryIds.length //=> 2
 */
export function nextBatch(of: BatchCase): Result<ExportBatch, BatchRefusal> {
  const [period, plan, siren] = [periodOf(of), planIn(of), sirenIn(of.siret)];
  if (!period.ok) return period;
  if (!plan.ok) return plan;
  if (siren === null)
    return refusal(
      'noSiren',
      sentence`Le SIREN de l’organisme manque : il nomme le fichier. Complétez-le dans Paramètres, Organisme.`,
    );
  if (of.lost !== null)
    return refusal(
      'listLost',
      sentence`Les fichiers du lot n°\u00a0${of.lost} manquent sur cet ordinateur : ses écritures partiraient deux fois. Restaurez une sauvegarde qui les contient, puis recommencez.`,
    );
  const entries = waiting(of);
  if (entries.length === 0)
    return refusal(
      'nothingNew',
      sentence`Rien de nouveau jusqu’au ${formatDay(of.until)} : toutes les écritures sont déjà exportées.`,
    );
  return ok(batchOf(of, entries, plan.value, siren));
}

function batchOf(
  of: BatchCase,
  entries: readonly BookEntry[],
  plan: AccountPlan,
  siren: string,
): ExportBatch {
  const from = openFrom(of, entries);
  const first = (of.before.at(-1)?.lastEntry ?? 0) + 1;
  const start = from <= of.until ? from : of.until;
  const rows = fecRows(entries, { plan, partyOf: of.partyOf, first, openFrom: start, validOn: of.today });
  return {
    number: (of.before.at(-1)?.number ?? 0) + 1,
    from: start,
    until: of.until,
    fileName: `${siren}_VENTES_${fecDay(start)}_${fecDay(of.until)}.txt`,
    bytes: fecFile(rows),
    entryIds: entries.map(({ id }) => id),
    lastEntry: first + entries.length - 1,
    ...sumsOfLines(entries.flatMap(({ lines }) => lines)),
  };
}
