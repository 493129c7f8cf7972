import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import type { NewFact } from '../../../db/index.ts';
import { ClauseLink } from '../../../ui/index.ts';
import { type Preview, previewFact } from '../previewFact.ts';
import type { ActContext, ActValues } from './actDefinition.ts';

/** What recording the fact as it stands in the form would change, or why the terms refuse it. */
export function EffectLine({
  dossier,
  today,
  schema,
  factOf,
}: ActContext & {
  readonly schema: z.ZodType<ActValues>;
  readonly factOf: (values: ActValues) => NewFact;
}) {
  const values: unknown = useWatch();
  const preview = useMemo(() => {
    const parsed = schema.safeParse(values);
    return parsed.success ? previewFact(dossier, factOf(parsed.data), today) : null;
  }, [values, schema, factOf, dossier, today]);
  return <Effect preview={preview} />;
}

/** A preview in words: red where the fact stays without effect. Always there, so that nothing jumps. */
export function Effect({ preview }: { readonly preview: Preview | null }) {
  const refused = (preview?.refusals.length ?? 0) > 0;
  const clause = preview?.refusals[0]?.clause ?? null;
  return (
    <Box
      role="status"
      sx={{
        minHeight: 64,
        pl: 1.5,
        py: 0.5,
        borderLeft: 3,
        borderColor: refused ? 'tone.lost' : preview ? 'tone.done' : 'divider',
      }}
    >
      {preview ? (
        <>
          {refused && <strong>Sans effet. </strong>}
          {preview.sentence} {clause && <ClauseLink clause={clause} />}
          {preview.warnings.map((warning) => (
            <Box key={warning.code} sx={{ color: 'tone.soon', mt: 0.5 }}>
              {warning.because} <ClauseLink clause={warning.clause} />
            </Box>
          ))}
        </>
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          L’effet de ce fait s’affiche ici dès que les champs sont remplis.
        </Box>
      )}
    </Box>
  );
}
