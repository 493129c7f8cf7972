import { Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { PageHeader, PageSkeleton } from '../ui/index.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { FeatureRoute } from './featureRoute.ts';

const features = import.meta.glob<{ readonly routes?: readonly FeatureRoute[] }>('../features/*/index.ts', {
  eager: true,
});

const parameters = (path: string): number => path.split(':').length - 1;

/** Every screen there is, the plainest paths first: `/clients/nouveau` before `/clients/:id`. */
export const routes: readonly FeatureRoute[] = Object.values(features)
  .flatMap((feature) => feature.routes ?? [])
  .sort((a, b) => parameters(a.path) - parameters(b.path) || b.path.length - a.path.length);

/** Whether a screen exists: the menu shows no other. */
export const hasScreen = (path: string): boolean => routes.some((route) => route.path === path);

export const firstScreen = '/aujourdhui';

const NoSuchPage = () => {
  const [, go] = useLocation();
  return (
    <PageHeader
      title="Cette page n’existe pas"
      subtitle="L’adresse a peut-être été mal recopiée, ou ce qu’elle montrait a changé de place."
      primary={{ label: 'Aller à Aujourd’hui', onAct: () => go(firstScreen) }}
    />
  );
};

/** The screen of the address. Another address is another screen: nothing of the last one stays. */
export function Screens() {
  const [location] = useLocation();
  return (
    <ErrorBoundary key={location}>
      <Suspense fallback={<PageSkeleton />}>
        <Switch>
          <Route path="/">
            <Redirect to={firstScreen} replace />
          </Route>
          {routes.map(({ path, component: Component }) => (
            <Route key={path} path={path}>
              <Component />
            </Route>
          ))}
          <Route>
            <NoSuchPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
