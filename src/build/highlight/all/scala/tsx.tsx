{keyword|import} {operator|*} as React from {char|'react'}{punctuation|;}
{keyword|type} Props{generics|{punctuation|<}{class-name|T}{punctuation|>}} {operator|=} {punctuation|\{} items{operator|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{operator|:} {punctuation|(}t{operator|:} T{punctuation|)} {keyword|=>} React{punctuation|.}ReactNode{punctuation|;} className{operator|?}{operator|:} string {punctuation|\}}{punctuation|;}

export const List {operator|=} {generics|{punctuation|<}{class-name|T} {keyword|extends} unknown{punctuation|>}}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} Props{generics|{punctuation|<}{class-name|T}{punctuation|>}}{punctuation|)}{operator|:} JSX{punctuation|.}Element {keyword|=>} {punctuation|\{}
  const ref {operator|=} React{punctuation|.}useRef{generics|{punctuation|<}{class-name|HTMLDivElement}{punctuation|>}}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  const n{operator|:} number {operator|=} items{punctuation|.}length as number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} React{punctuation|.}MouseEvent{generics|{punctuation|<}{class-name|HTMLDivElement}{punctuation|>}}{punctuation|)} {keyword|=>} console{punctuation|.}log{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text {keyword|with} {keyword|if} and {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {generics|{punctuation|<}b{punctuation|>}}many{operator|<}{operator|/}b{operator|>} {operator|:} {generics|{punctuation|<}i{punctuation|>}}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{generics|{punctuation|<}string{punctuation|>}} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {keyword|=>} {operator|<}span key{operator|=}{punctuation|\{}{builtin|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
