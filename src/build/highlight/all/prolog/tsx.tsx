import {operator|*} as React from {string|'react'}{operator|;}
type Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items{operator|:} T{punctuation|[}{punctuation|]}{operator|;} render{operator|:} {punctuation|(}t{operator|:} T{punctuation|)} {operator|=>} React{operator|.}ReactNode{operator|;} className{operator|?:} string {punctuation|\}}{operator|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} Props{operator|<}T{operator|>}{punctuation|)}{operator|:} JSX{operator|.}Element {operator|=>} {punctuation|\{}
  const ref {operator|=} React{operator|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{operator|;}
  const n{operator|:} number {operator|=} items{operator|.}length as number{operator|;}
  return {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} React{operator|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console{operator|.}{function|log}{punctuation|(}e{operator|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text with if and for {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|</}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|</}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/>}
      {punctuation|\{}items{operator|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|</}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|</}div{operator|>}
  {punctuation|)}{operator|;}
{punctuation|\}}{operator|;}
