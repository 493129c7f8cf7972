import { isInvoiceKind } from '../../../shared/domain/billing/invoiceKinds.ts';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { refuseNext } from '../../../shared/domain/numbering/refuseNext.ts';
import type { Organisation } from '../../../shared/records/records.ts';
import { type Result, refused } from '../../../shared/result.ts';
import { type CommitRefusal, type Committed, db, prefixes, seriesHeld } from '../../db/index.ts';
import { type ChosenSeries, chosenSeries, formatIn } from './numberingForm.ts';
import type { NumberingValues } from './organisationSchema.ts';
import { saveOrganisation } from './settingsCommands.ts';

interface Issue {
  readonly table: string;
  readonly id: string;
  readonly field: string;
  readonly message: string;
}

const issue = (field: string, message: string): Issue => ({
  table: 'organisation',
  id: 'organisation',
  field,
  message,
});

/** Where a series starts, named so that it holds for that one alone; or why it cannot start there. */
async function startIn(
  values: NumberingValues,
  name: ChosenSeries,
  today: CivilDay,
): Promise<Result<Organisation['invoiceStart'], Issue>> {
  const rank = values[`${name}Next`];
  if (rank === undefined) return { ok: true, value: undefined };
  const format = formatIn(values, name);
  const held = await seriesHeld(db, format, today);
  const message = refuseNext(held, rank, format.width);
  return message === null
    ? { ok: true, value: { series: held.series, rank } }
    : refused(issue(`${name}Next`, message));
}

/** Two kinds of papers in one series would leave holes in each; credit notes may follow invoices (law.md 3.3). */
function sharedPrefixes(values: NumberingValues): readonly Issue[] {
  const others = new Set<string>(
    Object.entries({
      ...prefixes,
      proposal: values.proposalPrefix ?? prefixes.proposal,
      agreement: values.agreementPrefix ?? prefixes.agreement,
    }).flatMap(([kind, prefix]) => (isInvoiceKind(kind) ? [] : [prefix])),
  );
  return (['invoice', 'creditNote'] as const).flatMap((name) =>
    others.has(formatIn(values, name).prefix)
      ? [
          issue(
            `${name}Prefix`,
            'Ce préfixe sert déjà à d’autres documents\u00a0: leurs numéros se mêleraient.',
          ),
        ]
      : [],
  );
}

const keys = (name: ChosenSeries) => [`${name}Next`, `${name}Prefix`, `${name}Yearly`] as const;

/**
 * Saves how numbers are made. A number to start at is refused once the series has begun, unless it is the one that
 * comes next anyway: another would leave a hole, or serve twice.
 */
export async function saveNumbering(
  values: NumberingValues,
  changed: Partial<NumberingValues>,
  base: Readonly<Record<string, string>> | undefined,
  today: CivilDay,
): Promise<Result<Committed, CommitRefusal>> {
  const { invoiceNext: _invoice, creditNoteNext: _creditNote, ...fields } = changed;
  const starts: Partial<Pick<Organisation, 'invoiceStart' | 'creditNoteStart'>> = {};
  const issues = [...sharedPrefixes(values)];
  for (const name of Object.keys(chosenSeries) as ChosenSeries[]) {
    if (!keys(name).some((key) => key in changed)) continue;
    const start = await startIn(values, name, today);
    if (start.ok) starts[`${name}Start`] = start.value;
    else issues.push(start.error);
  }
  if (issues.length > 0) return refused({ code: 'invalid', issues });
  // Where a series starts has just been held against the numbers given: nobody else's answer is in question.
  const { invoiceStart: _held, creditNoteStart: _too, ...read } = base ?? {};
  return saveOrganisation('Numérotation modifiée', { ...fields, ...starts }, base && read);
}
