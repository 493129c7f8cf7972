/** A node of XML, written already. */
export type Xml = string;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Whether XML 1.0 can hold a character at all. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isText = code >= 0x20 && code !== 0xfffe && code !== 0xffff && (code < 0xd800 || code > 0xdfff);
  return isText || code === 0x9 || code === 0xa || code === 0xd;
}

/** @example escapeXml('Dupont & Fils') //=> 'Dupont &amp; Fils' */
export const escapeXml = (text: string): string =>
  Array.from(text)
    .filter(isXmlCharacter)
    .map((character) => entities[character] ?? character)
    .join('');

/**
 * An element; nothing at all where it has neither text nor children, so that no empty element is ever written.
 * @example element('ram:Name', 'LEXOM') //=> '<ram:Name>LEXOM</ram:Name>'
 */
export function element(
  name: string,
  content: string | undefined | readonly Xml[],
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const inside = typeof content === 'string' ? escapeXml(content.trim()) : (content ?? []).join('');
  if (inside === '') return '';
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${given.join('')}>${inside}</${name}>`;
}
