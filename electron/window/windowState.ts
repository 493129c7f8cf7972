import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';

const rectangleSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
});
const windowStateSchema = z.object({ bounds: rectangleSchema, maximized: z.boolean() });
export type WindowState = z.infer<typeof windowStateSchema>;

export const smallestWindow = { width: 1024, height: 640 } as const;
const firstWindow = { width: 1366, height: 860 } as const;

/** How much of the title bar must be on a screen to take the window by it. */
const graspable = { width: 120, height: 40 } as const;

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);

function canBeGrasped(bounds: Rectangle, area: Rectangle): boolean {
  const wide = overlap(bounds.x, bounds.width, area.x, area.width);
  const high = overlap(bounds.y, graspable.height, area.y, area.height);
  return wide >= graspable.width && high >= graspable.height;
}

const centred = (area: Rectangle): Rectangle => {
  const width = Math.min(firstWindow.width, area.width);
  const height = Math.min(firstWindow.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
};

/**
 * Where to open the window: where it was, when its title bar is still on one of the screens; else in the middle of
 * the first screen. `areas` are the work areas of the screens, the main one first.
 * @example visibleBounds({ x: 3000, y: 100, width: 1366, height: 768 }, [{ x: 0, y: 0, width: 1920, height: 1040 }])
 * //=> { x: 277, y: 90, width: 1366, height: 860 }
 */
export function visibleBounds(
  saved: Rectangle | undefined,
  areas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const area = saved && areas.find((candidate) => canBeGrasped(saved, candidate));
  if (!saved || !area) return centred(areas[0]);
  return {
    ...saved,
    width: Math.max(smallestWindow.width, saved.width),
    height: Math.max(smallestWindow.height, saved.height),
  };
}

const stateIn = (folder: string): string => join(folder, 'window.json');

/** The place of the window when it was last closed, if it was noted and can be read. */
export function readWindowState(folder: string): WindowState | undefined {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(stateIn(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Notes the place of the window when it closes. Not noted (full disk) only means the usual place next time. */
export function keepWindowState(window: BrowserWindow, folder: string): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(stateIn(folder), JSON.stringify(state));
    } catch {}
  });
}
