import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import type { Translate } from '../../app/ports';
import { failureDetails } from './failureDetails';
import { FailureView } from './FailureView';

interface ErrorBoundaryProps {
  say: Translate;
  copyText(text: string): Promise<void>;
  children: ReactNode;
}

interface Failure {
  error: unknown;
  /** React's list of the parts around the one that failed. */
  parts?: string;
}

/** Catches what goes wrong while a part of the pane is drawn; what is around it stays usable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failure?: Failure }> {
  override state: { failure?: Failure } = {};

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ failure: { error, parts: componentStack ?? undefined } });
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { say, copyText, children } = this.props;
    if (!failure) return children;
    return (
      <FailureView
        title="failure.title"
        remedy="failure.remedy"
        again="failure.again"
        onAgain={() => this.setState({ failure: undefined })}
        onCopy={() => copyText(failureDetails(failure.error, failure.parts))}
        say={say}
      />
    );
  }
}
