import * as React from 'react';
type Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items: T{punctuation|[}{punctuation|]}; render: {punctuation|(}t: T{punctuation|)} {operator|=}{operator|>} React{punctuation|.}ReactNode; className?: string {punctuation|\}};

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}: Props{operator|<}T{operator|>}{punctuation|)}: JSX{punctuation|.}Element {operator|=}{operator|>} {punctuation|\{}
  const ref {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)};
  const n: number {operator|=} items{punctuation|.}length as number;
  {function|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e: React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text with {keyword|if} and for {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}/b{operator|>} : {operator|<}i{operator|>}one{operator|<}/i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string-literal|{string|"x"}} /{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}/span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}/div{operator|>}
  {punctuation|)};
{punctuation|\}};
