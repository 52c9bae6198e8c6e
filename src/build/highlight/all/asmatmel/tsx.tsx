import {operator|*} as React from {string|'react'}{comment|;}
type Props{operator|<}{register variable|T}{operator|>} {operator|=} \{ items{punctuation|:} {register variable|T}[]{comment|; render: (t: T) => React.ReactNode; className?: string \};}

export const List {operator|=} {operator|<}{register variable|T} extends unknown{operator|>}{punctuation|(}\{ items{punctuation|,} render \}{punctuation|:} Props{operator|<}{register variable|T}{operator|>}{punctuation|)}{punctuation|:} JSX{directive property|.Element} {operator|=}{operator|>} \{
  const ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{comment|;}
  const {register variable|n}{punctuation|:} number {operator|=} items{directive property|.length} as number{comment|;}
  return {punctuation|(}
    {operator|<}div ref{operator|=}\{ref\} data{operator|-}{register variable|n}{operator|=}\{{register variable|n}\} onClick{operator|=}\{{punctuation|(}e{punctuation|:} React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console.log{punctuation|(}e.target{operator|!}{punctuation|)}\}{operator|>}
      Text with if {op-code keyword|and} for \{{register variable|n} {operator|>} {decimal-number number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}{register variable|i}{operator|>}one{operator|<}{operator|/}{register variable|i}{operator|>}\}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      \{items.map{punctuation|(}{punctuation|(}{register variable|t}{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}\{String{punctuation|(}{register variable|t}{punctuation|)}\}{operator|>}\{render{punctuation|(}{register variable|t}{punctuation|)}\}{operator|<}{operator|/}span{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{comment|;}
\}{comment|;}
