import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { CourseSheetReading, SheetField } from '../../../shared/domain/courses/courseSheet.ts';
import { courseFieldText, notASheetText } from '../../../shared/messages/courses.ts';
import { newId } from '../../db/index.ts';
import { Button, focusField, RecordForm } from '../../ui/index.ts';
import { CourseFields } from './CourseFields.tsx';
import { addCourse } from './courseCommands.ts';
import { type CourseForm, courseForm } from './courseForm.ts';
import { SheetSource } from './SheetSource.tsx';

/** The draft of the form that reviews the pasted text. */
export const reviewKey = 'course:pasted';

/** What the sheet does not state: asked, never assumed. */
const Missing = ({ fields }: { readonly fields: readonly SheetField[] }) => (
  <Box role="status" sx={{ mb: 2 }}>
    <Box sx={{ fontWeight: 600, mb: 0.5 }}>La fiche ne dit pas :</Box>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
      {fields.map((field) => (
        <Button key={field} look="text" onClick={() => focusField(field)}>
          {courseFieldText(field)}
        </Button>
      ))}
    </Box>
    <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
      Heures et prix ne sont jamais déduits : indiquez-les ici, ou plus tard.
    </Box>
  </Box>
);

/** The reading as the form of a course opens on it. */
const formOfReading = ({ fields }: CourseSheetReading): Partial<CourseForm> => {
  const { objectives, programme, ...rest } = fields;
  return {
    ...rest,
    ...(objectives ? { objectives: [...objectives] } : {}),
    ...(programme
      ? { programme: programme.map(({ title, points }) => ({ title, points: [...points] })) }
      : {}),
  };
};

/** Half a page is too narrow for titles beside the fields: they stand above. */
const titlesAbove = { '& form section': { gridTemplateColumns: '1fr' } } as const;

/** Side by side: the text that was pasted, line by line with what became of it, and the course to be saved. */
export function SheetReview({
  text,
  reading,
  onSaved,
  onLeave,
}: {
  readonly text: string;
  readonly reading: CourseSheetReading;
  readonly onSaved: (id: string) => void;
  readonly onLeave: () => void;
}) {
  const [id] = useState(newId);
  return (
    <Box sx={{ display: 'flex', gap: 4, alignItems: 'flex-start', flexWrap: { xs: 'wrap', lg: 'nowrap' } }}>
      <SheetSource text={text} reading={reading} />
      <Box sx={{ flex: '1 1 560px', minWidth: 0, ...titlesAbove }}>
        {!reading.looksLikeSheet && (
          <Alert severity="warning" icon={false} sx={{ mb: 2 }}>
            {notASheetText}
          </Alert>
        )}
        {reading.missing.length > 0 && <Missing fields={reading.missing} />}
        <RecordForm
          schema={courseForm}
          initial={formOfReading(reading)}
          draftKey={reviewKey}
          onSave={({ values }) => addCourse(id, values)}
          saveLabel="Ajouter au catalogue"
          savedText="Formation ajoutée au catalogue."
          onSaved={() => onSaved(id)}
          onLeave={onLeave}
        >
          <CourseFields autoFocus={reading.fields.title === undefined ? 'title' : 'hours'} />
        </RecordForm>
      </Box>
    </Box>
  );
}
