/** One box to tick. */
export function Tick(props: {
  label: string;
  remark?: string | undefined;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
}) {
  return (
    <label class="ask-tick">
      <input
        type="checkbox"
        checked={props.isOn}
        onChange={({ currentTarget }) => props.onTurn(currentTarget.checked)}
      />
      <span>
        {props.label} {props.remark && <small class="ask-quiet">{props.remark}</small>}
      </span>
    </label>
  );
}

/** A list with one thing in it or not. */
export function turned<T>(list: readonly T[], thing: T, isOn: boolean): T[] {
  const others = list.filter((each) => each !== thing);
  return isOn ? [...others, thing] : others;
}
