import { isEmail } from './contactDetails.ts';
import type { Column } from './participantColumns.ts';
import type { ListDoubt, ListedField, ListedPerson } from './participantList.ts';
import { civilityOf, contentOf } from './pastedCell.ts';
import { type NameOrder, orderSeenIn, splitCells, splitFullName } from './splitFullName.ts';
import { unusualIn } from './tidyText.ts';

type Fields = Partial<Record<ListedField, string>>;

/** A row sorted into fields, before names are told apart. */
interface SortedRow {
  readonly fields: Fields;
  /** Cells with words whose field is not known, in order. */
  readonly names: readonly string[];
  readonly notCollected: readonly string[];
  readonly formulas: readonly string[];
  readonly leftOver: readonly string[];
}

const bullet = /^(?:[-–—•*·▪‣►➢✓✔]\s*|\d{1,3}\s*[.)°-]\s+)/u;

/** A full name cell without its bullet, its civility and the address in angle brackets. */
function peel(cell: string): { rest: string; fields: Fields } {
  const email = /<?(?:mailto:)?([^\s<>(),;]+@[^\s<>(),;]+)>?/i.exec(cell);
  const found: Fields = email?.[1] !== undefined && isEmail(email[1]) ? { email: email[1] } : {};
  const bare = (found.email === undefined ? cell : cell.replace(email?.[0] ?? '', ' '))
    .replace(bullet, '')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[" ]+|[" ]+$/g, '');
  const [first = '', ...others] = bare.split(' ');
  const civility = others.length > 0 ? civilityOf(first) : null;
  return civility === null
    ? { rest: bare, fields: found }
    : { rest: others.join(' '), fields: { ...found, civility } };
}

/** Sorts a row by the titles of its columns, or by the shape of each cell. */
function sortRow(cells: readonly string[], columns: readonly Column[] | null): SortedRow {
  const fields: Fields = {};
  const [names, notCollected, formulas, leftOver]: string[][] = [[], [], [], []];
  cells.forEach((cell, at) => {
    if (cell === '') return;
    const column = columns === null ? null : (columns[at] ?? 'unknown');
    const content = contentOf(cell);
    if (content.is === 'formula') formulas?.push(cell);
    else if (column === 'notCollected' || (column === null && content.is === 'notCollected'))
      notCollected?.push(cell);
    else if (column === 'rank' || (column === null && content.is === 'rank')) return;
    else if (column === 'civility') fields.civility = civilityOf(cell) ?? cell;
    else if (column === 'unknown') leftOver?.push(cell);
    else if (column !== null && column !== 'fullName')
      fields[column] = column === 'email' ? emailIn(cell) : cell;
    else if (content.is === 'email' || content.is === 'phone' || content.is === 'civility')
      fields[content.is] ??= content.value;
    else {
      const { rest, fields: peeled } = peel(cell);
      Object.assign(fields, peeled);
      if (rest !== '') names?.push(rest);
    }
  });
  return {
    fields,
    names: names ?? [],
    notCollected: notCollected ?? [],
    formulas: formulas ?? [],
    leftOver: leftOver ?? [],
  };
}

const emailIn = (cell: string): string => {
  const content = contentOf(cell);
  return content.is === 'email' ? content.value : (peel(cell).fields.email ?? cell);
};

const capitalised = (word: string): string => word.charAt(0).toLocaleUpperCase('fr-FR') + word.slice(1);

/** « jean.dupont@… » gives Jean Dupont, to be checked. */
function nameFromEmail(email: string): Fields | null {
  const words = (email.split('@')[0] ?? '').split(/[._]/).filter((word) => /^\p{L}[\p{L}-]+$/u.test(word));
  const [firstName, ...last] = words.map((word) => capitalised(word));
  return firstName === undefined || last.length === 0 ? null : { firstName, lastName: last.join(' ') };
}

/** Two cells are name and first name in some order; one cell holds both; further cells are left over. */
function nameOf(row: SortedRow, order: NameOrder): { fields: Fields; doubts: ListDoubt[]; used: number } {
  if (row.fields.lastName !== undefined || row.fields.firstName !== undefined)
    return { fields: {}, doubts: [], used: 0 };
  const [first, second] = row.names;
  if (first === undefined) {
    const fields = row.fields.email === undefined ? null : nameFromEmail(row.fields.email);
    return { fields: fields ?? {}, doubts: fields === null ? [] : [{ code: 'nameFromEmail' }], used: 0 };
  }
  const isPair = second !== undefined && orderSeenIn(first) === null;
  const { sure, ...fields } = isPair ? splitCells(first, second, order) : splitFullName(first, order);
  return { fields, doubts: sure ? [] : [{ code: 'orderGuessed' }], used: isPair ? 2 : 1 };
}

const unusualOf = (fields: Fields): ListDoubt[] =>
  [...new Set(Object.values(fields).flatMap((text) => unusualIn(text)))].map((what) => ({
    code: 'unusual',
    what,
  }));

function doubtsOf(row: SortedRow, fields: Fields, leftOver: readonly string[]): ListDoubt[] {
  const doubts: ListDoubt[] = [];
  if ((fields.firstName ?? '') === '' && (fields.lastName ?? '') !== '')
    doubts.push({ code: 'firstNameMissing' });
  if (fields.email !== undefined && !isEmail(fields.email)) doubts.push({ code: 'emailShape' });
  if (row.formulas.length > 0) doubts.push({ code: 'formulaRemoved' });
  if (row.notCollected.length > 0) doubts.push({ code: 'notCollected', texts: row.notCollected });
  if (leftOver.length > 0) doubts.push({ code: 'leftOver', texts: leftOver });
  return [...doubts, ...unusualOf(fields)];
}

const withoutEmpty = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));

/**
 * The person that a row of cells stands for, or null where no name can be read in it.
 * @example listedPerson(3, ['Mme', 'DURAND Zoé', 'zoe@a.fr'], null, 'lastFirst')
 * //=> { line: 3, fields: { civility: 'Mme', lastName: 'DURAND', firstName: 'Zoé', email: 'zoe@a.fr' }, doubts: [] }
 */
export function listedPerson(
  line: number,
  cells: readonly string[],
  columns: readonly Column[] | null,
  order: NameOrder,
): ListedPerson | null {
  const row = sortRow(cells, columns);
  const name = nameOf(row, order);
  const fields = withoutEmpty({ ...row.fields, ...name.fields });
  if (fields.lastName === undefined && fields.firstName === undefined) return null;
  const leftOver = [...row.leftOver, ...row.names.slice(name.used)];
  return { line, fields, doubts: [...name.doubts, ...doubtsOf(row, fields, leftOver)] };
}
