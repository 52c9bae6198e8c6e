import {operator|*} as React from {comment|'react';}
type Props{operator|<}T{operator|>} {operator|=} \{ items{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}{operator|>} React.ReactNode{punctuation|;} className?{punctuation|:} string \}{punctuation|;}

export const {keyword|List} {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}\{ items{punctuation|,} render \}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX.Element {operator|=}{operator|>} \{
  const ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{punctuation|:} number {operator|=} items.length as number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}\{ref\} data{operator|-}n{operator|=}\{n\} onClick{operator|=}\{{punctuation|(}e{punctuation|:} React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console.log{punctuation|(}e.target{operator|!}{punctuation|)}\}{operator|>}
      Text with {keyword|if} {operator|and} {keyword|for} \{n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}\}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      \{items.map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}\{String{punctuation|(}t{punctuation|)}\}{operator|>}\{render{punctuation|(}t{punctuation|)}\}{operator|<}{operator|/}span{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
\}{punctuation|;}
