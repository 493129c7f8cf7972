import Pdfkit from 'pdfkit';
import {
  type BenchFonts,
  organisation,
  organisationLines,
  promise,
  type Render,
  sentence,
  signature,
  title,
} from './content.ts';

/** pdfkit, with its own text flow. */
export const withPdfkit =
  (fonts: BenchFonts): Render =>
  (content) =>
    new Promise((resolve) => {
      const paper = new Pdfkit({ size: 'A4', margin: 57, info: { Title: title, Author: organisation } });
      const chunks: Buffer[] = [];
      paper.on('data', (chunk: Buffer) => chunks.push(chunk));
      paper.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      paper.registerFont('regular', Buffer.from(fonts.regular));
      paper.registerFont('bold', Buffer.from(fonts.bold));
      paper.font('bold').fontSize(10).text(organisation);
      paper.font('regular').fontSize(7.5);
      for (const line of organisationLines) paper.text(line);
      paper.moveDown(2).fontSize(10).text(content.number);
      paper.font('bold').fontSize(18).text(title);
      paper.font('regular').fontSize(10).text(content.trainee);
      paper.moveDown().text(sentence(content)).moveDown();
      for (const [label, value] of content.rows) {
        const top = paper.y;
        paper.font('bold').text(label, 57, top, { width: 120 });
        paper.font('regular').text(value, 177, top);
      }
      paper.moveDown().text(promise, 57).moveDown();
      for (const line of signature) paper.text(line);
      paper.fontSize(7.5).text(`${content.number} · ${organisation} · Page 1 / 1`, 57, 760);
      paper.end();
    });
