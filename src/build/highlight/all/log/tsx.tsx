import {operator|*} as React from {string|'react'}{operator|;}
type Props{operator|<}T{operator|>} {operator|=} {operator|\{} items{operator|:} T{punctuation|[}{punctuation|]}{operator|;} render{operator|:} {operator|(}t{operator|:} T{operator|)} {operator|=}{operator|>} React{punctuation|.}ReactNode{operator|;} className{operator|?}{operator|:} string {operator|\}}{operator|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{operator|(}{operator|\{} items{punctuation|,} render {operator|\}}{operator|:} Props{operator|<}T{operator|>}{operator|)}{operator|:} JSX{punctuation|.}Element {operator|=}{operator|>} {operator|\{}
  const ref {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{operator|(}{boolean|null}{operator|)}{operator|;}
  {property|const n:} number {operator|=} {domain constant|items.length} as number{operator|;}
  return {operator|(}
    {operator|<}div ref{operator|=}{operator|\{}ref{operator|\}} data{operator|-}n{operator|=}{operator|\{}n{operator|\}} onClick{operator|=}{operator|\{}{operator|(}e{operator|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{operator|)} {operator|=}{operator|>} console{punctuation|.}log{operator|(}e{punctuation|.}target{operator|!}{operator|)}{operator|\}}{operator|>}
      Text with if and for {operator|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{operator|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {operator|\{}items{punctuation|.}map{operator|(}{operator|(}t{operator|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{operator|\{}String{operator|(}t{operator|)}{operator|\}}{operator|>}{operator|\{}render{operator|(}t{operator|)}{operator|\}}{operator|<}{operator|/}span{operator|>}{operator|)}{operator|\}}
    {operator|<}{operator|/}div{operator|>}
  {operator|)}{operator|;}
{operator|\}}{operator|;}
