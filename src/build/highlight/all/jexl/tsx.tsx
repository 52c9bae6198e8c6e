import {operator|*} as React from {string|'react'};
type Props{operator|<}T{operator|>} = {punctuation|\{} items{operator|:} T{punctuation|[}{punctuation|]}; render{operator|:} {punctuation|(}t{operator|:} T{punctuation|)} ={operator|>} React{punctuation|.}ReactNode; className{operator|?}{operator|:} string {punctuation|\}};

export const List = {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} Props{operator|<}T{operator|>}{punctuation|)}{operator|:} JSX{punctuation|.}Element ={operator|>} {punctuation|\{}
  const ref = React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)};
  const n{operator|:} number = items{punctuation|.}length as number;
  {function|return }{punctuation|(}
    {operator|<}div ref={punctuation|\{}ref{punctuation|\}} data{operator|-}n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}{punctuation|(}e{operator|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} ={operator|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text with if and for {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value={string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} ={operator|>} {operator|<}span key={punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)};
{punctuation|\}};
