import {operator|*} as React from {string|'react'}{punctuation|;}
{keyword|type} Props{operator|<}T{operator|>} {operator|=} \{ items{punctuation|:} T[]{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=>} React.ReactNode{punctuation|;} className?{punctuation|:} string \}{punctuation|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}\{ items{punctuation|,} render \}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX.Element {operator|=>} \{
  const ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  const n{punctuation|:} number {operator|=} items.length as number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}\{ref\} {keyword|data}{operator|-}n{operator|=}\{n\} onClick{operator|=}\{{punctuation|(}e{punctuation|:} React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console.log{punctuation|(}e.{keyword|target}{comment|!)\}>}
      Text with {keyword|if} and for \{n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}\}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      \{items.map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}\{String{punctuation|(}t{punctuation|)}\}{operator|>}\{render{punctuation|(}t{punctuation|)}\}{operator|<}{operator|/}span{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
\}{punctuation|;}
