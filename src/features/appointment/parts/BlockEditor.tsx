import { LineEditor, type LineProps } from './LineEditor.tsx';

interface Props {
  title: string;
  lines: readonly Omit<LineProps, 'onTick' | 'onWords'>[];
  onTick: LineProps['onTick'];
  onWords: LineProps['onWords'];
}

/** One block of the sheet: each line can be left out, or said in other words. */
export function BlockEditor({ title, lines, onTick, onWords }: Props) {
  return (
    <fieldset class="notes-block">
      <legend>{title}</legend>
      <ul>
        {lines.map((each) => (
          <LineEditor key={each.line.id} {...each} onTick={onTick} onWords={onWords} />
        ))}
      </ul>
    </fieldset>
  );
}
