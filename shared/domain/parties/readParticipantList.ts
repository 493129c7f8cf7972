import { isEmail } from './contactDetails.ts';
import { type ListedPersonSource, rowsOf } from './participantRows.ts';
import { listedPerson } from './listedPerson.ts';
import { sortName } from './names.ts';
import type { ListedPerson, ParticipantListReading, UnreadLine } from './participantList.ts';
import { looksLikeSentence } from './pastedCell.ts';
import { type NameOrder, orderSeenIn } from './splitFullName.ts';

/** The order that most of the list shows; « Prénom Nom », as in mails, where nothing tells. */
function orderOf(sources: readonly ListedPersonSource[]): NameOrder {
  const seen = sources.map(({ cells }) => {
    const [first = '', second = ''] = cells.filter((cell) => /^\p{L}[^@<\d]*$/u.test(cell));
    return orderSeenIn(first.includes(' ') ? first : `${first} ${second}`.trim());
  });
  const count = (order: NameOrder): number => seen.filter((one) => one === order).length;
  return count('lastFirst') > count('firstLast') ? 'lastFirst' : 'firstLast';
}

const keyOf = (person: ListedPerson): string => sortName(person.fields).split(' ').sort().join(' ');

/** Marks a person who already stands on an earlier line, by e-mail or by name in any order. */
function withRepeats(people: readonly ListedPerson[]): ListedPerson[] {
  const firstLine = new Map<string, number>();
  return people.map((person) => {
    const email = person.fields.email?.toLowerCase();
    const keys = [keyOf(person), ...(email !== undefined && isEmail(email) ? [email] : [])];
    const line = keys.map((key) => firstLine.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!firstLine.has(key)) firstLine.set(key, person.line);
    return line === undefined
      ? person
      : { ...person, doubts: [...person.doubts, { code: 'repeated', line }] };
  });
}

const unread = (source: ListedPersonSource): UnreadLine => ({
  line: source.line,
  text: source.text,
  why: /^\s*[=@]/.test(source.text) ? 'formula' : 'notAName',
});

/**
 * Reads a list of people pasted from a spreadsheet, a document or a mail: columns with or without titles, « NOM
 * Prénom » or « Prénom NOM », civilities, e-mails, bullets. What it gives is proposed for review and nothing is
 * saved; every line that is not empty is a person, the titles of the columns, or listed as not read. Never throws.
 * @example readParticipantList('DUPONT Jean\tjean@a.fr').people[0]?.fields
 * //=> { lastName: 'DUPONT', firstName: 'Jean', email: 'jean@a.fr' }
 */
export function readParticipantList(text: string): ParticipantListReading {
  const { rows, columns, headerLine } = rowsOf(text);
  const order = orderOf(rows);
  const people: ListedPerson[] = [];
  const notRead: UnreadLine[] = [];
  for (const row of rows) {
    const isAbove = headerLine !== null && row.line < headerLine;
    const isProse = columns === null && !row.text.includes('@') && looksLikeSentence(row.text);
    const person = isProse || isAbove ? null : listedPerson(row.line, row.cells, columns, order);
    if (person === null || !/\p{L}/u.test(sortName(person.fields))) notRead.push(unread(row));
    else people.push(withLinkDoubt(person, row));
  }
  return { people: withRepeats(people), notRead, headerLine };
}

const withLinkDoubt = (person: ListedPerson, row: ListedPersonSource): ListedPerson =>
  row.hadLinkFormula && !person.doubts.some((doubt) => doubt.code === 'formulaRemoved')
    ? { ...person, doubts: [...person.doubts, { code: 'formulaRemoved' }] }
    : person;
