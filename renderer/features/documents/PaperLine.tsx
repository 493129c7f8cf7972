import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { documentNames } from '../../../shared/messages/factTitle.ts';
import { Eye, FileCheck } from '../../ui/icons.ts';
import { Button, Link, StatusText } from '../../ui/index.ts';
import { blockedText } from './blockedText.ts';
import { MissingList } from './MissingList.tsx';
import type { DossierPaper } from './useDossierPapers.ts';

/** One kind of paper: where it stands, what it misses, and what one can do with it. */
export function PaperLine({
  paper,
  onPreview,
  onIssue,
}: {
  readonly paper: DossierPaper;
  readonly onPreview: () => void;
  readonly onIssue: () => void;
}) {
  const { kind, check, issued } = paper;
  const name = documentNames[kind];
  const blocked = check.blocking.length;
  const verb = issued.length > 0 ? 'Émettre à nouveau' : 'Émettre';
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        columnGap: 2,
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box>
        <Box component="span" sx={{ fontWeight: 500, mr: 2 }}>
          {name}
        </Box>
        <PaperState paper={paper} />
        {blocked > 0 && issued.length === 0 && (
          <MissingList mentions={check.blocking} label={`${name} : mentions obligatoires manquantes`} />
        )}
        {blocked > 0 && issued.length > 0 && (
          <Quiet summary={`${blockedText(check.blocking)} pour l’émettre à nouveau`}>
            <MissingList mentions={check.blocking} label={`${name} : mentions obligatoires manquantes`} />
          </Quiet>
        )}
        {check.warnings.length > 0 && (
          <Quiet
            summary={countText(check.warnings.length, 'mention utile manque', 'mentions utiles manquent')}
          >
            <MissingList mentions={check.warnings} label={`${name} : mentions utiles manquantes`} />
          </Quiet>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Button icon={Eye} label={`Aperçu : ${name}`} onClick={onPreview}>
          Aperçu
        </Button>
        <Button
          icon={FileCheck}
          label={`${verb} : ${name}`}
          reason={blocked > 0 ? `${blockedText(check.blocking)}.` : null}
          onClick={onIssue}
        >
          {verb}
        </Button>
      </Box>
    </Box>
  );
}

/** Said in a line, told in full when one asks. */
const Quiet = ({ summary, children }: { readonly summary: string; readonly children: ReactNode }) => (
  <Box component="details" sx={{ color: 'text.secondary', typography: 'caption', mt: 0.5 }}>
    <Box component="summary" sx={{ cursor: 'pointer' }}>
      {summary}
    </Box>
    {children}
  </Box>
);

function PaperState({ paper: { check, issued } }: { readonly paper: DossierPaper }) {
  if (issued.length === 0)
    return check.blocking.length > 0 ? (
      <StatusText tone="soon">{blockedText(check.blocking)}</StatusText>
    ) : (
      <StatusText tone="waiting">Prêt à émettre</StatusText>
    );
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1.5, flexWrap: 'wrap' }}>
      {issued.map((document) => (
        <StatusText key={document.id} tone="done">
          <Link to={`/documents/${document.sha256}`}>{document.number}</Link> du{' '}
          {formatShortDay(document.day)}
        </StatusText>
      ))}
    </Box>
  );
}
