import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, type PDFFont } from 'pdf-lib';
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

const [left, width] = [57, 481];

/** pdf-lib flows no text by itself: words are measured one by one. */
function lines(text: string, font: PDFFont, size: number): readonly string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
      found.push(line);
      line = word;
    } else line = longer;
  }
  return [...found, line];
}

/** pdf-lib, with the font engine that it asks for. */
export const withPdfLib =
  (fonts: BenchFonts): Render =>
  async (content) => {
    const paper = await PDFDocument.create();
    paper.registerFontkit(fontkit);
    const regular = await paper.embedFont(fonts.regular, { subset: true });
    const bold = await paper.embedFont(fonts.bold, { subset: true });
    paper.setTitle(title);
    paper.setAuthor(organisation);
    const page = paper.addPage([595.28, 841.89]);
    let y = 775;
    const write = (text: string, font: PDFFont, size: number): void => {
      for (const line of lines(text, font, size)) {
        page.drawText(line, { x: left, y, font, size });
        y -= size * 1.4;
      }
    };
    write(organisation, bold, 10);
    for (const line of organisationLines) write(line, regular, 7.5);
    y -= 24;
    write(content.number, regular, 10);
    y -= 8;
    write(title, bold, 18);
    write(content.trainee, regular, 10);
    y -= 14;
    write(sentence(content), regular, 10);
    y -= 14;
    for (const [label, value] of content.rows) {
      page.drawText(label, { x: left, y, font: bold, size: 10 });
      page.drawText(value, { x: left + 120, y, font: regular, size: 10 });
      y -= 14;
    }
    y -= 14;
    write(promise, regular, 10);
    y -= 14;
    for (const line of signature) write(line, regular, 10);
    y = 60;
    write(`${content.number} · ${organisation} · Page 1 / 1`, regular, 7.5);
    return paper.save();
  };
