import { useLocation } from 'wouter';
import { readCourseSheet } from '../../../shared/domain/courses/readCourseSheet.ts';
import { PageHeader, PageSkeleton, PasteBox, usePastedText } from '../../ui/index.ts';
import { coursePath } from './coursePaths.ts';
import { reviewKey, SheetReview } from './SheetReview.tsx';

/** Paste an existing sheet: its text becomes a course to review; nothing is saved by itself. */
export function PasteCoursePage() {
  const [, go] = useLocation();
  const { text, keep, forget } = usePastedText('course:pasted:text', reviewKey);
  if (text === undefined) return <PageSkeleton />;
  const again = { label: 'Coller un autre texte', onAct: () => void forget() };
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Formations', to: coursePath.list }]}
        title={text === null ? 'Coller une fiche existante' : 'Relire la fiche'}
        subtitle={
          text === null
            ? 'Copiez le texte depuis votre site, Word ou un PDF. Vous relirez tout avant d’enregistrer.'
            : 'À gauche ce que vous avez collé, à droite ce qui en est repris. Rien n’est encore enregistré.'
        }
        actions={text === null ? [] : [again]}
      />
      {text === null ? (
        <PasteBox
          label="Texte de la fiche"
          help="Intitulé, durée, objectifs, programme, public… Les conditions générales collées à la suite sont écartées."
          actionLabel="Lire la fiche"
          onText={keep}
          rows={14}
          autoFocus
        />
      ) : (
        <SheetReview
          text={text}
          reading={readCourseSheet(text)}
          onSaved={(id) => {
            void forget();
            go(coursePath.of(id));
          }}
          onLeave={() => go(coursePath.list)}
        />
      )}
    </>
  );
}
