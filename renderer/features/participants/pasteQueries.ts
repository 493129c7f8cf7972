import { isEmail } from '../../../shared/domain/parties/contactDetails.ts';
import { comparedName, findDuplicates } from '../../../shared/domain/parties/findDuplicates.ts';
import { displayName } from '../../../shared/domain/parties/names.ts';
import type { ListedPerson } from '../../../shared/domain/parties/participantList.ts';
import type { Enrolment, Participant } from '../../../shared/records/records.ts';
import { db, listPage } from '../../db/index.ts';

/** Every enrolment of a session, archived ones included: someone who left may come back. */
export const enrolmentsOfSession = (sessionId: string): Promise<Enrolment[]> =>
  db.enrolments.where('sessionId').equals(sessionId).toArray();

/** Someone on record who may be the one of the list. */
export interface KnownPerson {
  readonly id: string;
  readonly label: string;
  /** Same e-mail, or same name and same employer: taken as the same unless told otherwise. */
  readonly isSure: boolean;
}

const isSame = (person: Participant, listed: ListedPerson, employerId: string | undefined): boolean => {
  const email = listed.fields.email?.toLowerCase();
  if (email !== undefined && isEmail(email) && person.email?.toLowerCase() === email) return true;
  return employerId !== undefined && person.employerId === employerId;
};

async function knownPerson(
  listed: ListedPerson,
  employerId: string | undefined,
): Promise<KnownPerson | null> {
  const search = `${listed.fields.lastName ?? ''} ${listed.fields.firstName ?? ''}`.slice(0, 200);
  const { rows } = await listPage('participants', { search, limit: 20 });
  const found = findDuplicates({ id: '', ...listed.fields }, rows);
  const best = found.find(({ row }) => isSame(row, listed, employerId)) ?? found[0];
  return best === undefined
    ? null
    : { id: best.row.id, label: displayName(best.row), isSure: isSame(best.row, listed, employerId) };
}

/** For each person of a list, the one on record who may be the same; null where there is none. */
export const knownPeople = (
  people: readonly ListedPerson[],
  employerId: string | undefined,
): Promise<(KnownPerson | null)[]> => Promise.all(people.map((person) => knownPerson(person, employerId)));

/** A client who employs people. */
export interface Employer {
  readonly id: string;
  readonly name: string;
}

async function employerNamed(name: string): Promise<Employer | null> {
  const { rows } = await listPage('clients', {
    search: comparedName({ id: '', name }).slice(0, 200),
    limit: 10,
  });
  const found = findDuplicates({ id: '', name }, rows)[0]?.row;
  return found === undefined ? null : { id: found.id, name: found.name };
}

/** The clients that the names of a column stand for; a name that is none of them is not there. */
export async function employersNamed(names: readonly (string | undefined)[]): Promise<Map<string, Employer>> {
  const distinct = [...new Set(names.filter((name): name is string => name !== undefined))];
  const found = await Promise.all(distinct.map((name) => employerNamed(name)));
  return new Map(distinct.flatMap((name, at) => (found[at] ? [[name, found[at]] as const] : [])));
}
