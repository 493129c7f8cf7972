import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { ChevronDown } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import type { ActContext } from '../acts/actDefinition.ts';
import { actsFor } from '../acts/actsFor.ts';
import { actDefinitions } from '../acts/definitions.ts';
import type { ActName } from '../nextAct.ts';

/** Every fact that means something now, in groups: the order, money, the training, what goes wrong. */
export function ActsMenu({
  dossier,
  statement,
  today,
  onAct,
}: ActContext & { readonly onAct: (act: ActName) => void }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const groups = actsFor(dossier, statement, today);
  return (
    <>
      <Button icon={ChevronDown} onClick={(event) => setAnchor(event.currentTarget)}>
        Inscrire un fait
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {groups.flatMap((group, index) => [
          ...(index > 0 ? [<Divider key={`before ${group[0]}`} component="li" />] : []),
          ...group.map((act) => (
            <MenuItem
              key={act}
              onClick={() => {
                setAnchor(null);
                onAct(act);
              }}
            >
              {actDefinitions[act].title}…
            </MenuItem>
          )),
        ])}
      </Menu>
    </>
  );
}
