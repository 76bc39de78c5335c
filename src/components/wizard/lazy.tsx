import type { ComponentType } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Locale } from '../../i18n/locales';
import type { WizardMessages } from '../../i18n/messages/en/wizard';
import { Missing } from './Missing';
import { viewMessages } from './parts';
import { type Arrival, useArrival } from './state/arrival';
import { usePlanner } from './state/context';
import type { Part } from './state/network';
import { ViewsContext } from './state/views';

/** Stands in for a part while it is not there. */
type Instead<Props> = ComponentType<
  Props & { arrival: Pick<Arrival<object>, 'missing' | 'retry'> }
>;

/**
 * A part of the planner that is loaded when it is first shown, with its words.
 * @param instead what to show as long as it is not there: its name in what is said of missing parts, or a component
 * @param said the words that it needs
 */
export function lazy<Props extends object>(
  part: Part<{ default: ComponentType<Props> }>,
  instead: keyof WizardMessages['missing']['part'] | Instead<Props>,
  said: (locale: Locale) => Part<object> = viewMessages,
) {
  return function Lazy(props: Props) {
    const { say, locale, viewShown } = usePlanner();
    const arrival = useArrival(part);
    const words = useArrival(said(locale));
    const Loaded = arrival.content?.default;
    const there = Loaded !== undefined && words.content !== undefined;
    useLayoutEffect(() => {
      if (there) viewShown();
    }, [there, viewShown]);
    if (Loaded && words.content) {
      return (
        <ViewsContext.Provider value={viewMessages(locale).present() ?? null}>
          <Loaded {...props} />
        </ViewsContext.Provider>
      );
    }
    const late = {
      missing: arrival.missing ?? words.missing,
      retry() {
        arrival.retry();
        words.retry();
      },
    };
    if (typeof instead === 'function') {
      const Instead = instead;
      return <Instead {...props} arrival={late} />;
    }
    return late.missing ? <Missing what={instead} arrival={late} /> : <p>{say.missing.loading}</p>;
  };
}
