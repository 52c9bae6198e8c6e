import {operator|*} {keyword|as} React from {string|'react'}{punctuation|;}
type Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}{keyword|t}{punctuation|:} T{punctuation|)} {operator|=}{operator|>} React{operator|.}ReactNode{punctuation|;} className{operator|?}{punctuation|:} string {punctuation|\}}{punctuation|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX{operator|.}Element {operator|=}{operator|>} {punctuation|\{}
  const ref {operator|=} React{operator|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const {keyword|n}{punctuation|:} {keyword|number} {operator|=} items{operator|.}length {keyword|as} {keyword|number}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}{keyword|n}{operator|=}{punctuation|\{}{keyword|n}{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{keyword|e}{punctuation|:} React{operator|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{operator|.}{function|log}{punctuation|(}{keyword|e}{operator|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text with {keyword|if} and {keyword|for} {punctuation|\{}{keyword|n} {operator|>} {number|1} {operator|?} {operator|<}{keyword|b}{operator|>}many{operator|<}{operator|/}{keyword|b}{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{operator|.}{function|map}{punctuation|(}{punctuation|(}{keyword|t}{punctuation|)} {operator|=}{operator|>} {operator|<}span {builtin|key}{operator|=}{punctuation|\{}{function|String}{punctuation|(}{keyword|t}{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}{keyword|t}{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
