import { SimulatorPage } from './SimulatorPage.tsx';

/** « Annuler… »: what it would cost, by the client or by the organisation. */
export const CancelPage = () => <SimulatorPage kind="cancellation" />;
