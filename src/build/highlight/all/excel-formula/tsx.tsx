import {operator|*} as React from 'react'{punctuation|;}
type Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items: T{punctuation|[}{punctuation|]}{punctuation|;} render: {punctuation|(}t: T{punctuation|)} {operator|=}{operator|>} React.ReactNode{punctuation|;} className?: string {punctuation|\}}{punctuation|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{operator|,} render {punctuation|\}}: Props{operator|<}T{operator|>}{punctuation|)}: JSX.Element {operator|=}{operator|>} {punctuation|\{}
  const ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n: number {operator|=} items.length as number{punctuation|;}
  return {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e: React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console.{function-name builtin|log}{punctuation|(}e.{reference string|{sheet function|target}{operator|!}}{punctuation|)}{punctuation|\}}{operator|>}
      Text with if and for {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} : {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items.{function-name builtin|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{punctuation|\{}{function-name builtin|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function-name builtin|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
