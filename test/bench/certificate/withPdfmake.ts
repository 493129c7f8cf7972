import pdfmake from 'pdfmake';
import {
  type BenchFonts,
  type CertificateContent,
  organisation,
  organisationLines,
  promise,
  type Render,
  sentence,
  signature,
  title,
} from './content.ts';

const definition = (content: CertificateContent) => ({
  info: { title, author: organisation },
  pageSize: 'A4' as const,
  pageMargins: [57, 57, 57, 57] as [number, number, number, number],
  defaultStyle: { font: 'Noto', fontSize: 10 },
  content: [
    { text: organisation, bold: true },
    ...organisationLines.map((text) => ({ text, fontSize: 7.5 })),
    { text: content.number, margin: [0, 24, 0, 0] as [number, number, number, number] },
    { text: title, bold: true, fontSize: 18 },
    { text: content.trainee },
    { text: sentence(content), margin: [0, 14, 0, 14] as [number, number, number, number] },
    {
      layout: 'noBorders',
      table: {
        widths: [120, '*'],
        body: content.rows.map(([label, value]) => [{ text: label, bold: true }, { text: value }]),
      },
    },
    { text: promise, margin: [0, 14, 0, 14] as [number, number, number, number] },
    ...signature.map((text) => ({ text })),
  ],
  footer: () => ({ text: `${content.number} · ${organisation} · Page 1 / 1`, fontSize: 7.5, margin: 20 }),
});

/** The files in memory that pdfmake reads fonts from: its types do not tell of them. */
interface WithFiles {
  readonly virtualfs: { readonly writeFileSync: (name: string, bytes: Buffer) => void };
}

/** pdfmake, which lays out over pdfkit. */
export function withPdfmake(fonts: BenchFonts): Render {
  const { virtualfs } = pdfmake as unknown as WithFiles;
  virtualfs.writeFileSync('regular.ttf', Buffer.from(fonts.regular));
  virtualfs.writeFileSync('bold.ttf', Buffer.from(fonts.bold));
  pdfmake.setFonts({ Noto: { normal: 'regular.ttf', bold: 'bold.ttf' } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return async (content) => new Uint8Array(await pdfmake.createPdf(definition(content)).getBuffer());
}
