import { useEffect, useState } from 'react';
import type { ListedPerson, ParticipantListReading } from '../../../shared/domain/parties/participantList.ts';
import type { ParticipantForm } from './participantForm.ts';
import { type Employer, employersNamed, type KnownPerson, knownPeople } from './pasteQueries.ts';

export type EditableField = 'civility' | 'lastName' | 'firstName' | 'email' | 'jobTitle';

/** One person of the list, as they are being reviewed. */
export interface ReviewedPerson {
  readonly listed: ListedPerson;
  readonly fields: Readonly<Record<EditableField, string>>;
  readonly phone: string | undefined;
  /** Whether they will be added. */
  readonly chosen: boolean;
  /** Someone on record who may be the same. */
  readonly known: KnownPerson | null;
  /** Take the one on record rather than making another. */
  readonly usesKnown: boolean;
  readonly employer: Employer | null;
}

const isRepeated = (listed: ListedPerson): boolean => listed.doubts.some(({ code }) => code === 'repeated');

const reviewed = (
  listed: ListedPerson,
  known: KnownPerson | null,
  employer: Employer | null,
): ReviewedPerson => ({
  listed,
  fields: {
    civility: listed.fields.civility ?? '',
    lastName: listed.fields.lastName ?? '',
    firstName: listed.fields.firstName ?? '',
    email: listed.fields.email ?? '',
    jobTitle: listed.fields.jobTitle ?? '',
  },
  phone: listed.fields.phone,
  chosen: !isRepeated(listed),
  known,
  usesKnown: known?.isSure ?? false,
  employer,
});

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** The fields to save for one person; their own employer first, else that of the whole list. */
export const fieldsOf = (
  person: ReviewedPerson,
  employerId: string | undefined,
): Partial<ParticipantForm> => {
  const { civility, lastName, firstName, email, jobTitle } = person.fields;
  const entries = {
    civility: filled(civility),
    lastName: filled(lastName),
    firstName: filled(firstName),
    email: filled(email),
    jobTitle: filled(jobTitle),
    phone: person.phone,
    employerId: person.employer?.id ?? employerId,
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
};

/**
 * A pasted list under review, against an employer given beforehand where there is one. `people` is undefined while those on record are being looked for.
 */
export function usePastedPeople(reading: ParticipantListReading, employerId: string | undefined) {
  const [people, setPeople] = useState<readonly ReviewedPerson[] | undefined>(undefined);
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const [known, employers] = await Promise.all([
        knownPeople(reading.people, employerId),
        employersNamed(reading.people.map(({ fields }) => fields.employer)),
      ]);
      if (!here) return;
      setPeople(
        reading.people.map((listed, at) =>
          reviewed(listed, known[at] ?? null, employers.get(listed.fields.employer ?? '') ?? null),
        ),
      );
    };
    void look();
    return () => {
      here = false;
    };
  }, [reading, employerId]);
  const change = (at: number, edit: (person: ReviewedPerson) => ReviewedPerson): void =>
    setPeople((all) => all?.map((person, rank) => (rank === at ? edit(person) : person)));
  return { people, change };
}

/** The same person, name and first name exchanged. */
export const swapped = (person: ReviewedPerson): ReviewedPerson => ({
  ...person,
  fields: { ...person.fields, lastName: person.fields.firstName, firstName: person.fields.lastName },
});
