import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** What stands there instead when a part can't be drawn. */
  fallback: (retry: () => void) => ComponentChildren;
  /** Called once for each error. */
  onError?: () => void;
  /** What is drawn: with another, it is tried again. */
  of?: string;
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

  override componentDidUpdate(before: Props): void {
    if (this.state.broken && before.of !== this.props.of) this.retry();
  }

  private readonly retry = () => {
    this.setState({ broken: false });
  };

  override render({ fallback, children }: Props) {
    return this.state.broken ? fallback(this.retry) : children;
  }
}
