import * as React from 'react';
type Props<T{punctuation|>} = \{ items: T[]; render: {punctuation|(}t: T{punctuation|)} ={punctuation|>} React.ReactNode; className?: string {punctuation|\}};

export const List = <T extends unknown{punctuation|>}{punctuation|(}\{ items, render {punctuation|\}}: Props<T{punctuation|>}{punctuation|)}: JSX.Element ={punctuation|>} \{
  const ref = React.useRef<HTMLDivElement{punctuation|>}{punctuation|(}null{punctuation|)};
  const n: number = items.length as number;
  {keyword|return} {punctuation|(}
    <div ref=\{ref{punctuation|\}} data-n=\{n{punctuation|\}} onClick=\{{punctuation|(}e: React.MouseEvent<HTMLDivElement{punctuation|>}{punctuation|)} ={punctuation|>} console.{function|log}{punctuation|(}e.target!{punctuation|)}{punctuation|\}}{punctuation|>}
      Text with if and for \{n {punctuation|>} {number|1} ? <b{punctuation|>}many</b{punctuation|>} : <i{punctuation|>}one</i{punctuation|>}{punctuation|\}}
      <Generic<string{punctuation|>} value={string|"x"} /{punctuation|>}
      \{items.{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} ={punctuation|>} <span key=\{{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{punctuation|>}\{{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}</span{punctuation|>}{punctuation|)}{punctuation|\}}
    </div{punctuation|>}
  {punctuation|)};
{punctuation|\}};
