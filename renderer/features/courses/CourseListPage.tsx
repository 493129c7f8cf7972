import { useState } from 'react';
import { useLocation } from 'wouter';
import { useLive } from '../../db/index.ts';
import { ClipboardPaste, Plus } from '../../ui/icons.ts';
import {
  ArchivedToggle,
  DataList,
  moneyColumn,
  numberColumn,
  PageHeader,
  textColumn,
  useShortcut,
} from '../../ui/index.ts';
import { coursePath } from './coursePaths.ts';
import { type CourseRow, listCourses } from './courseQueries.ts';

const columns = [
  textColumn<CourseRow>({
    field: 'title',
    label: 'Intitulé',
    flex: 3,
    value: ({ course }) => (course.archived ? `${course.title} (archivée)` : course.title),
  }),
  textColumn<CourseRow>({
    field: 'reference',
    label: 'Référence',
    width: 150,
    value: ({ course }) => course.reference,
  }),
  textColumn<CourseRow>({
    field: 'category',
    label: 'Catégorie',
    flex: 1,
    value: ({ course }) => course.category,
  }),
  numberColumn<CourseRow>({ field: 'days', label: 'Jours', width: 80, value: ({ course }) => course.days }),
  numberColumn<CourseRow>({
    field: 'hours',
    label: 'Heures',
    width: 80,
    value: ({ course }) => course.hours,
  }),
  moneyColumn<CourseRow>({
    field: 'intraPrice',
    label: 'INTRA HT',
    value: ({ course }) => course.intraPrice,
  }),
  moneyColumn<CourseRow>({
    field: 'interPrice',
    label: 'INTER HT',
    value: ({ course }) => course.interPrice,
  }),
];

/** The catalogue: which course? */
export function CourseListPage() {
  const [, go] = useLocation();
  const [withArchived, setWithArchived] = useState(false);
  const rows = useLive(() => listCourses(withArchived), [withArchived]);
  const add = () => go(coursePath.add);
  const paste = () => go(coursePath.paste);
  useShortcut('alt+n', 'Nouvelle formation', add);
  return (
    <>
      <PageHeader
        title="Formations"
        primary={{ label: 'Nouvelle formation', icon: Plus, keys: 'alt+n', onAct: add }}
        actions={[{ label: 'Coller une fiche existante', icon: ClipboardPaste, onAct: paste }]}
      />
      <DataList
        id="courses"
        label="Formations"
        rows={rows}
        columns={columns}
        onOpen={({ id }) => go(coursePath.of(id))}
        toolbar={
          <ArchivedToggle
            checked={withArchived}
            onChange={setWithArchived}
            label="Voir aussi les archivées"
          />
        }
        empty={{
          title: 'Le catalogue est vide',
          text: 'Collez le texte d’une fiche existante (site, Word, PDF) : Émarge en fait une formation à relire.',
          action: { label: 'Coller une fiche existante', icon: ClipboardPaste, onAct: paste },
          second: { label: 'Nouvelle formation', icon: Plus, onAct: add },
        }}
      />
    </>
  );
}
