import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DesktopInChromium } from '../../support/electronInChromium.ts';
import { hasSchema, schemaErrors } from '../../support/facturX/againstSchema.ts';
import { expect } from './desktopTest.ts';
import { button } from './fields.ts';
import type { Hands } from './hands.ts';
import { plain, printAndRead } from './paper.ts';
import { goTo } from './steps.ts';

const prefixes = {
  rsm: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
};

const sums = '//ram:SpecifiedTradeSettlementHeaderMonetarySummation';
const paths = {
  type: '//rsm:ExchangedDocument/ram:TypeCode',
  buyer: '//ram:BuyerTradeParty/ram:Name',
  service: '//ram:ApplicableHeaderTradeAgreement/ram:BuyerReference',
  engagement: '//ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID',
  exclTax: `${sums}/ram:TaxBasisTotalAmount`,
  vat: `${sums}/ram:TaxTotalAmount`,
  total: `${sums}/ram:GrandTotalAmount`,
  prepaid: `${sums}/ram:TotalPrepaidAmount`,
  due: `${sums}/ram:DuePayableAmount`,
  dueOn: '//ram:DueDateDateTime/udt:DateTimeString',
  preceding: '//ram:InvoiceReferencedDocument/ram:IssuerAssignedID',
  penalties: '//ram:IncludedNote[ram:SubjectCode="PMD"]/ram:Content',
  lumpSum: '//ram:IncludedNote[ram:SubjectCode="PMT"]/ram:Content',
} as const;

/** What the data of an invoice says, by name; nothing where it is silent. */
export type InvoiceData = Readonly<Record<keyof typeof paths, string>>;

/** What the XML says, read by XPath in the browser's own engine. */
const dataOf = (page: Page, xml: string): Promise<InvoiceData> =>
  page.evaluate(
    ({ text, asked, names }) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      const resolver = (prefix: string | null): string | null => names[prefix as keyof typeof names];
      const read = (path: string): string =>
        document.evaluate(path, document, resolver, XPathResult.STRING_TYPE).stringValue;
      return Object.fromEntries(asked.map(([name, path]) => [name, read(path)])) as InvoiceData;
    },
    { text: xml, asked: Object.entries(paths), names: prefixes },
  );

async function xmlWithin(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const attached = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>;
  await pdf.destroy();
  return new TextDecoder().decode(attached['factur-x.xml']?.content);
}

/** An invoice that is on the screen, read back: its page, its data by XPath, and both against the official schema. */
export async function readInvoice(
  desktop: DesktopInChromium,
  hands: Hands,
  name: string,
): Promise<{ readonly text: string; readonly number: string; readonly data: InvoiceData }> {
  const text = plain(await printAndRead(desktop, hands, name));
  const xml = await xmlWithin(new Uint8Array(await readFile(`${desktop.folder}/${name}.pdf`)));
  if (hasSchema) expect(await schemaErrors(xml)).toEqual([]);
  const number = /N° ((?:FA|AV)-\d{4}-\d{4})/.exec(text)?.[1] ?? '';
  return { text, number, data: await dataOf(hands.page, xml) };
}

/** A line of Règlements, « À facturer ». */
export const lineToInvoice = (page: Page, line: string) => page.getByRole('row').filter({ hasText: line });

/** From Règlements, « À facturer », to the paper that a line calls for. */
export async function issueFrom(hands: Hands, line: string): Promise<void> {
  const { page, press } = hands;
  await goTo(hands, 'Règlements');
  await press(button(page.getByRole('main'), 'À facturer'));
  // The sentence itself answers « Pourquoi ? »: the line opens beside it.
  await lineToInvoice(page, line).first().getByRole('gridcell').last().dblclick();
  await press(button(page.getByRole('dialog'), 'Émettre'));
  await expect(page.getByText('(vérifiée)')).toBeVisible();
}
