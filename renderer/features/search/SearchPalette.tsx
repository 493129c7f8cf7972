import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import { type KeyboardEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { Search } from '../../ui/icons.ts';
import { visuallyHidden } from '../../ui/index.ts';
import { HitLine } from './HitLine.tsx';
import { placeOf } from './hitPlace.ts';
import { useSearch } from './useSearch.ts';

/** Ctrl K: one box over everything. Arrows choose, Enter opens. */
export function SearchPalette({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const title = useId();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      aria-labelledby={title}
      maxWidth="sm"
      fullWidth
      slotProps={{ paper: { sx: { position: 'fixed', top: 56, m: 0 } } }}
    >
      <Box component="h2" id={title} sx={visuallyHidden}>
        Rechercher
      </Box>
      <SearchBox onClose={onClose} />
    </Dialog>
  );
}

function SearchBox({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const [, go] = useLocation();
  const list = useId();
  const found = useSearch(text.trim());
  const hits = (found ?? []).filter((hit) => placeOf(hit));
  const open = (index: number): void => {
    const hit = hits[index];
    const place = hit && placeOf(hit);
    if (!place) return;
    onClose();
    go(place.to(hit));
  };
  const keys = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && hits.length > 0) setChosen((index) => (index + by + hits.length) % hits.length);
    else if (event.key === 'Enter') open(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.25,
          px: 2,
          height: 48,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Search size={17} aria-hidden />
        <InputBase
          autoFocus
          fullWidth
          placeholder="Nom, ville, référence, numéro de document…"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
          onKeyDown={keys}
          slotProps={{
            input: {
              role: 'combobox',
              'aria-label': 'Rechercher partout',
              'aria-expanded': hits.length > 0,
              'aria-controls': list,
              'aria-activedescendant': hits[chosen] ? `${list}-${chosen}` : undefined,
              autoComplete: 'off',
            },
          }}
        />
      </Box>
      <Box
        id={list}
        role="listbox"
        aria-label="Résultats"
        sx={{ maxHeight: 'min(60vh, 440px)', overflow: 'auto', py: 0.5 }}
      >
        {hits.map((hit, index) => (
          <HitLine
            key={`${hit.table} ${hit.id}`}
            id={`${list}-${index}`}
            hit={hit}
            chosen={index === chosen}
            onChoose={() => setChosen(index)}
            onOpen={() => open(index)}
          />
        ))}
      </Box>
      <Box
        role="status"
        sx={{ px: 2, pb: 1.5, pt: hits.length > 0 ? 0.5 : 1, typography: 'caption', color: 'text.secondary' }}
      >
        {statusOf(text, hits.length, found !== undefined)}
      </Box>
    </>
  );
}

function statusOf(text: string, count: number, answered: boolean): string {
  if (!text.trim()) return 'Quelques lettres de chaque mot suffisent : « mart cl » trouve Claire Martin.';
  if (count > 0) return '↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer';
  return answered ? 'Rien ne correspond. Essayez moins de lettres, ou un autre mot.' : 'Recherche…';
}
