import * as React from 'react';
type Props<T> = \{ items: T{punctuation|[}{punctuation|]}; render: {punctuation|(}t: T{punctuation|)} {operator|=>} React.ReactNode; className?: string \};

export const List = <T extends unknown>{punctuation|(}\{ items{punctuation|,} render \}: Props<T>{punctuation|)}: JSX.Element {operator|=>} \{
  const ref = React.useRef<HTMLDivElement>{punctuation|(}null{punctuation|)};
  const n: number = items.length as number;
  return {punctuation|(}
    <div ref=\{ref\} data-n=\{n\} onClick=\{{punctuation|(}e: React.MouseEvent<HTMLDivElement>{punctuation|)} {operator|=>} console.log{punctuation|(}e.target!{punctuation|)}\}>
      Text with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}
      <Generic<string> value="x" />
      \{items.map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} <span key=\{String{punctuation|(}t{punctuation|)}\}>\{render{punctuation|(}t{punctuation|)}\}</span>{punctuation|)}\}
    </div>
  {punctuation|)};
\};
