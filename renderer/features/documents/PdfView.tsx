import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '../../ui/layout/ErrorState.tsx';
import type { OpenPdf } from './openPdf.ts';

const widthOfPage = 720;
const ratioOfA4 = 210 / 297;

/** A PDF, page under page, as it will be printed; a blank page while it is being made. Its words are there for those who listen to the page. */
export function PdfView({ bytes, title }: { readonly bytes: Uint8Array | null; readonly title: string }) {
  const [pdf, setPdf] = useState<OpenPdf | 'unreadable' | null>(null);
  useEffect(() => {
    if (!bytes) return undefined;
    let open: OpenPdf | null = null;
    let gone = false;
    const read = async (): Promise<void> => {
      // The reader weighs more than the rest of the screen: it comes with the first document looked at.
      const { openPdf } = await import('./openPdf.ts');
      open = await openPdf(bytes);
      if (gone) await open.close();
      else setPdf(open);
    };
    read().catch(() => setPdf('unreadable'));
    return () => {
      gone = true;
      void open?.close();
    };
  }, [bytes]);
  if (pdf === 'unreadable')
    return (
      <ErrorState
        title="Ce document ne s’ouvre pas"
        text="Enregistrez-le, puis ouvrez-le avec un autre logiciel."
      />
    );
  const pages = pdf ? Array.from({ length: pdf.pages }, (_, i) => i + 1) : [1];
  return (
    <Box
      role="document"
      aria-label={title}
      aria-busy={pdf === null}
      sx={{
        display: 'grid',
        justifyContent: 'center',
        gap: 2,
        p: 2,
        bgcolor: 'action.hover',
        borderRadius: 1,
      }}
    >
      {pages.map((page) => (
        <PdfPage key={page} pdf={pdf} page={page} of={pages.length} />
      ))}
    </Box>
  );
}

function PdfPage({
  pdf,
  page,
  of,
}: {
  readonly pdf: OpenPdf | null;
  readonly page: number;
  readonly of: number;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [seen, setSeen] = useState<{ readonly ratio: number; readonly text: string } | null>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!pdf || !target) return undefined;
    let gone = false;
    const show = async (): Promise<void> => {
      const [ratio, text] = await Promise.all([pdf.ratioOf(page), pdf.textOf(page)]);
      await pdf.draw(page, target, widthOfPage);
      if (!gone) setSeen({ ratio, text });
    };
    // A reader closed while it draws refuses: the page is gone, there is nothing to say.
    show().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [pdf, page]);
  return (
    <Box
      component="section"
      aria-label={`Page ${page} sur ${of}`}
      aria-busy={seen === null}
      sx={{ width: widthOfPage, maxWidth: '100%' }}
    >
      <Box
        component="canvas"
        ref={canvas}
        aria-hidden
        sx={{
          display: 'block',
          width: '100%',
          aspectRatio: seen?.ratio ?? ratioOfA4,
          bgcolor: '#fff',
          boxShadow: '0 1px 4px rgb(0 0 0 / 0.25)',
        }}
      />
      <Box sx={visuallyHidden}>{seen?.text}</Box>
    </Box>
  );
}

const visuallyHidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'pre-line',
} as const;
