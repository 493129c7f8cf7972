import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import { type FileKind, fileKinds } from '../../shared/host/fileKinds.ts';
import type { Dialogs } from '../handlers/documents.ts';

const filterOf = (kind: FileKind): FileFilter => ({
  name: fileKinds[kind].label,
  extensions: [...fileKinds[kind].extensions],
});

/** All kinds at once first, then each of them. */
const filtersOf = (kinds: readonly FileKind[]): FileFilter[] => [
  { name: 'Fichiers acceptés', extensions: kinds.flatMap((kind) => [...fileKinds[kind].extensions]) },
  ...kinds.map(filterOf),
];

const inDocuments = (name: string): string => join(app.getPath('documents'), name);

/** The system's own dialogs, on top of the window. The first one opens in Documents; then the system remembers. */
export function systemDialogs(window: () => BrowserWindow): Dialogs {
  return {
    askWhereToSave: async (name, kind) => {
      const answer = await dialog.showSaveDialog(window(), {
        title: 'Enregistrer le document',
        buttonLabel: 'Enregistrer',
        defaultPath: inDocuments(name),
        filters: [filterOf(kind)],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return answer.canceled ? null : answer.filePath;
    },
    askForFolder: async (name) => {
      const answer = await dialog.showOpenDialog(window(), {
        title: `Où créer le dossier « ${name} » ?`,
        buttonLabel: 'Choisir ce dossier',
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      });
      return answer.filePaths[0] ?? null;
    },
    askForFile: async (kinds) => {
      const answer = await dialog.showOpenDialog(window(), {
        title: 'Choisir un fichier',
        buttonLabel: 'Choisir',
        filters: filtersOf(kinds),
        properties: ['openFile'],
      });
      return answer.filePaths[0] ?? null;
    },
  };
}
