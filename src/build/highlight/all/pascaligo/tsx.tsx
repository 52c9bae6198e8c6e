import {operator|*} as React {keyword|from} {string|'react'}{punctuation|;}
{keyword|type} Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items{punctuation|:} {class-name|T}{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {class-name|{punctuation|(}t{punctuation|:} T{punctuation|)}} {operator|=}{operator|>} React{punctuation|.}ReactNode{punctuation|;} className?{punctuation|:} {class-name|{builtin|string}} {punctuation|\}}{punctuation|;}

export {keyword|const} {builtin|List} {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} {class-name|Props}{operator|<}T{operator|>}{punctuation|)}{punctuation|:} {class-name|JSX}{punctuation|.}Element {operator|=}{operator|>} {punctuation|\{}
  {keyword|const} ref {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  {keyword|const} n{punctuation|:} {class-name|number} {operator|=} items{punctuation|.}length as number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} {class-name|React}{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}{operator|>}
      Text {keyword|with} {keyword|if} {operator|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}{builtin|string}{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{builtin|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{punctuation|\{}{builtin|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
