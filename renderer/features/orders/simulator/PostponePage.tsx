import { SimulatorPage } from './SimulatorPage.tsx';

/** « Reporter… »: what each new date would cost. */
export const PostponePage = () => <SimulatorPage kind="postponement" />;
