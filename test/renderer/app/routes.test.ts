// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { navigation } from '../../../renderer/app/navigation.ts';
import { hasScreen, routes } from '../../../renderer/app/routes.tsx';
import { placeOf } from '../../../renderer/features/search/hitPlace.ts';
import type { Hit } from '../../../renderer/db/index.ts';

const matching = (path: string): string | undefined =>
  routes.find((route) => new RegExp(`^${route.path.replace(/:[a-zA-Z0-9]+/g, '[^/]+')}$`).test(path))?.path;

describe('the screens', () => {
  it('are there for every line of the left column', () => {
    expect(navigation.filter(({ path }) => !hasScreen(path))).toEqual([]);
  });

  it('have one address each', () => {
    const paths = routes.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('are found by their plainest address first', () => {
    expect(matching('/clients/nouveau')).toBe('/clients/nouveau');
    expect(matching('/clients/0190-42')).toBe('/clients/:id');
    expect(matching('/parametres/conditions/2.1')).toBe('/parametres/:part/:clause');
  });

  it.each([
    'orders',
    'sessions',
    'courses',
    'clients',
    'participants',
    'trainers',
    'rooms',
    'documents',
  ] as const)('open what search finds among %s', (table) => {
    const hit: Hit = { table, id: 'x', title: '', detail: '', subject: 'y' };
    expect(matching(placeOf(hit)?.to(hit) ?? '')).toMatch(/:id$/);
  });
});
