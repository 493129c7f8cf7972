import type { MenuItemConstructorOptions } from 'electron';

type Item = MenuItemConstructorOptions;

const line: Item = { type: 'separator' };

/** macOS expects the application's own menu first. */
const macMenu: Item = {
  label: 'Émarge',
  submenu: [
    { role: 'about', label: 'À propos d’Émarge' },
    line,
    { role: 'hide', label: 'Masquer Émarge' },
    { role: 'hideOthers', label: 'Masquer les autres' },
    { role: 'unhide', label: 'Tout afficher' },
    line,
    { role: 'quit', label: 'Quitter Émarge' },
  ],
};

const fileMenu = (mac: boolean): Item => ({
  label: '&Fichier',
  submenu: mac
    ? [{ role: 'close', label: 'Fermer la fenêtre' }]
    : [{ role: 'quit', label: '&Quitter', accelerator: 'CmdOrCtrl+Q' }],
});

const editMenu: Item = {
  label: '&Édition',
  submenu: [
    { role: 'undo', label: '&Annuler la saisie' },
    { role: 'redo', label: '&Rétablir la saisie' },
    line,
    { role: 'cut', label: '&Couper' },
    { role: 'copy', label: 'Co&pier' },
    { role: 'paste', label: 'C&oller' },
    { role: 'pasteAndMatchStyle', label: 'Coller &sans mise en forme' },
    { role: 'selectAll', label: '&Tout sélectionner' },
  ],
};

const viewMenu: Item = {
  label: '&Affichage',
  submenu: [
    { role: 'zoomIn', label: '&Agrandir', accelerator: 'CmdOrCtrl+Plus' },
    // The plus key of a French keyboard without its shift.
    { role: 'zoomIn', label: 'Agrandir', accelerator: 'CmdOrCtrl+=', visible: false },
    { role: 'zoomOut', label: '&Réduire', accelerator: 'CmdOrCtrl+-' },
    { role: 'resetZoom', label: '&Taille normale', accelerator: 'CmdOrCtrl+0' },
    line,
    { role: 'togglefullscreen', label: '&Plein écran' },
  ],
};

const windowMenu: Item = {
  label: 'Fe&nêtre',
  submenu: [
    { role: 'minimize', label: '&Réduire dans la barre' },
    { role: 'zoom', label: 'A&juster la fenêtre' },
  ],
};

const helpMenu: Item = { label: '&Aide', submenu: [{ role: 'about', label: 'À &propos d’Émarge' }] };

/** For those who work on Émarge itself. */
const workshopMenu: Item = {
  label: 'A&telier',
  submenu: [
    { role: 'reload', label: '&Recharger' },
    { role: 'toggleDevTools', label: '&Outils de développement' },
  ],
};

/** The menu bar, in French, with the shortcuts that people know. */
export function menuTemplate(platform: NodeJS.Platform, isPackaged: boolean): readonly Item[] {
  const mac = platform === 'darwin';
  return [
    ...(mac ? [macMenu] : []),
    fileMenu(mac),
    editMenu,
    viewMenu,
    windowMenu,
    ...(isPackaged ? [] : [workshopMenu]),
    ...(mac ? [] : [helpMenu]),
  ];
}
