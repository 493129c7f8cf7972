/** What a document says, in the order in which it says it: plain data, without places, fonts or pages. */

export type Size = 'title' | 'body' | 'small';
export type Weight = 'regular' | 'bold';

export interface Image {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
}

/** One side of a two-column block: who it is, then what is said of it. */
export interface Side {
  readonly label: string;
  readonly name?: string;
  readonly lines: readonly string[];
}

/** One module of a programme. */
export interface Module {
  readonly title: string;
  readonly points: readonly string[];
}

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right' | 'center';
  /** Share of the width that the table has. */
  readonly share: number;
}

export interface SignatureBox {
  readonly title: string;
  readonly lines: readonly string[];
}

export type Block =
  | {
      readonly kind: 'letterhead';
      readonly logo: Image | null;
      readonly name: string;
      readonly lines: readonly string[];
      readonly recipient: Side | null;
      /** Least height in millimetres: what comes below never shows in the window of the envelope. */
      readonly least?: number;
    }
  | {
      readonly kind: 'title';
      readonly over: string;
      readonly title: string;
      readonly under: string;
    }
  | { readonly kind: 'heading'; readonly text: string; readonly size?: Size }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly size?: Size;
      readonly weight?: Weight;
      readonly keepWithNext?: boolean;
      /** Space above in millimetres, where more than the ordinary is wanted. */
      readonly before?: number;
      /** Millimetres from the left margin, for what stands under the recipient of a letter. */
      readonly indent?: number;
    }
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      readonly size?: Size;
      /** Numbers instead of dashes. */
      readonly numbered?: boolean;
    }
  | { readonly kind: 'choices'; readonly items: readonly { checked: boolean; text: string }[] }
  | {
      readonly kind: 'pairs';
      readonly rows: readonly (readonly [label: string, text: string])[];
      readonly size?: Size;
    }
  | { readonly kind: 'modules'; readonly modules: readonly Module[] }
  | { readonly kind: 'sides'; readonly left: Side; readonly right: Side }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** How many of the last rows are totals, in bold under a rule. */
      readonly totals?: number;
      readonly size?: Size;
      /** Least height of a row in millimetres, for what is filled by hand. */
      readonly rowHeight?: number;
      /** Every cell framed, for what is filled by hand. */
      readonly grid?: boolean;
      /** Neither head nor rules: columns of plain text. */
      readonly bare?: boolean;
      /** Repeated at the foot of each part of the table, one row. */
      readonly foot?: readonly string[];
    }
  | { readonly kind: 'signatures'; readonly boxes: readonly SignatureBox[]; readonly height?: number }
  | { readonly kind: 'form'; readonly lines: readonly string[] }
  | { readonly kind: 'framed'; readonly text: string }
  | { readonly kind: 'newPage' };

/** One document, ready to be laid out. */
export interface Paper {
  /** Of the file: what the window of a reader shows. */
  readonly title: string;
  readonly author: string;
  readonly fileName: string;
  /** `YYYY-MM-DD`, the day that the paper bears. */
  readonly on: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: 1 | 2;
  /** Over the whole width, on the first page. */
  readonly head: readonly Block[];
  readonly body: readonly Block[];
  readonly footer: { readonly reference: string; readonly identity: string };
  /** « PRÉVISUALISATION », « DÉMONSTRATION »…: on every page. */
  readonly marks: readonly string[];
  /** Whether each page has a box for initials. */
  readonly initials: boolean;
}

const textsOfSide = (side: Side): string[] => [side.label, side.name ?? '', ...side.lines];

/** Every text of a block, for the check of characters. */
export function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.name, ...block.lines, ...(block.recipient ? textsOfSide(block.recipient) : [])];
    case 'title':
      return [block.over, block.title, block.under];
    case 'heading':
    case 'paragraph':
    case 'framed':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'choices':
      return block.items.map((item) => item.text);
    case 'pairs':
      return block.rows.flat();
    case 'modules':
      return block.modules.flatMap((module) => [module.title, ...module.points]);
    case 'sides':
      return [...textsOfSide(block.left), ...textsOfSide(block.right)];
    case 'table':
      return [...block.columns.map((column) => column.head), ...block.rows.flat(), ...(block.foot ?? [])];
    case 'signatures':
      return block.boxes.flatMap((box) => [box.title, ...box.lines]);
    case 'form':
      return [...block.lines];
    case 'newPage':
      break;
  }
  return [];
}

/** Every text that a paper prints. */
export const textsOfPaper = (paper: Paper): string[] => [
  paper.title,
  paper.footer.reference,
  paper.footer.identity,
  ...paper.marks,
  ...[...paper.head, ...paper.body].flatMap(textsOf),
];
