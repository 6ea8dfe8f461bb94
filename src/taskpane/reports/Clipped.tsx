/** Text in a few lines at most; all of it is told by the tooltip. */
export function Clipped({ text }: { text: string }) {
  return (
    <span className="clipped" title={text}>
      {text}
    </span>
  );
}
