import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { X } from '../icons.ts';
import { TextSkeleton } from '../layout/Skeletons.tsx';
import { ExplanationView } from './ExplanationView.tsx';
import { useWhy, type WhyState } from './whyContext.ts';

/** The panel « Pourquoi ? », beside the page and never over it. A dialog has one of its own: `WhyScope`. */
export function WhyPanel() {
  const { shown, question, close } = useWhy();
  const heading = useRef<HTMLHeadingElement>(null);
  // Once for each question: an answer that follows its figure leaves the focus where it is.
  useEffect(() => {
    if (question > 0) heading.current?.focus();
  }, [question]);
  if (!shown) return null;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <Box
      component="aside"
      aria-label="Pourquoi ?"
      aria-busy={shown === 'preparing'}
      onKeyDown={closeOnEscape}
      sx={panelStyle}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography variant="caption" sx={{ color: 'text.secondary', flex: 1 }}>
          Pourquoi ?
        </Typography>
        <IconButton size="small" aria-label="Fermer (Échap)" onClick={close}>
          <X size={16} aria-hidden />
        </IconButton>
      </Box>
      <Typography variant="h2" ref={heading} tabIndex={-1} sx={{ outline: 'none', mb: 1 }}>
        {titleOf(shown)}
      </Typography>
      <Body shown={shown} />
    </Box>
  );
}

type Shown = NonNullable<WhyState['shown']>;

const titleOf = (shown: Shown): string => {
  if (shown === 'preparing') return 'Un instant';
  return shown === 'failed' ? 'Pas d’explication' : shown.title;
};

function Body({ shown }: { readonly shown: Shown }) {
  if (shown === 'preparing') return <TextSkeleton lines={4} />;
  if (shown === 'failed')
    return (
      <Typography>
        Ce dossier n’a pas pu être relu sur cet ordinateur. Ouvrez-le pour voir le détail.
      </Typography>
    );
  return <ExplanationView explanation={shown} />;
}

const panelStyle = {
  width: { xs: 'auto', md: 320 },
  flex: 'none',
  overflow: 'auto',
  borderLeft: 1,
  borderColor: 'divider',
  bgcolor: 'background.paper',
  p: 2.5,
  // Where there is no room beside the page, it takes the whole of it until it is closed.
  position: { xs: 'fixed', md: 'static' },
  inset: 0,
  zIndex: 'modal',
} as const;
