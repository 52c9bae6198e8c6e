import {operator|*} {keyword|as} React from {variable|'react'}{punctuation|;}
{keyword|type} {class-name|Props}{operator|<}T{operator|>} {operator|=} {punctuation|\{} items{punctuation|:} {class-name|T}{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {class-name|{punctuation|(}t{punctuation|:} {class-name|T}{punctuation|)}} {operator|=>} React{punctuation|.}ReactNode{punctuation|;} className?{punctuation|:} {class-name|string} {punctuation|\}}{punctuation|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} {class-name|Props}{operator|<}T{operator|>}{punctuation|)}{punctuation|:} {class-name|JSX{punctuation|.}Element} {operator|=>} {punctuation|\{}
  const ref {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{punctuation|:} {class-name|number} {operator|=} items{punctuation|.}length {keyword|as} number{punctuation|;}
  return {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} {class-name|React{punctuation|.}MouseEvent}{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}log{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text {keyword|with} {keyword|if} {keyword|and} for {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
