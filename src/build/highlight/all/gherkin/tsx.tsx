import * as React from {string|'react'};
type Props{outline variable|<T>} = \{ items: T[]; render: (t: T) => React.ReactNode; className?: string \};

export const List = {outline variable|<T extends unknown>}(\{ items, render \}: Props{outline variable|<T>}): JSX.Element => \{
  const ref = React.useRef{outline variable|<HTMLDivElement>}(null);
  const n: number = items.length as number;
  return (
    {outline variable|<div ref=\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent<HTMLDivElement>}) => console.log(e.target!)\}>
      Text with if and for \{n > 1 ? {outline variable|<b>}many{outline variable|</b>} : {outline variable|<i>}one{outline variable|</i>}\}
      {outline variable|<Generic<string>} value={string|"x"} />
      \{items.map((t) => {outline variable|<span key=\{String(t)\}>}\{render(t)\}{outline variable|</span>})\}
    {outline variable|</div>}
  );
\};
