import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { jsPDF } from 'jspdf';
import type { Paper, Weight } from './blocks.ts';
import type { Layout } from './layOut.ts';
import type { Mark } from './marks.ts';
import { type FontPair, sizes } from './measure.ts';

const family = 'Noto Sans';

/** Writes the pages as a PDF: the same layout and fonts give the same bytes, whenever and wherever. */
export function paint(paper: Paper, layout: Layout, fonts: FontPair): Uint8Array {
  const format = [layout.width, layout.height];
  const pdf = new jsPDF({
    unit: 'mm',
    format,
    orientation: paper.orientation,
    compress: true,
    putOnlyUsedFonts: true,
  });
  addFonts(pdf, fonts);
  pdf.setLanguage('fr');
  pdf.setProperties({ title: paper.title, author: paper.author, creator: 'Émarge' });
  pdf.viewerPreferences({ DisplayDocTitle: true });
  pdf.setCreationDate(`D:${paper.on.replaceAll('-', '')}120000+00'00'`);
  pdf.setFileId(fileIdOf(paper, layout));
  layout.pages.forEach((marks, page) => {
    if (page > 0) pdf.addPage(format, paper.orientation);
    paintPage(pdf, marks);
  });
  return new Uint8Array(pdf.output('arraybuffer'));
}

const names: Readonly<Record<Weight, string>> = {
  regular: 'NotoSans-Regular.ttf',
  bold: 'NotoSans-Bold.ttf',
};

function addFonts(pdf: jsPDF, fonts: FontPair): void {
  for (const weight of ['regular', 'bold'] as const) {
    pdf.addFileToVFS(names[weight], binaryText(fonts[weight]));
    pdf.addFont(names[weight], family, weight === 'bold' ? 'bold' : 'normal');
  }
}

const texts = new WeakMap<Uint8Array, string>();

/** jsPDF takes files as texts of bytes; made once a font. */
function binaryText(bytes: Uint8Array): string {
  const text = texts.get(bytes) ?? Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  texts.set(bytes, text);
  return text;
}

/** Tells two documents of the same day apart without a clock nor chance. */
function fileIdOf(paper: Paper, layout: Layout): string {
  const content = JSON.stringify([
    paper.title,
    paper.footer,
    layout.pages.map((marks) => marks.filter((mark) => mark.kind === 'text')),
  ]);
  return bytesToHex(sha256(utf8ToBytes(content)))
    .slice(0, 32)
    .toUpperCase();
}

function paintPage(pdf: jsPDF, marks: readonly Mark[]): void {
  let font = '';
  for (const mark of marks) {
    if (mark.kind === 'text') {
      if (mark.text === '') continue;
      const wanted = `${mark.size} ${mark.weight}`;
      if (wanted !== font) {
        pdf.setFont(family, mark.weight === 'bold' ? 'bold' : 'normal');
        pdf.setFontSize(sizes[mark.size].points);
        font = wanted;
      }
      pdf.text(mark.text, mark.x, mark.y);
    } else if (mark.kind === 'line') {
      pdf.setLineWidth(mark.width);
      pdf.line(mark.x1, mark.y1, mark.x2, mark.y2);
    } else if (mark.kind === 'box') {
      pdf.setLineWidth(mark.stroke);
      pdf.rect(mark.x, mark.y, mark.width, mark.height);
    } else {
      paintImage(pdf, mark);
    }
  }
}

/** A logo whose data is damaged behind a sound header is left out: the name stands beside it. */
function paintImage(pdf: jsPDF, { image, x, y, width, height }: Mark & { kind: 'image' }): void {
  try {
    pdf.addImage(image.bytes, image.type.toUpperCase(), x, y, width, height, undefined, 'FAST');
  } catch {
    return;
  }
}
