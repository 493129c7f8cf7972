import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { useId, useState } from 'react';
import { Columns3 } from '../icons.ts';

interface Choice {
  readonly field: string;
  readonly headerName?: string;
}

/** Which columns a list shows. The first names the line and opens it: it always stays. */
export function ColumnsMenu({
  columns,
  shown,
  onShown,
}: {
  readonly columns: readonly Choice[];
  /** False for a column that is hidden; those not named are shown. */
  readonly shown: Readonly<Record<string, boolean>>;
  readonly onShown: (shown: Readonly<Record<string, boolean>>) => void;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const choices = columns.slice(1);
  if (choices.length === 0) return null;
  return (
    <>
      <Tooltip title="Choisir les colonnes">
        <IconButton
          size="small"
          aria-label="Choisir les colonnes"
          aria-haspopup="menu"
          aria-expanded={anchor ? true : undefined}
          aria-controls={anchor ? id : undefined}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Columns3 size={18} aria-hidden />
        </IconButton>
      </Tooltip>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {choices.map(({ field, headerName }) => {
          const visible = shown[field] !== false;
          return (
            <MenuItem
              key={field}
              dense
              role="menuitemcheckbox"
              aria-checked={visible}
              onClick={() => onShown({ ...shown, [field]: !visible })}
            >
              <Checkbox
                size="small"
                edge="start"
                checked={visible}
                tabIndex={-1}
                disableRipple
                sx={{ p: 0, mr: 1 }}
                slotProps={{ input: { 'aria-hidden': true } }}
              />
              <ListItemText>{headerName}</ListItemText>
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
