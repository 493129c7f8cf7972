import { useState } from 'react';
import { pasteRefusal } from '../../../../../shared/domain/terms/own/pasteRefusal.ts';
import { proposedTerms } from '../../../../../shared/domain/terms/own/proposedTerms.ts';
import { readTermsText } from '../../../../../shared/domain/terms/own/readTermsText.ts';
import { parametersOfVersion } from '../../../../../shared/domain/terms/termsOf.ts';
import { useLive } from '../../../../db/index.ts';
import { PageHeader, PageSkeleton, PasteBox, usePastedText } from '../../../../ui/index.ts';
import { loadTermsShelf, type TermsShelf } from '../termsQueries.ts';
import { OwnTermsForm } from './OwnTermsForm.tsx';
import type { OwnStart } from './ownTermsForm.ts';

const crumbs = [
  { label: 'Paramètres', to: '/parametres' },
  { label: 'Conditions générales', to: '/parametres/conditions' },
];

/** The draft of the review of what was pasted. */
const reviewKey = 'terms:pasted';

/** Paste the organisation's own terms: they become clauses and parameters to review; nothing is published by itself. */
export function PasteTermsPage() {
  const { text, keep, forget } = usePastedText('terms:pasted:text', reviewKey);
  const shelf = useLive(loadTermsShelf, []);
  if (text === undefined || !shelf) return <PageSkeleton />;
  const isPasted = text !== null;
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        title={isPasted ? 'Relire vos conditions' : 'Coller vos propres conditions'}
        subtitle={
          isPasted
            ? 'À gauche vos clauses, à droite ce que le calcul en lit. Rien n’est encore publié.'
            : 'Copiez le texte depuis Word, un PDF ou votre site. Vous relirez tout avant de publier.'
        }
        actions={isPasted ? [{ label: 'Coller un autre texte', onAct: () => void forget() }] : []}
      />
      {isPasted ? (
        <PastedReview text={text} shelf={shelf} onPublished={() => void forget()} />
      ) : (
        <PasteBox
          label="Texte de vos conditions"
          help="Tout le texte, titres et numéros compris. Les chiffres reconnus deviennent les valeurs du calcul&nbsp;; rien n’est deviné."
          actionLabel="Lire les conditions"
          onText={keep}
          refuse={pasteRefusal}
          rows={14}
          autoFocus
        />
      )}
    </>
  );
}

function startOfPaste(text: string, { versions }: TermsShelf): OwnStart {
  const { chapters, before, twice } = readTermsText(text);
  const current = parametersOfVersion(versions.at(-1) ?? null);
  return { ...proposedTerms(chapters, current), before, twice };
}

function PastedReview({
  text,
  shelf,
  onPublished,
}: {
  readonly text: string;
  readonly shelf: TermsShelf;
  readonly onPublished: () => void;
}) {
  // Proposed once: what is published elsewhere meanwhile is told on publishing.
  const [start] = useState(() => startOfPaste(text, shelf));
  return (
    <OwnTermsForm shelf={shelf} changed={null} start={start} draftKey={reviewKey} onPublished={onPublished} />
  );
}
