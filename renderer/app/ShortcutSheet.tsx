import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { Fragment, useId } from 'react';
import { keysText, useShortcuts } from '../ui/index.ts';

/** Keys that belong to no screen in particular. */
const always = [
  { keys: '↑ ↓', label: 'Parcourir un tableau' },
  { keys: 'Entrée', label: 'Ouvrir la ligne, ou enregistrer la fiche' },
  { keys: 'Échap', label: 'Fermer' },
];

/** « ? »: every key that does something here and now. */
export function ShortcutSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const id = useId();
  const shortcuts = useShortcuts();
  const lines = [
    ...shortcuts.map(({ keys, label }) => ({ keys: keysText(keys), label })).toReversed(),
    ...always,
  ];
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={id} maxWidth="xs" fullWidth>
      <DialogTitle id={id}>Raccourcis de cet écran</DialogTitle>
      <DialogContent>
        <Box
          component="dl"
          sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 1, columnGap: 3 }}
        >
          {lines.map(({ keys, label }) => (
            <Fragment key={`${keys} ${label}`}>
              <dt>{label}</dt>
              <Box component="dd" sx={{ m: 0, color: 'text.secondary', whiteSpace: 'nowrap' }}>
                <kbd style={{ font: 'inherit' }}>{keys}</kbd>
              </Box>
            </Fragment>
          ))}
        </Box>
      </DialogContent>
    </Dialog>
  );
}
