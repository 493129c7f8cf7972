import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

const times = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Lines of text to come, at their final height. */
export const TextSkeleton = ({ lines = 3 }: { readonly lines?: number }) => (
  <Box aria-hidden>
    {times(lines).map((line) => (
      <Skeleton key={line} height={22} width={`${92 - ((line * 17) % 40)}%`} />
    ))}
  </Box>
);

/** Rows of a list to come: same height as `DataList`'s. */
export const RowsSkeleton = ({ rows = 8 }: { readonly rows?: number }) => (
  <Box aria-hidden>
    {times(rows).map((row) => (
      <Box
        key={row}
        sx={{
          height: 34,
          borderBottom: 1,
          borderColor: 'divider',
          display: 'flex',
          alignItems: 'center',
          gap: 3,
        }}
      >
        <Skeleton width="28%" />
        <Skeleton width="22%" />
        <Skeleton width="14%" />
        <Skeleton width="10%" sx={{ ml: 'auto' }} />
      </Box>
    ))}
  </Box>
);

/** A whole page to come: head, then rows. */
export const PageSkeleton = () => (
  <Box role="status" aria-busy aria-label="Chargement">
    <Skeleton width={120} height={18} />
    <Skeleton width={320} height={34} sx={{ mb: 3 }} />
    <RowsSkeleton />
  </Box>
);
