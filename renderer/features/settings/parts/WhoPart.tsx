import { z } from 'zod';
import { ok } from '../../../../shared/result.ts';
import { useLive, whoIsWorking } from '../../../db/index.ts';
import { FormSection, RecordForm, TextLine, TextSkeleton } from '../../../ui/index.ts';

const schema = z.object({ who: z.string().max(120) });

/** The name that the journal writes beside each act. */
export function WhoPart() {
  const who = useLive(() => whoIsWorking.get(), []);
  if (who === undefined) return <TextSkeleton lines={3} />;
  return (
    <RecordForm
      schema={schema}
      initial={{ who }}
      savedText="Le journal portera ce nom désormais."
      onSave={async ({ values }) => {
        await whoIsWorking.set(values.who);
        return ok(null);
      }}
    >
      <FormSection title="Sur cet ordinateur" purpose="Jusqu’à ce que chacun ait son compte.">
        <TextLine name="who" label="Nom" required autoComplete="name" />
      </FormSection>
    </RecordForm>
  );
}
