import { Component, type ReactNode } from 'react';
import { ErrorState, PageHeader } from '../ui/index.ts';

interface State {
  readonly problem: string | null;
}

/** A bug in a screen stops that screen alone, and says what to do. What was typed is in its draft. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(cause: unknown): State {
    return { problem: cause instanceof Error ? cause.message : String(cause) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return (
      <>
        <PageHeader title="Cet écran s’est arrêté" />
        <ErrorState
          title="Vos données sont intactes"
          text={
            <>
              Une saisie en cours est gardée en brouillon. Rouvrez l’écran ; si cela recommence, enregistrez
              tout dans un fichier depuis les Paramètres et signalez ce message : <code>{problem}</code>
            </>
          }
          action={{ label: 'Rouvrir cet écran', onAct: () => this.setState({ problem: null }) }}
        />
      </>
    );
  }
}
