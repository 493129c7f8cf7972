import Box from '@mui/material/Box';
import type { SheetField } from '../../../shared/domain/courses/courseSheet.ts';
import { courseFieldText } from '../../../shared/messages/courses.ts';
import {
  FieldRow,
  FormSection,
  LinesField,
  ListField,
  MoneyField,
  NumberField,
  TextArea,
  TextLine,
} from '../../ui/index.ts';

/** What a field asks for, in the form of a course. */
const label = (field: SheetField) => ({ name: field, label: courseFieldText(field) });

const Module = ({ name }: { readonly name: string }) => (
  <Box sx={{ display: 'grid', gap: 1, mb: 1 }}>
    <TextLine name={`${name}.title`} label="Titre du module" width="full" />
    <LinesField name={`${name}.points`} label="Ce qui y est traité" help=" " />
  </Box>
);

/** The fields of a course, in the order of a sheet. */
export const CourseFields = ({ autoFocus = 'title' }: { readonly autoFocus?: 'title' | 'hours' | null }) => (
  <>
    <FormSection title="Identité" purpose="Ce qui figure en tête de la fiche et sur tous les documents.">
      <TextLine {...label('title')} width="full" required autoFocus={autoFocus === 'title'} />
      <FieldRow>
        <TextLine {...label('reference')} width="s" />
        <TextLine {...label('category')} width="m" />
      </FieldRow>
    </FormSection>
    <FormSection
      title="Durée, effectif et prix"
      purpose="La convention demande la durée en heures. Un prix proposé ici se change dans chaque dossier."
    >
      <FieldRow>
        <NumberField {...label('days')} unit="jours" width="s" />
        <NumberField {...label('hours')} unit="heures" width="s" autoFocus={autoFocus === 'hours'} />
        <NumberField {...label('maxParticipants')} unit="personnes" width="s" />
      </FieldRow>
      <FieldRow>
        <MoneyField {...label('intraPrice')} width="m" />
        <MoneyField {...label('interPrice')} width="m" />
      </FieldRow>
    </FormSection>
    <FormSection title="Objectifs et programme" purpose="Une ligne par objectif, un module par étape.">
      <LinesField {...label('objectives')} />
      <ListField
        {...label('programme')}
        addLabel="Ajouter un module"
        itemLabel="Module"
        newItem={() => ({ title: '', points: [] })}
        renderItem={(name) => <Module name={name} />}
      />
    </FormSection>
    <FormSection title="Public et prérequis">
      <TextArea {...label('prerequisites')} rows={2} />
      <TextArea {...label('audience')} rows={2} />
    </FormSection>
    <FormSection title="Pédagogie" purpose="Méthodes, moyens, évaluation et ce qui est remis à la fin.">
      <TextArea {...label('methods')} />
      <TextArea {...label('means')} rows={2} />
      <TextArea {...label('evaluation')} />
      <TextArea {...label('outcome')} rows={2} help="Attestation, certificat : ce que le stagiaire reçoit." />
    </FormSection>
    <FormSection title="Accès">
      <TextArea {...label('accessibility')} rows={2} />
      <TextArea {...label('accessDelay')} rows={2} />
    </FormSection>
  </>
);
