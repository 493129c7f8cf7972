/** How a line numbers what it heads; `part` is « Titre II », `simple` is « 3. » alone. */
export type Scheme = 'part' | 'roman' | 'article' | 'section' | 'simple' | 'decimal';

/** A line that may be a heading, its number told apart from what follows. */
export interface HeadingForm {
  readonly scheme: Scheme;
  /** « 2.1 », « Article 7 »: as written, without the signs that part it from the title. */
  readonly number: string;
  /** Its rank among headings of its kind: 7 for « Article 7 » and for « VII ». */
  readonly rank: number;
  readonly rest: string;
}

interface Form {
  readonly scheme: Scheme;
  /** Groups: the number as written, its figures, what follows. */
  readonly pattern: RegExp;
}

const parting = String.raw`\s*(?:[.:)–—-]+\s*)*`;
const forms: readonly Form[] = [
  {
    scheme: 'part',
    pattern: new RegExp(
      String.raw`^((?:titre|chapitre|partie)\s+(\d{1,2}|[ivx]+))(?![\p{L}\d])${parting}(.*)$`,
      'iu',
    ),
  },
  {
    scheme: 'article',
    pattern: new RegExp(
      String.raw`^((?:article|art\.)\s*(?:n°\s*)?(\d{1,2}(?:\.\d{1,2})*|[ivx]+|1er|premier))(?![\p{L}\d])${parting}(.*)$`,
      'iu',
    ),
  },
  {
    scheme: 'section',
    pattern: new RegExp(String.raw`^(§\s*(\d{1,2}(?:\.\d{1,2})*))(?!\d)${parting}(.*)$`, 'u'),
  },
  {
    scheme: 'decimal',
    pattern: new RegExp(String.raw`^((\d{1,2}(?:\.\d{1,2}){1,3}))(?!\d)${parting}(.*)$`, 'u'),
  },
  { scheme: 'roman', pattern: /^(([IVX]{1,5}))\s*(?:[.:)–—-]+\s*)+(.+)$/u },
  { scheme: 'simple', pattern: /^((\d{1,2}))\s*(?:[.:)–—°-]+\s*)+(.+)$/u },
];

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** @example romanValue('XIV') //=> 14 */
export function romanValue(figures: string): number {
  const values = Array.from(figures.toLowerCase(), (figure) => romans[figure] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function rankOf(figures: string): number {
  if (/^\d/.test(figures)) return Number.parseInt(figures, 10);
  return /^premier$/i.test(figures) ? 1 : romanValue(figures);
}

/** « Article 1119 du Code civil », « 10.5 % », « 3.2 mois »: numbers that head nothing. */
const headsNothing =
  /^(?:du|de la|de l['’]|des|et|à|al\.|alinéa)(?:\s|$)|^[\d%€,;/]|^(?:jours?|mois|heures?|h|points?|euros?|ans?)(?![\p{L}])/iu;

/**
 * The number that a line begins with and what follows, or null where it begins with none.
 * @example headingForm('Article 7 – Annulation') //=> { scheme: 'article', number: 'Article 7', rank: 7, rest: 'Annulation' }
 */
export function headingForm(line: string): HeadingForm | null {
  for (const { scheme, pattern } of forms) {
    const [, number, figures, rest = ''] = pattern.exec(line) ?? [];
    if (number === undefined || figures === undefined || headsNothing.test(rest)) continue;
    const dotted = scheme === 'article' || scheme === 'section' ? figures.includes('.') : false;
    return { scheme: dotted ? 'decimal' : scheme, number, rank: rankOf(figures), rest: rest.trim() };
  }
  return null;
}

const longestTitle = 120;

/**
 * Whether what follows a number is a title; else it is already the text of the clause.
 * @example isTitle('Délai de paiement') //=> true
 * @example isTitle('Le Client règle la facture dès réception, sans escompte.') //=> false
 */
export function isTitle(rest: string): boolean {
  if (rest.length > longestTitle || /[.!?]\s+\p{Lu}/u.test(rest)) return false;
  return !/[.;,]$/u.test(rest) || rest.split(/\s+/).length <= 8;
}

/** Whether the letters of a line are capitals, four of them at least. */
export function inCapitals(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? [];
  const small = line.match(/\p{Ll}/gu) ?? [];
  return letters.length >= 4 && small.length === 0;
}
