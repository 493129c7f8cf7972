import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'wouter';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { isDocumentKind } from '../../../shared/records/facts.ts';
import { useLive } from '../../db/index.ts';
import { ErrorState, PageHeader, PageSkeleton, Section, useToday } from '../../ui/index.ts';
import { LateClientNotice } from '../billing/index.ts';
import { type AskedPaper, IssueDialog, useDossierPapers } from '../documents/index.ts';
import { ActDialog } from './acts/ActDialog.tsx';
import { type ActName, isActName, nextActOf } from './nextAct.ts';
import { findDossier } from './orderQueries.ts';
import { ActsMenu } from './page/ActsMenu.tsx';
import { ContractChecklist } from './page/ContractChecklist.tsx';
import { DueLines } from './page/DueLines.tsx';
import { Frieze } from './page/Frieze.tsx';
import { Notices } from './page/Notices.tsx';
import { OrderHead } from './page/OrderHead.tsx';
import { RequestButtons } from './page/RequestButtons.tsx';
import { isOrderTab, OrderTabs } from './page/OrderTabs.tsx';
import { OrderTerms } from './page/OrderTerms.tsx';
import { standingFacts } from './standingFacts.ts';

/**
 * One order: where it stands, what makes it final, what is due, and the one act that comes next. `?acte=payment` opens
 * the dialog of an act, `?emettre=proposal` that of a paper, `&fait=…` naming the fact that a letter answers: other
 * screens lead straight to the act.
 */
export function OrderPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const dossier = useLive(() => findDossier(id), [id]);
  if (dossier === undefined) return <PageSkeleton />;
  if (dossier === null)
    return (
      <>
        <PageHeader crumbs={[{ label: 'Dossiers', to: '/dossiers' }]} title="Dossier introuvable" />
        <ErrorState
          title="Ce dossier n’est pas sur cet ordinateur"
          text="Le lien est peut-être tronqué, ou le dossier n’est pas encore arrivé ici."
        />
      </>
    );
  // Another address on the same order asks for another act: its dialog opens anew.
  return <Found key={search.toString()} dossier={dossier} />;
}

function askedPaperOf(search: URLSearchParams): AskedPaper | null {
  const kind = search.get('emettre');
  return isDocumentKind(kind) ? { kind, about: search.get('fait') ?? undefined } : null;
}

function Found({ dossier }: { readonly dossier: Dossier }) {
  const today = useToday();
  const [, go] = useLocation();
  const [search] = useSearchParams();
  const statement = useMemo(() => statementOfDossier(dossier, today), [dossier, today]);
  const facts = useMemo(() => standingFacts(dossier.facts), [dossier.facts]);
  const asked = search.get('acte');
  const [act, setAct] = useState<ActName | null>(isActName(asked) ? asked : null);
  const [issuing, setIssuing] = useState<AskedPaper | null>(askedPaperOf(search));
  const papers = useDossierPapers(dossier, statement, today, issuing);
  const paper = papers?.find((one) => one.kind === issuing?.kind);
  const tab = search.get('volet');
  return (
    <>
      <OrderHead
        dossier={dossier}
        statement={statement}
        today={today}
        next={nextActOf(dossier, statement, today)}
        onAct={setAct}
        onIssue={(kind) => setIssuing({ kind })}
        onEdit={() => go(`/dossiers/${dossier.order.id}/modifier`)}
      />
      <Notices dossier={dossier} statement={statement} today={today} />
      <LateClientNotice clientId={dossier.client.id} except={dossier.order.id} />
      <Box sx={twoColumns}>
        <Section title="Ce qui rend le contrat définitif">
          <ContractChecklist dossier={dossier} statement={statement} today={today} />
        </Section>
        <Section title="Ce qui est dû">
          <DueLines dossier={dossier} statement={statement} today={today} />
        </Section>
      </Box>
      <Section
        title="Frise"
        aside={
          <Box sx={{ display: 'flex', gap: 1 }}>
            <RequestButtons dossier={dossier} statement={statement} />
            <ActsMenu dossier={dossier} statement={statement} today={today} onAct={setAct} />
          </Box>
        }
      >
        <Frieze dossier={dossier} statement={statement} facts={facts} today={today} />
      </Section>
      <OrderTabs
        dossier={dossier}
        statement={statement}
        today={today}
        first={isOrderTab(tab) ? tab : 'documents'}
        onLetter={setIssuing}
      />
      <OrderTerms dossier={dossier} today={today} />
      {act && (
        <ActDialog
          act={act}
          dossier={dossier}
          statement={statement}
          today={today}
          onClose={() => setAct(null)}
        />
      )}
      {paper && <IssueDialog paper={paper} onClose={() => setIssuing(null)} />}
    </>
  );
}

const twoColumns = {
  display: 'grid',
  // One under the other where « Pourquoi ? » or a narrow window leaves too little room for both.
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
  columnGap: 5,
} as const;
