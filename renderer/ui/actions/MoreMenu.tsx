import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { Ellipsis } from '../icons.ts';
import type { Act } from './act.ts';
import { keysText } from './keys.ts';

const MenuAct = ({ act, onDone }: { readonly act: Act; readonly onDone: () => void }) => {
  const { icon: Icon, reason } = act;
  const choose = (): void => {
    if (reason) return;
    onDone();
    act.onAct();
  };
  return (
    <Tooltip title={reason ?? ''} placement="left" describeChild>
      <MenuItem
        onClick={choose}
        aria-disabled={reason ? true : undefined}
        sx={{ color: act.danger ? 'tone.lost' : reason ? 'text.disabled' : undefined }}
      >
        {Icon && (
          <ListItemIcon sx={{ color: 'inherit' }}>
            <Icon size={16} aria-hidden />
          </ListItemIcon>
        )}
        <ListItemText>{act.label}</ListItemText>
        {act.keys && (
          <Typography variant="caption" sx={{ ml: 3, color: 'text.secondary' }}>
            {keysText(act.keys)}
          </Typography>
        )}
      </MenuItem>
    </Tooltip>
  );
};

/** The « ⋯ » menu: acts that are possible but not next. */
export function MoreMenu({
  acts,
  label = 'Autres actions',
}: {
  readonly acts: readonly Act[];
  readonly label?: string;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  if (acts.length === 0) return null;
  const close = (): void => setAnchor(null);
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          size="small"
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={anchor ? true : undefined}
          aria-controls={anchor ? id : undefined}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Ellipsis size={18} aria-hidden />
        </IconButton>
      </Tooltip>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={close}>
        {acts.map((act) => (
          <MenuAct key={act.label} act={act} onDone={close} />
        ))}
      </Menu>
    </>
  );
}
