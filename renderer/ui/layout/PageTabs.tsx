import Box from '@mui/material/Box';
import { Link } from 'wouter';

export interface PageTab {
  readonly path: string;
  readonly label: string;
}

const TabLink = ({ tab, current }: { readonly tab: PageTab; readonly current: boolean }) => (
  <Box
    component={Link}
    href={tab.path}
    aria-current={current ? 'page' : undefined}
    sx={{
      py: 0.75,
      color: current ? 'text.primary' : 'text.secondary',
      fontWeight: current ? 600 : 400,
      textDecoration: 'none',
      borderBottom: 2,
      borderColor: current ? 'primary.main' : 'transparent',
      '&:hover': { color: 'text.primary' },
    }}
  >
    {tab.label}
  </Box>
);

/** The parts of a page that has several, each with an address of its own; the one shown is underlined. */
export const PageTabs = ({
  label,
  tabs,
  current,
}: {
  readonly label: string;
  readonly tabs: readonly PageTab[];
  /** Path of the one shown. */
  readonly current: string;
}) => (
  <Box
    component="nav"
    aria-label={label}
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: 2.5,
      borderBottom: 1,
      borderColor: 'divider',
      mb: 2.5,
    }}
  >
    {tabs.map((tab) => (
      <TabLink key={tab.path} tab={tab} current={tab.path === current} />
    ))}
  </Box>
);
