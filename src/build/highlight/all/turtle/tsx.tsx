import * as React from {string|'react'}{punctuation|;}
type Props{url|{punctuation|<}T{punctuation|>}} {keyword|=} {punctuation|\{} {function|{prefix|items{punctuation|:}}} T{punctuation|[}{punctuation|]}{punctuation|;} {function|{prefix|render{punctuation|:}}} {punctuation|(}{function|{prefix|t{punctuation|:}}} T{punctuation|)} {keyword|=}> React{punctuation|.}ReactNode{punctuation|;} className?{function|{prefix|{punctuation|:}}} string {punctuation|\}}{punctuation|;}

export const List {keyword|=} <T extends unknown>{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{function|{prefix|{punctuation|:}}} Props{url|{punctuation|<}T{punctuation|>}}{punctuation|)}{function|{prefix|{punctuation|:}}} JSX{punctuation|.}Element {keyword|=}> {punctuation|\{}
  const ref {keyword|=} React{punctuation|.}useRef{url|{punctuation|<}HTMLDivElement{punctuation|>}}{punctuation|(}null{punctuation|)}{punctuation|;}
  const {function|{prefix|n{punctuation|:}}} number {keyword|=} items{punctuation|.}length as number{punctuation|;}
  return {punctuation|(}
    <div ref{keyword|=}{punctuation|\{}ref{punctuation|\}} data-n{keyword|=}{punctuation|\{}n{punctuation|\}} onClick{keyword|=}{punctuation|\{}{punctuation|(}{function|{prefix|e{punctuation|:}}} React{punctuation|.}MouseEvent{url|{punctuation|<}HTMLDivElement{punctuation|>}}{punctuation|)} {keyword|=}> console{punctuation|.}log{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}>
      Text with if and for {punctuation|\{}n > {number|1} ? {url|{punctuation|<}b{punctuation|>}}many{url|{punctuation|<}/b{punctuation|>}} {function|{prefix|{punctuation|:}}} {url|{punctuation|<}i{punctuation|>}}one{url|{punctuation|<}/i{punctuation|>}}{punctuation|\}}
      <Generic{url|{punctuation|<}string{punctuation|>}} value{keyword|=}{string|"x"} />
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {keyword|=}> <span key{keyword|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}>{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{url|{punctuation|<}/span{punctuation|>}}{punctuation|)}{punctuation|\}}
    {url|{punctuation|<}/div{punctuation|>}}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
