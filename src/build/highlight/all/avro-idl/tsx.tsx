{keyword|import} * as React from 'react'{punctuation|;}
type Props{punctuation|<}T{punctuation|>} {operator|=} {punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}{punctuation|>} React{punctuation|.}ReactNode{punctuation|;} className?{punctuation|:} {keyword|string} {punctuation|\}}{punctuation|;}

export const List {operator|=} {punctuation|<}T extends unknown{punctuation|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props{punctuation|<}T{punctuation|>}{punctuation|)}{punctuation|:} JSX{punctuation|.}Element {operator|=}{punctuation|>} {punctuation|\{}
  const ref {operator|=} React{punctuation|.}useRef{punctuation|<}HTMLDivElement{punctuation|>}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  const n{punctuation|:} number {operator|=} items{punctuation|.}length as number{punctuation|;}
  {function|return} {punctuation|(}
    {punctuation|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{punctuation|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} React{punctuation|.}MouseEvent{punctuation|<}HTMLDivElement{punctuation|>}{punctuation|)} {operator|=}{punctuation|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}{punctuation|>}
      Text with if and for {punctuation|\{}n {punctuation|>} {number|1} ? {punctuation|<}b{punctuation|>}many{punctuation|<}/b{punctuation|>} {punctuation|:} {punctuation|<}i{punctuation|>}one{punctuation|<}/i{punctuation|>}{punctuation|\}}
      {punctuation|<}Generic{punctuation|<}{keyword|string}{punctuation|>} value{operator|=}{string|"x"} /{punctuation|>}
      {punctuation|\{}items{punctuation|.}{keyword|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{punctuation|>} {punctuation|<}span key{operator|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{punctuation|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{punctuation|<}/span{punctuation|>}{punctuation|)}{punctuation|\}}
    {punctuation|<}/div{punctuation|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
