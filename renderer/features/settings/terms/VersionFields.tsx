import { DayField, FieldRow, FormSection, TextLine } from '../../../ui/index.ts';

/** What a version of the terms is called, and from which day proposals follow it. */
export const VersionFields = () => (
  <FormSection title="Version" purpose="Les propositions émises à partir de ce jour la suivent.">
    <FieldRow>
      <TextLine name="label" label="Nom" width="s" required />
      <DayField name="from" label="À compter du" lean="future" required />
    </FieldRow>
  </FormSection>
);
