import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ClauseText } from '../../../../shared/domain/terms/text/clause.ts';

/** A clause to be read: its heading, where it has one, its paragraphs and its lists. */
export const ClausePassages = ({ clause, head }: { readonly clause: ClauseText; readonly head: string }) => (
  <>
    {head !== '' && (
      <Typography component="h3" sx={{ fontWeight: 600, mb: 0.5, overflowWrap: 'anywhere' }}>
        {head}
      </Typography>
    )}
    <Box sx={{ fontWeight: clause.prominent ? 600 : 400, overflowWrap: 'anywhere' }}>
      {clause.passages.map((passage, index) =>
        typeof passage === 'string' ? (
          <Typography key={index} sx={{ mb: 1, fontWeight: 'inherit' }}>
            {passage}
          </Typography>
        ) : (
          <Box component="ul" key={index} sx={{ mt: 0, mb: 1, pl: 2.5 }}>
            {passage.map((item, at) => (
              <li key={at}>{item}</li>
            ))}
          </Box>
        ),
      )}
    </Box>
  </>
);
