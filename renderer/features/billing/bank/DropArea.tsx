import Box from '@mui/material/Box';
import { type DragEvent, type ReactNode, useState } from 'react';
import type { ChosenFile } from './useStatementReading.ts';

const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** A page onto which a file may be dropped; the rule around it says so while one is held above it. */
export function DropArea({
  onFile,
  children,
}: {
  readonly onFile: (file: ChosenFile) => void;
  readonly children: ReactNode;
}) {
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent): Promise<void> => {
    const file = event.dataTransfer.files[0];
    if (file) onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <Box
      onDragOver={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void drop(event);
      }}
      sx={{
        flex: '1 1 auto',
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        outline: over ? 2 : 0,
        outlineStyle: 'dashed',
        outlineColor: 'primary.main',
        outlineOffset: 8,
      }}
    >
      {children}
    </Box>
  );
}
