import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = { renderFallback: (retry: () => void) => ReactNode; children: ReactNode };

/** Keeps a defect where it happened: one part says that it is broken, the others go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return this.props.renderFallback(() => this.setState({ isBroken: false }));
  }
}
