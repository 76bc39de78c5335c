import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** What stands there instead when a part can't be drawn. */
  fallback: (retry: () => void) => ComponentChildren;
  /** Called once for each error. */
  onError?: () => void;
  children: ComponentChildren;
}

/** Keeps an error while drawing a part from taking down what stands around it. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ broken: true });
    this.props.onError?.();
    // For those who look into it: caught here, nobody would ever hear of it.
    reportError(error);
  }

  private readonly retry = () => {
    this.setState({ broken: false });
  };

  override render({ fallback, children }: Props) {
    return this.state.broken ? fallback(this.retry) : children;
  }
}
