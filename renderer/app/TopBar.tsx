import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Keyboard, Search } from '../ui/icons.ts';
import { keysText } from '../ui/index.ts';

/** Over every screen: the one search box, and the shortcuts. */
export const TopBar = ({
  onSearch,
  onShortcuts,
}: {
  readonly onSearch: () => void;
  readonly onShortcuts: () => void;
}) => (
  <Box
    component="header"
    sx={{
      flex: 'none',
      height: 48,
      px: 3,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      borderBottom: 1,
      borderColor: 'divider',
    }}
  >
    <ButtonBase
      onClick={onSearch}
      aria-haspopup="dialog"
      sx={{
        height: 32,
        width: 'min(460px, 60%)',
        px: 1.25,
        gap: 1,
        justifyContent: 'flex-start',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        color: 'text.secondary',
        font: 'inherit',
        '&:hover': { borderColor: 'field.border' },
      }}
    >
      <Search size={15} aria-hidden />
      <Box component="span" sx={{ flex: 1, textAlign: 'left', whiteSpace: 'nowrap', overflow: 'hidden' }}>
        Rechercher un client, un stagiaire, un document…
      </Box>
      <Box component="kbd" sx={{ font: 'inherit', typography: 'caption' }}>
        {keysText('mod+k')}
      </Box>
    </ButtonBase>
    <Tooltip title="Raccourcis clavier (?)">
      <IconButton size="small" aria-label="Raccourcis clavier" onClick={onShortcuts}>
        <Keyboard size={17} aria-hidden />
      </IconButton>
    </Tooltip>
  </Box>
);
