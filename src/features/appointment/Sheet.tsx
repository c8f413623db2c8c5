import type { Ref } from 'preact';
import { readableDay } from '../../lib/readable-date.ts';
import { MorningPlot } from './parts/MorningPlot.tsx';
import type { SheetContent, SheetLine } from './sheetContent.ts';

interface Props {
  content: SheetContent;
  /** The room that the sheet stands in, for measuring. */
  room: Ref<HTMLDivElement>;
}

/** The sheet as it will be printed. */
export function Sheet({ content, room }: Props) {
  const { kind, today, blocks, plot, questionsTitle, questions, toldTitle, told } = content;
  return (
    <div class="notes-room" ref={room}>
      <article class="notes-sheet" aria-label="The sheet">
        <header class="notes-top">
          <p class="notes-title">Appointment notes</p>
          <p>
            {kind}, {readableDay(today)}
          </p>
          <p class="notes-name">Name</p>
        </header>
        <div class="notes-columns">
          {blocks.map(({ id, title, note, lines }) => (
            <section key={id}>
              <h3>{title}</h3>
              {id === 'now' && plot && <MorningPlot data={plot} />}
              <Lines lines={lines.filter(({ isFromLog }) => isFromLog)} />
              {note && <p class="notes-note">{note}</p>}
              <Lines lines={lines.filter(({ isFromLog }) => !isFromLog)} />
            </section>
          ))}
        </div>
        {questions.length > 0 && (
          <section>
            <h3>{questionsTitle}</h3>
            <ol class="notes-asked">
              {questions.map((question, place) => (
                <li key={place}>{question}</li>
              ))}
            </ol>
          </section>
        )}
        {told.length > 0 && (
          <section>
            <h3>{toldTitle}</h3>
            <ul class="notes-told">
              {told.map((line) => (
                <li key={line} class="is-pen">
                  {line}
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </div>
  );
}

function Lines({ lines }: { lines: readonly SheetLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map(({ id, text, isPen }) => (
        <li key={id} class={isPen ? 'is-pen' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}
