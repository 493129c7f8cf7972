import Box from '@mui/material/Box';
import { useState } from 'react';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { Statement } from '../../../shared/domain/orders/statement.ts';
import type { DocumentKind } from '../../../shared/records/facts.ts';
import { FolderOpen } from '../../ui/icons.ts';
import { Button, TextSkeleton, useCommand, useToasts } from '../../ui/index.ts';
import { issuedOf } from './documentQueries.ts';
import { IssueDialog } from './IssueDialog.tsx';
import { PaperLine } from './PaperLine.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { saveDossierFolder } from './paperCommands.ts';
import { useDossierPapers } from './useDossierPapers.ts';

export interface DocumentsBlockProps {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly today: CivilDay;
  /** Only these kinds: the attendance sheet on the page of a session. */
  readonly only?: readonly DocumentKind[];
}

/** The papers of an order: which have left, which can, and what the others miss. */
export function DocumentsBlock({ dossier, statement, today, only }: DocumentsBlockProps) {
  const papers = useDossierPapers(dossier, statement, today);
  const [open, setOpen] = useState<{ readonly kind: DocumentKind; readonly for: 'preview' | 'issue' } | null>(
    null,
  );
  const { say } = useToasts();
  const issued = issuedOf(dossier);
  const folder = useCommand(saveDossierFolder, {
    onDone: ({ path, files }) =>
      say(`${files} ${files > 1 ? 'documents écrits' : 'document écrit'} dans ${path}`),
  });
  if (!papers) return <TextSkeleton lines={5} />;
  const chosen = papers.find((paper) => paper.kind === open?.kind);
  const close = (): void => setOpen(null);
  return (
    <>
      <Box component="ul" aria-label="Documents du dossier" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {papers
          .filter(({ kind }) => !only || only.includes(kind))
          .map((paper) => (
            <PaperLine
              key={paper.kind}
              paper={paper}
              onPreview={() => setOpen({ kind: paper.kind, for: 'preview' })}
              onIssue={() => setOpen({ kind: paper.kind, for: 'issue' })}
            />
          ))}
      </Box>
      {!only && (
        <Box sx={{ mt: 2 }}>
          <Button
            icon={FolderOpen}
            busy={folder.busy}
            reason={issued.length === 0 ? 'Aucun document n’a encore été émis.' : null}
            onClick={() => folder.run(dossier, issued)}
          >
            Enregistrer tous les documents…
          </Button>
        </Box>
      )}
      {chosen && open?.for === 'preview' && (
        <PreviewDialog
          paper={chosen}
          onIssue={() => setOpen({ kind: chosen.kind, for: 'issue' })}
          onClose={close}
        />
      )}
      {chosen && open?.for === 'issue' && <IssueDialog paper={chosen} onClose={close} />}
    </>
  );
}
