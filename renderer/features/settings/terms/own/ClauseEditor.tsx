import Box from '@mui/material/Box';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { flawsOfText } from '../../../../../shared/documents/checks/termsFlaws.ts';
import type { ClauseAt, ClauseDraft } from '../../../../../shared/domain/terms/own/editClauses.ts';
import { withFrenchNames } from '../../../../../shared/domain/terms/own/placeholders.ts';
import { lostOf, restorePlaceholders } from '../../../../../shared/domain/terms/own/restorePlaceholders.ts';
import { flawText } from '../../../../../shared/messages/ownTerms.ts';
import { Button, FieldRow, StatusText, TextArea, TextLine } from '../../../../ui/index.ts';
import { KnownPlaceholders } from './KnownPlaceholders.tsx';
import { LostPlaceholders } from './LostPlaceholders.tsx';
import { keptDraft, type useOwnText } from './useOwnText.ts';

/** Why a clause as typed cannot be kept, as the button says it. */
function reasonOf(draft: ClauseDraft, isHeading: boolean, lost: number): string | null {
  const whole = `${draft.number}\n${draft.title}\n${draft.text}`;
  const [flaw] = flawsOfText(whole);
  if (flaw) return flawText(flaw);
  if (!isHeading && whole.trim() === '') return 'Une clause vide ne s’imprime pas\u00a0: supprimez-la.';
  return lost > 0 ? 'Dites d’abord ce que devient le repère perdu.' : null;
}

/** A clause being edited in its place. What it would lose or could not print is said before it is kept. */
export function ClauseEditor({
  at,
  before,
  acts,
}: {
  readonly at: ClauseAt;
  /** The clause as it stands in the text. */
  readonly before: ClauseDraft;
  readonly acts: ReturnType<typeof useOwnText>;
}) {
  const { setValue } = useFormContext();
  const draft = useWatch({ name: 'open' }) as ClauseDraft | undefined;
  const box = useRef<HTMLDivElement>(null);
  const [uncut, setUncut] = useState(false);
  if (!draft) return null;
  const isHeading = at.clause < 0;
  const lost = lostOf(before, keptDraft(draft));
  const reason = reasonOf(draft, isHeading, lost.length);
  const save = (): void => {
    if (reason === null) acts.save(at, draft);
  };
  const restore = (): void => {
    const { title, text } = restorePlaceholders(before, keptDraft(draft));
    setValue('open.title', withFrenchNames(title), { shouldDirty: true });
    setValue('open.text', withFrenchNames(text), { shouldDirty: true });
  };
  const cut = (): void => {
    const area = box.current?.querySelector<HTMLTextAreaElement>('textarea:not([aria-hidden])');
    setUncut(!acts.cut(at, draft, area?.selectionStart ?? 0));
  };
  // Enter keeps the clause and Escape gives it up: neither publishes nor leaves the page.
  const keys = (event: KeyboardEvent): void => {
    const inLine = (event.target as HTMLElement).tagName === 'INPUT';
    if (event.key === 'Escape') acts.close();
    else if (event.key !== 'Enter' || !(inLine || event.ctrlKey || event.metaKey)) return;
    else save();
    event.preventDefault();
  };
  return (
    <Box
      ref={box}
      onKeyDown={keys}
      sx={{ display: 'grid', gap: 1.5, borderLeft: 3, borderColor: 'primary.main', pl: 1.5, py: 0.5 }}
    >
      <FieldRow>
        <TextLine name="open.number" label="Numéro" width="xs" />
        <TextLine
          name="open.title"
          label={isHeading ? 'Titre du chapitre' : 'Titre'}
          width="m"
          autoFocus={isHeading}
        />
      </FieldRow>
      {!isHeading && (
        <TextArea
          name="open.text"
          label="Texte"
          rows={5}
          autoFocus
          help={'Un paragraphe par ligne, «\u00a0-\u00a0» devant les éléments d’une liste.'}
        />
      )}
      <KnownPlaceholders />
      <LostPlaceholders lost={lost} onRestore={restore} onKeep={() => acts.save(at, draft)} />
      <Box role="alert">
        {reason !== null && lost.length === 0 && <StatusText tone="lost">{reason}</StatusText>}
        {uncut && (
          <StatusText tone="soon">
            Placez le curseur là où commence la nouvelle clause, puis coupez.
          </StatusText>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button reason={reason} onClick={save}>
          Valider la clause
        </Button>
        {!isHeading && (
          <Button look="text" reason={reason} onClick={cut}>
            Couper au curseur
          </Button>
        )}
        <Button look="text" onClick={acts.close}>
          Abandonner
        </Button>
      </Box>
    </Box>
  );
}
