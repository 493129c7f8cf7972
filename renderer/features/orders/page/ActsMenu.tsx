import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { ChevronDown } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { actDefinitions, actsFor } from '../acts/definitions.ts';
import type { ActName } from '../nextAct.ts';

/** Every fact that can be recorded, whatever comes next. */
export function ActsMenu({
  dossier,
  onAct,
}: {
  readonly dossier: Dossier;
  readonly onAct: (act: ActName) => void;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button icon={ChevronDown} onClick={(event) => setAnchor(event.currentTarget)}>
        Inscrire un fait
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {actsFor(dossier).map((act) => (
          <MenuItem
            key={act}
            onClick={() => {
              setAnchor(null);
              onAct(act);
            }}
          >
            {actDefinitions[act].title}…
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
