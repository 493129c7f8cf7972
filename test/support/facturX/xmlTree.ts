/** An element as read back: enough of XML for what our own writer writes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  text: string;
}

const token = /<\?[^>]*\?>|<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g;

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );

/** Reads a document; throws where its elements do not close in order. */
export function readXml(xml: string): XmlNode {
  const root: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, closes, name, attributes = '', isEmpty, text] of xml.matchAll(token)) {
    const top = open.at(-1) ?? root;
    if (text !== undefined) top.text += text;
    if (name === undefined) continue;
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const node = { name, attributes: attributesOf(attributes), children: [], text: '' };
    top.children.push(node);
    if (!isEmpty) open.push(node);
  }
  const [first] = root.children;
  if (!first || open.length > 1) throw new Error('not a whole document');
  return first;
}

/** Every element at the end of a path of names from an element: `ram:SellerTradeParty/ram:Name`. */
export const at = (node: XmlNode, path: string): readonly XmlNode[] =>
  path
    .split('/')
    .reduce<readonly XmlNode[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [node],
    );

/** Every element of a name, wherever it stands. */
export const everywhere = (node: XmlNode, name: string): readonly XmlNode[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => everywhere(child, name)),
];
