import { Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { db, openDatabase } from '../../../renderer/db/index.ts';
import { browserHost } from '../../../renderer/host/browserHost.ts';
import { routes as clients } from '../../../renderer/features/clients/index.ts';
import { routes as courses } from '../../../renderer/features/courses/index.ts';
import { routes as orders } from '../../../renderer/features/orders/index.ts';
import { routes as participants } from '../../../renderer/features/participants/index.ts';
import { routes as rooms } from '../../../renderer/features/rooms/index.ts';
import { routes as settings } from '../../../renderer/features/settings/index.ts';
import { routes as today } from '../../../renderer/features/today/index.ts';
import { routes as trainers } from '../../../renderer/features/trainers/index.ts';
import type { KitServices } from '../../../renderer/ui/index.ts';
import { draw, services } from '../ui/kit.tsx';

const routes = [
  ...courses,
  ...clients,
  ...orders,
  ...participants,
  ...trainers,
  ...rooms,
  ...settings,
  ...today,
];

/** Draws the screen of an address over a real, empty database; `path()` says where one has gone since. */
export async function openPage(address: string, kit: KitServices = services()) {
  const place = memoryLocation({ path: address, record: true });
  const view = draw(
    <Router hook={place.hook} searchHook={place.searchHook}>
      <Suspense fallback="…">
        <Switch>
          {routes.map(({ path, component: Component }) => (
            <Route key={path} path={path}>
              <Component />
            </Route>
          ))}
        </Switch>
      </Suspense>
    </Router>,
    kit,
  );
  return { ...view, path: () => place.history?.at(-1) ?? address };
}

let opened: Promise<unknown> | null = null;

/** Opens the database once and empties what people put into it, so that tests do not meet. */
export async function emptyDatabase(): Promise<void> {
  opened ??= openDatabase(browserHost);
  await opened;
  const kept = new Set(['journal', 'localDevice', 'localPatches']);
  await Promise.all(db.tables.filter(({ name }) => !kept.has(name)).map((table) => table.clear()));
}
