import Box from '@mui/material/Box';
import type { MissingMention } from '../../../shared/documents/request.ts';
import { ClauseLink, Link } from '../../ui/index.ts';
import { fillingLink } from './fillingLink.ts';

/** Mentions that are missing, each with the way to where it is filled. */
export const MissingList = ({
  mentions,
  label,
}: {
  readonly mentions: readonly MissingMention[];
  readonly label: string;
}) => (
  <Box component="ul" aria-label={label} sx={{ m: 0, pl: 2.5 }}>
    {mentions.map((mention) => (
      <Box
        component="li"
        key={`${mention.code} ${mention.place.id} ${mention.place.field}`}
        sx={{ py: 0.125 }}
      >
        <Link to={fillingLink(mention.place)}>{mention.label}</Link> <ClauseLink clause={mention.source} />
      </Box>
    ))}
  </Box>
);
