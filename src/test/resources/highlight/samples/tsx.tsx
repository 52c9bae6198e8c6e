import * as React from 'react';
type Props<T> = { items: T[]; render: (t: T) => React.ReactNode; className?: string };

export const List = <T extends unknown>({ items, render }: Props<T>): JSX.Element => {
  const ref = React.useRef<HTMLDivElement>(null);
  const n: number = items.length as number;
  return (
    <div ref={ref} data-n={n} onClick={(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)}>
      Text with if and for {n > 1 ? <b>many</b> : <i>one</i>}
      <Generic<string> value="x" />
      {items.map((t) => <span key={String(t)}>{render(t)}</span>)}
    </div>
  );
};
