import { Component, type ComponentType } from 'preact';

/**
 * A component that is drawn again only when one of its props is another, or something that it looks up itself has
 * changed. It does what `memo` of preact/compat does, which would come with the habits of React for the whole page.
 */
export function still<Props extends object>(Drawn: ComponentType<Props>): ComponentType<Props> {
  return class Still extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return differ(this.props, next) || differ(next, this.props);
    }

    override render(props: Props) {
      return <Drawn {...props} />;
    }
  };
}

/** Tells whether something in the first is not the very same in the second. */
const differ = (one: object, other: object): boolean =>
  Object.entries(one).some(([name, value]) => (other as Record<string, unknown>)[name] !== value);
