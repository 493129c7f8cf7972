import type { ComponentType } from 'react';

/** One screen of a feature, as its `index.ts` gives it: `component` is lazy and reads its parameters by `useParams`. */
export interface FeatureRoute {
  /** `/clients/:id` */
  readonly path: string;
  readonly component: ComponentType;
  readonly title: string;
}
