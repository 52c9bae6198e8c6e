import {operator|*} as React from {string|'react'}{comment|;}
type Props{operator|<}T{operator|>} {operator|=} \{ items{punctuation|:} T{punctuation|[}{punctuation|]}{comment|; render: (t: T) => React.ReactNode; className?: string \};}

export {keyword|const} List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}\{ items{punctuation|,} render \}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX{punctuation|.}Element {operator|=}{operator|>} \{
  {keyword|const} ref {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{keyword|null}{punctuation|)}{comment|;}
  {keyword|const} n{punctuation|:} number {operator|=} items{punctuation|.}length as number{comment|;}
  return {punctuation|(}
    {operator|<}div ref{operator|=}\{ref\} data{operator|-}n{operator|=}\{n\} onClick{operator|=}\{{punctuation|(}e{punctuation|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target!{punctuation|)}\}{operator|>}
      Text {keyword|with} {keyword|if} {operator|and} {keyword|for} \{n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}\}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      \{items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}\{{function|String}{punctuation|(}t{punctuation|)}\}{operator|>}\{{function|render}{punctuation|(}t{punctuation|)}\}{operator|<}{operator|/}span{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{comment|;}
\}{comment|;}
