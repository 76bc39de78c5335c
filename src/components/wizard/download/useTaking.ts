import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales';
import {
  documentFormats,
  type FileContent,
  fileKinds,
  type Format,
  type OneWayFormat,
} from '../../../plan/formats/format';
import type { DocumentOptions } from '../../../plan/parts';
import type { Plan } from '../../../plan/plan';
import { documentWords, parts } from '../parts';
import { planFile, saveFile, today } from '../planFile';
import type { Printing } from '../preview/Printout';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';
import { formatWords, formatWriter, takerOf } from './formats';

/** As what a plan is taken along, and what of it. */
export interface Choice {
  format: Format;
  options: DocumentOptions;
  /** Whether a Markdown file holds the answers, from which the planner opens it again. */
  withAnswers: boolean;
}

interface Given {
  plan: Plan;
  language: Locale;
  choice: Choice;
  onPrint: (printing: Printing) => void;
}

type Way = 'take' | 'copy';

/** Takes a plan along as it was chosen, as soon as all that is needed for it is there. */
export function useTaking({ plan, language, choice, onPrint }: Given) {
  const { format, withAnswers } = choice;
  const { say, session } = usePlanner();
  const { download } = useViews();
  const [message, setMessage] = useState('');
  /** What was asked for while something for it was still on its way. */
  const [waiting, setWaiting] = useState<Way | null>(null);
  const writer = useArrival(parts.markdown);
  const taker = useArrival(takerOf(format));
  const words = useArrival(documentWords(language));
  const beside = useArrival(formatWords(language));
  const options = { ...choice.options, ...(format !== 'markdown' && { diagram: false }) };

  const copy = async (text: string) => {
    try {
      // Not there at all where the planner isn't sent by HTTPS.
      await navigator.clipboard.writeText(text);
      setMessage(download.copied);
    } catch {
      setMessage(download.copyFailed);
    }
  };

  const markdown = (way: Way) => {
    const note = say.download.answersNote;
    const file = planFile(plan, words.content, note, options, withAnswers);
    if (file.answersOnly && (way === 'copy' || !withAnswers)) {
      setMessage(say.download.failed);
    } else if (way === 'copy') {
      void copy(file.text);
    } else {
      saveFile(file);
      setMessage(file.answersOnly ? say.download.answersSaved : say.download.saved);
      // Without its answers it is no copy to come back to.
      if (withAnswers) void session.markCopied();
    }
  };

  const written = async (as: OneWayFormat): Promise<FileContent | null> => {
    const writer = formatWriter(as).present();
    if (!writer || !words.content || !beside.content) throw new Error('A part is gone');
    const order = { plan, words: words.content, say: beside.content, options, now: new Date() };
    return writer.write(order);
  };
  const save = async (as: OneWayFormat) => {
    try {
      const text = await written(as);
      const name = nameAs(as);
      if (text !== null && name !== undefined) saveFile({ name, text }, fileKinds[as].type);
      setMessage(text === null ? download.nothing : say.download.saved);
    } catch (reason) {
      reportError(reason);
      setMessage(say.download.failed);
    }
  };

  const nameAs = (as: OneWayFormat | 'markdown') => {
    const kind = as === 'markdown' ? undefined : fileKinds[as];
    return words.content && writer.content?.fileNameOf(plan, words.content, today(), kind);
  };
  const needed = format === 'markdown' ? [words, taker] : [words, taker, writer, beside];
  const arrived = needed.every(({ content }) => content !== undefined);

  const take = (way: Way) => {
    setWaiting(null);
    if (documentFormats.includes(format) && options.chapters.length === 0) {
      setMessage(download.noChapter);
    } else if (!arrived || !words.content) {
      setWaiting(way);
      setMessage(download.waiting);
    } else if (format === 'markdown') {
      markdown(way);
    } else if (format !== 'print') {
      void save(format);
    } else if (beside.content) {
      onPrint({ words: words.content, options, say: beside.content });
    }
  };
  useEffect(() => {
    if (waiting && arrived) take(waiting);
  });
  return {
    take,
    message,
    /** Says what was done elsewhere, and forgets what was asked for. */
    tell: (said: string) => {
      setWaiting(null);
      setMessage(said);
    },
    /** The name of the file; a printout has none, and a part of the planner has to be there to know it. */
    name: format === 'print' || !taker.content ? undefined : nameAs(format),
    taker: taker.missing || !writer.missing ? taker : writer,
    words: words.missing || format === 'markdown' ? words : beside,
  };
}
