import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { citedInDossier } from '../../../../shared/domain/explain/citedClause.ts';
import type { Warning } from '../../../../shared/domain/orders/statement.ts';
import type { NewFact } from '../../../db/index.ts';
import { ClauseLink, WhySentence } from '../../../ui/index.ts';
import { whyOf } from '../../explain/index.ts';
import { aboutPreview, type Preview, previewFact } from '../previewFact.ts';
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
  return <Effect preview={preview} today={today} />;
}

const whyOfWarning = ({ told, after }: Preview, warning: Warning, today: CivilDay) =>
  whyOf(told, today, { of: 'warning', index: after.warnings.indexOf(warning) });

/** A preview in words: red where the fact stays without effect. Always there, so that nothing jumps. */
export function Effect({ preview, today }: { readonly preview: Preview | null; readonly today: CivilDay }) {
  const refused = (preview?.refusals.length ?? 0) > 0;
  const clause = preview?.refusals[0]?.clause ?? null;
  const cited = (named: string): string | undefined =>
    preview ? citedInDossier(preview.told, today, named) : undefined;
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
          <WhySentence
            explanation={whyOf(preview.told, today, aboutPreview(preview))}
            about={preview.sentence}
          >
            {refused && <strong>Sans effet. </strong>}
            {preview.sentence} {clause && <ClauseLink clause={clause} cited={cited(clause)} />}
          </WhySentence>
          {preview.warnings.map((warning) => (
            <Box key={warning.code} sx={{ color: 'tone.soon', mt: 0.5 }}>
              <WhySentence explanation={whyOfWarning(preview, warning, today)} about={warning.because}>
                {warning.because} <ClauseLink clause={warning.clause} cited={cited(warning.clause)} />
              </WhySentence>
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
