import {operator|*} as React from 'react'{comment|;}
type Props{operator|<}T{operator|>} {operator|=} \{ items: T{punctuation|[}{punctuation|]}{comment|; render: (t: T) => React.ReactNode; className?: string \};}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}\{ items{punctuation|,} render \}: Props{operator|<}T{operator|>}{punctuation|)}: JSX.Element {operator|=}{operator|>} \{
  const ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{comment|;}
  const n: number {operator|=} items.length as number{comment|;}
  return {punctuation|(}
    {operator|<}div ref{operator|=}\{ref\} data{operator|-}n{operator|=}\{n\} onClick{operator|=}\{{punctuation|(}e: React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console.log{punctuation|(}e.target{operator|!}{punctuation|)}\}{operator|>}
      Text with if and for \{n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} : {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}\}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      \{items.map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}\{String{punctuation|(}t{punctuation|)}\}{operator|>}\{render{punctuation|(}t{punctuation|)}\}{operator|<}{operator|/}span{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{comment|;}
\}{comment|;}
