import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import type { ClauseAt } from '../../../../../shared/domain/terms/own/editClauses.ts';
import { clauseHead, headOf } from '../../../../../shared/domain/terms/text/heads.ts';
import type { OwnChapter } from '../../../../../shared/records/records.ts';
import { Button, useFieldMeta } from '../../../../ui/index.ts';
import { ClauseEditor } from './ClauseEditor.tsx';
import { ClauseView } from './ClauseView.tsx';
import { clauseId } from './clauseId.ts';
import { draftAt, type useOwnText } from './useOwnText.ts';

type Acts = ReturnType<typeof useOwnText>;

const same = (a: ClauseAt | null, b: ClauseAt): boolean =>
  a !== null && a.chapter === b.chapter && a.clause === b.clause;

/** The place that is being edited; null where none is. */
function useOpenPlace(): ClauseAt | null {
  const [chapter, clause] = useWatch({ name: ['open.chapter', 'open.clause'] }) as (number | undefined)[];
  return chapter === undefined || clause === undefined ? null : { chapter, clause };
}

/** Gives the focus back to the place that was edited or cut, so that the keyboard stays there. */
function useFocusBack(open: ClauseAt | null): void {
  const next = useRef<ClauseAt>(null);
  useEffect(() => {
    if (open) next.current = open;
    else if (next.current) {
      document.getElementById(clauseId(next.current))?.querySelector('button')?.focus();
      next.current = null;
    }
  }, [open]);
}

/** The clauses as split, chapter by chapter, each to be read, edited in its place, joined to the one above or taken out. */
export function ClauseList({
  acts,
  shown,
  ruleName,
}: {
  readonly acts: Acts;
  /** The text with its figures put in. */
  readonly shown: readonly OwnChapter[];
  readonly ruleName: (rule: string) => string;
}) {
  useFieldMeta('text', { label: 'Texte des conditions', asIs: true });
  const open = useOpenPlace();
  const { text } = acts;
  useFocusBack(open);
  const reason = open ? 'Validez d’abord la clause en cours.' : null;
  const others = (at: ClauseAt) => [
    {
      label: 'Joindre à la précédente',
      reason: reason ?? (at.chapter === 0 && at.clause === 0 ? 'C’est la première clause.' : null),
      onAct: () => acts.merge(at),
    },
    { label: 'Supprimer la clause', danger: true, reason, onAct: () => acts.remove(at) },
  ];
  const editor = (at: ClauseAt) => <ClauseEditor at={at} before={draftAt(text, at)} acts={acts} />;
  return (
    <Box id="field-text" tabIndex={-1} sx={{ outline: 'none' }}>
      {text.map((chapter, index) => {
        const heading = { chapter: index, clause: -1 };
        const printed = shown[index] ?? chapter;
        return (
          <Box key={index} sx={{ mb: 2 }}>
            <Box id={clauseId(heading)} sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 0.5 }}>
              {same(open, heading) ? (
                <Box sx={{ flex: 1 }}>{editor(heading)}</Box>
              ) : (
                <>
                  <Typography variant="h3" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
                    {headOf(printed) || 'Sans titre de chapitre'}
                  </Typography>
                  <Button
                    look="text"
                    reason={reason}
                    onClick={() => acts.open(heading)}
                    label={`Modifier le titre ${headOf(printed)}`.trim()}
                  >
                    Modifier le titre
                  </Button>
                </>
              )}
            </Box>
            {chapter.clauses.map((clause, at) => {
              const place = { chapter: index, clause: at };
              return (
                <Box
                  key={at}
                  id={clauseId(place)}
                  sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', scrollMarginTop: 16 }}
                >
                  {same(open, place) ? (
                    editor(place)
                  ) : (
                    <ClauseView
                      clause={clause}
                      shown={printed.clauses[at] ?? clause}
                      head={clauseHead(printed, at)}
                      ruleName={ruleName}
                      reason={reason}
                      onEdit={() => acts.open(place)}
                      others={others(place)}
                    />
                  )}
                </Box>
              );
            })}
          </Box>
        );
      })}
    </Box>
  );
}
