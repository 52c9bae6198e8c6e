import {operator|*} as React from {data-field symbol|'react'}{punctuation|;}
type Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items: T{punctuation|[}{punctuation|]}{punctuation|;} render: {punctuation|(}t: T{punctuation|)} {operator|=}{operator|>} React{punctuation|.}ReactNode{punctuation|;} className?: string {punctuation|\}}{punctuation|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}: Props{operator|<}T{operator|>}{punctuation|)}: JSX{punctuation|.}Element {operator|=}{operator|>} {punctuation|\{}
  const ref {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{boolean constant|null}{punctuation|)}{punctuation|;}
  const n: number {operator|=} items{punctuation|.}length as number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e: React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}{operator|>}
      Text with if and for {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} : {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
