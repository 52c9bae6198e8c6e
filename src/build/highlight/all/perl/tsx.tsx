import {operator|*} as React from {string|'react'}{punctuation|;}
type Props{filehandle symbol|<T>} {operator|=} {punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=>} React{operator|.}ReactNode{punctuation|;} className{operator|?}{punctuation|:} string {punctuation|\}}{punctuation|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props{filehandle symbol|<T>}{punctuation|)}{punctuation|:} JSX{operator|.}Element {operator|=>} {punctuation|\{}
  const ref {operator|=} React{operator|.}useRef{filehandle symbol|<HTMLDivElement>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{punctuation|:} number {operator|=} items{operator|.}length as number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} React{operator|.}MouseEvent{filehandle symbol|<HTMLDivElement>}{punctuation|)} {operator|=>} console{operator|.}log{punctuation|(}e{operator|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text with {keyword|if} {operator|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {filehandle symbol|<b>}many{operator|<}{regex|/b> : <i>one</i}{operator|>}{punctuation|\}}
      {filehandle symbol|<Generic<string>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{operator|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{filehandle symbol|</span>}{punctuation|)}{punctuation|\}}
    {filehandle symbol|</div>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
