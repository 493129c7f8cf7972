import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { figuresOfPaper } from '../../../shared/documents/index.ts';
import type { DocumentRequest } from '../../../shared/documents/request.ts';
import { Facts, Why } from '../../ui/index.ts';
import { whyOfStory } from '../explain/index.ts';

/** What a paper prints of the order, figure by figure, each answering « Pourquoi ? ». Closed at first. */
export function WhyOfPaper({ request }: { readonly request: DocumentRequest }) {
  const [open, setOpen] = useState(false);
  return (
    <Box component="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 500 }}>
        D’où viennent ces chiffres&nbsp;?
      </Box>
      {open && <Figures request={request} />}
    </Box>
  );
}

/** Read from the paper only once somebody asks. */
function Figures({ request }: { readonly request: DocumentRequest }) {
  const figures = useMemo(() => figuresOfPaper(request), [request]);
  if (figures.length === 0)
    return (
      <Box sx={{ color: 'text.secondary', mt: 1 }}>
        Ce document n’imprime aucun montant ni aucune date qu’Émarge ait calculés.
      </Box>
    );
  return (
    <Box sx={{ mt: 1, maxHeight: 220, overflow: 'auto', fontVariantNumeric: 'tabular-nums' }}>
      <Facts
        lines={figures.map(({ label, value, story, subject }) => ({
          label,
          value: <Why explanation={whyOfStory(story, request.dossier, subject)}>{value}</Why>,
        }))}
      />
    </Box>
  );
}
