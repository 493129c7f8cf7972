// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { routes } from '../../../renderer/app/routes.tsx';
import { demonstrationScreens } from '../../support/screens.ts';

const shows = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replace(/:[a-z0-9]+/gi, '[^/]+').replaceAll('.', '\\.')}$`).test(path);

it('has a picture, and an accessibility check, of every screen', () => {
  const paths = demonstrationScreens.map(({ path, leadsTo }) => leadsTo ?? path);
  const forgotten = routes
    .map(({ path }) => path)
    .filter((pattern) => !paths.some((path) => shows(pattern, path)));
  expect(routes.length).toBeGreaterThan(30);
  expect(forgotten).toEqual([]);
});
