import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { X } from '../icons.ts';
import { ClauseLink } from './ClauseLink.tsx';
import type { ExplanationLine } from './explanation.ts';
import { useWhy } from './whyContext.ts';

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly ExplanationLine[] }) => (
  <Box sx={{ mt: 2.5 }}>
    <Typography variant="caption" component="h3" sx={{ color: 'text.secondary', mb: 0.5 }}>
      {title}
    </Typography>
    <Box component="dl" sx={{ m: 0 }}>
      {lines.map((line) => (
        <Box
          key={line.label}
          sx={{
            display: 'flex',
            justifyContent: 'space-between',
            gap: 2,
            py: 0.5,
            borderTop: line.total ? 1 : 0,
            borderColor: 'text.secondary',
            fontWeight: line.total ? 600 : 400,
          }}
        >
          <Box component="dt">{line.label}</Box>
          <Box component="dd" sx={{ m: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
            {line.value}
          </Box>
        </Box>
      ))}
    </Box>
  </Box>
);

/** The panel « Pourquoi ? », beside the page and never over it. */
export function WhyPanel() {
  const { shown, close } = useWhy();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <Box
      component="aside"
      aria-label="Pourquoi ?"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
      sx={{
        width: 320,
        flex: 'none',
        overflow: 'auto',
        borderLeft: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        p: 2.5,
      }}
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
        {shown.title}
      </Typography>
      <Typography sx={{ mb: 1 }}>{shown.because}</Typography>
      <ClauseLink clause={shown.clause} />
      {shown.facts && shown.facts.length > 0 && <Lines title="Les faits" lines={shown.facts} />}
      {shown.lines && shown.lines.length > 0 && <Lines title="Le calcul" lines={shown.lines} />}
    </Box>
  );
}
