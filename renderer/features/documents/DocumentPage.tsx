import Box from '@mui/material/Box';
import { useParams } from 'wouter';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { documentNames } from '../../../shared/messages/factTitle.ts';
import { useLive } from '../../db/index.ts';
import { ErrorState, Facts, Link, PageHeader, PageSkeleton, Section } from '../../ui/index.ts';
import { afterIssue } from './afterIssue.ts';
import {
  type IssuedDocument,
  loadIssued,
  loadRequestAtIssue,
  type StoredDocument,
} from './documentQueries.ts';
import { PaperActions } from './PaperActions.tsx';
import { PdfView } from './PdfView.tsx';
import { WhyOfPaper } from './WhyOfPaper.tsx';

const crumbs = [{ label: 'Documents', to: '/documents' }];

/** One paper as it left the house: its stored bytes, checked, never drawn again. */
export function DocumentPage() {
  const { sha256 = '' } = useParams();
  const stored = useLive(() => loadIssued(sha256), [sha256]);
  if (stored === undefined) return <PageSkeleton />;
  if (stored === null)
    return (
      <>
        <PageHeader crumbs={crumbs} title="Document introuvable" />
        <ErrorState
          title="Aucun document émis n’a cette empreinte"
          text="Le lien est peut-être tronqué. La liste des documents contient tout ce qui a été émis."
        />
      </>
    );
  return <Stored stored={stored} />;
}

function Stored({ stored }: { readonly stored: StoredDocument }) {
  const { document } = stored;
  const name = `${documentNames[document.kind]} ${document.number}`;
  const next = afterIssue[document.kind];
  return (
    <>
      <PageHeader crumbs={crumbs} title={name} subtitle={document.client} />
      <Section
        title="Émission"
        aside={
          stored.state === 'intact' && (
            <PaperActions paper={{ name: document.fileName, bytes: stored.bytes }} />
          )
        }
      >
        <Facts
          lines={[
            { label: 'Dossier', value: <Link to={`/dossiers/${document.orderId}`}>{document.client}</Link> },
            {
              label: 'Émis le',
              value: `${formatShortDay(document.day)}${document.by ? ` par ${document.by}` : ''}`,
            },
            ...(next
              ? [
                  {
                    label: 'Ensuite',
                    value: <Link to={`/dossiers/${document.orderId}?acte=${next.act}`}>{next.label}</Link>,
                  },
                ]
              : []),
            { label: 'Pages', value: countText(document.pages, 'page') },
            {
              label: 'Empreinte SHA-256',
              value: stored.state === 'intact' ? `${document.sha256} (vérifiée)` : document.sha256,
            },
          ]}
        />
      </Section>
      <Section title="Le document">
        <FiguresAtIssue document={document} />
        <Body stored={stored} name={name} />
      </Section>
    </>
  );
}

/** The figures of a paper are asked of its order as it was known when the paper left. */
function FiguresAtIssue({ document }: { readonly document: IssuedDocument }) {
  const request = useLive(() => loadRequestAtIssue(document), [document.id]);
  return <Box sx={{ minHeight: 24, mb: 1.5 }}>{request && <WhyOfPaper request={request} />}</Box>;
}

function Body({ stored, name }: { readonly stored: StoredDocument; readonly name: string }) {
  if (stored.state === 'intact') return <PdfView bytes={stored.bytes} title={name} />;
  return stored.state === 'altered' ? (
    <ErrorState
      title="Ce document n’est plus celui qui a été émis"
      text="Ses octets ne correspondent plus à son empreinte : il ne prouve rien. Reprenez-le dans une sauvegarde, ou scannez l’exemplaire signé."
    />
  ) : (
    <ErrorState
      title="Ce document n’est pas sur cet ordinateur"
      text="Il a été émis ailleurs, ou la base a été reprise sans ses fichiers. Ouvrez-le sur l’ordinateur qui l’a émis."
    />
  );
}
