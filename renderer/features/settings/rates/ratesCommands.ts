import type { Semester, SemesterRates } from '../../../../shared/domain/legal/interestRates.ts';
import { semesterName } from '../../../../shared/domain/legal/semesters.ts';
import type { Result } from '../../../../shared/result.ts';
import { type CommitRefusal, type Committed, commit } from '../../../db/index.ts';

type Saved = Promise<Result<Committed, CommitRefusal>>;

/** Enters the rates of a semester, or corrects them. What is late is reckoned anew. */
export const saveRates = (semester: Semester, rates: SemesterRates & { readonly source: string }): Saved =>
  commit({
    label: `Taux d’intérêt du ${semesterName(semester)}`,
    set: [{ table: 'rates', id: semester, fields: { ...rates, archived: undefined } }],
  });

/** Puts aside what was entered: what came with the application counts again, if anything did. */
export const withdrawRates = (semester: Semester): Saved =>
  commit({
    label: `Taux d’intérêt du ${semesterName(semester)}\u00a0: saisie retirée`,
    set: [{ table: 'rates', id: semester, fields: { archived: true } }],
  });
