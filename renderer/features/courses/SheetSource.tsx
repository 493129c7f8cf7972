import Box from '@mui/material/Box';
import type {
  CourseSheetReading,
  SheetField,
  UnreadReason,
} from '../../../shared/domain/courses/courseSheet.ts';
import { linesOf } from '../../../shared/domain/parties/tidyText.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { courseFieldText, unreadSheetText } from '../../../shared/messages/courses.ts';
import { StatusText } from '../../ui/index.ts';

interface SourceLine {
  readonly line: number;
  readonly text: string;
  readonly field: SheetField | undefined;
  readonly unread: UnreadReason | undefined;
}

/** The pasted lines that are not empty, with what became of each. */
function sourceLines(text: string, { used, notRead }: CourseSheetReading): SourceLine[] {
  const fields = new Map(used.map(({ line, field }) => [line, field]));
  const reasons = new Map(notRead.map(({ line, why }) => [line, why]));
  return linesOf(text)
    .map((said, at) => ({
      line: at + 1,
      text: said.trim(),
      field: fields.get(at + 1),
      unread: reasons.get(at + 1),
    }))
    .filter(({ text: said }) => said !== '');
}

const Line = ({ source, repeated }: { readonly source: SourceLine; readonly repeated: boolean }) => (
  <Box
    component="li"
    sx={{ display: 'flex', gap: 1.5, py: 0.25, borderTop: repeated ? 0 : 1, borderColor: 'divider' }}
  >
    <Box sx={{ width: 116, flex: 'none', typography: 'caption', color: 'text.secondary' }}>
      {!repeated && source.field && courseFieldText(source.field)}
      {!repeated && !source.field && <StatusText tone="soon">Non repris</StatusText>}
    </Box>
    <Box
      sx={{ minWidth: 0, overflowWrap: 'anywhere', color: source.field ? 'text.primary' : 'text.secondary' }}
    >
      {source.text}
    </Box>
  </Box>
);

/** Why lines were left out, once for each reason, with how many. */
const Reasons = ({ reading }: { readonly reading: CourseSheetReading }) => {
  const counts = Map.groupBy(reading.notRead, ({ why }) => why);
  return [...counts].map(([why, lines]) => (
    <Box key={why} sx={{ typography: 'caption', color: 'text.secondary', mb: 0.5 }}>
      <StatusText tone="soon">
        {countText(lines.length, 'ligne non reprise', 'lignes non reprises')}
      </StatusText>{' '}
      {unreadSheetText(why)}
    </Box>
  ));
};

/** The text as it was pasted, each line with the field that it went to or the reason why it was left out. */
export function SheetSource({
  text,
  reading,
}: {
  readonly text: string;
  readonly reading: CourseSheetReading;
}) {
  const lines = sourceLines(text, reading);
  return (
    <Box
      component="section"
      aria-label="Texte collé"
      tabIndex={0}
      sx={{
        flex: '0 1 420px',
        minWidth: 320,
        position: { lg: 'sticky' },
        top: 0,
        maxHeight: { lg: 'calc(100vh - 130px)' },
        overflow: 'auto',
      }}
    >
      <Reasons reading={reading} />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.8125rem' }}>
        {lines.map((source, at) => (
          <Line
            key={source.line}
            source={source}
            repeated={
              at > 0 && lines[at - 1]?.field === source.field && lines[at - 1]?.unread === source.unread
            }
          />
        ))}
      </Box>
    </Box>
  );
}
