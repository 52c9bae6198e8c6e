import * as React from {string|'react'};
type Props<T{operator|>} {punctuation|=} \{ items: T[]; render: {punctuation|(}t: T{punctuation|)} {punctuation|=}{operator|>} React.ReactNode; className?: string \};

export const List {punctuation|=} <T extends unknown{operator|>}{punctuation|(}\{ items{punctuation|,} render \}: Props<T{operator|>}{punctuation|)}: JSX.Element {punctuation|=}{operator|>} \{
  const ref {punctuation|=} React.useRef<HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)};
  const n: number {punctuation|=} items.length as number;
  {rule-keyword keyword|return} {punctuation|(}
    <div ref{punctuation|=}\{ref\} data-n{punctuation|=}\{n\} onClick{punctuation|=}\{{punctuation|(}e: React.MouseEvent<HTMLDivElement{operator|>}{punctuation|)} {punctuation|=}{operator|>} console.log{punctuation|(}e.target!{punctuation|)}\}{operator|>}
      Text with {rule-keyword keyword|if} and for \{n {operator|>} {number|1} ? <b{operator|>}many</b{operator|>} : <i{operator|>}one</i{operator|>}\}
      <Generic<string{operator|>} value{punctuation|=}{string|"x"} /{operator|>}
      \{items.map{punctuation|(}{punctuation|(}t{punctuation|)} {punctuation|=}{operator|>} <span key{punctuation|=}\{String{punctuation|(}t{punctuation|)}\}{operator|>}\{render{punctuation|(}t{punctuation|)}\}</span{operator|>}{punctuation|)}\}
    </div{operator|>}
  {punctuation|)};
\};
