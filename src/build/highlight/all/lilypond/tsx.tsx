import * as React from 'react{punctuation|'};
type Props{punctuation|<}T{punctuation|>} {operator|=} {punctuation|\{} items: T{punctuation|[}{punctuation|]}; render: {punctuation|(}t: T{punctuation|)} {operator|=}{punctuation|>} React{punctuation|.}ReactNode; className?: string {punctuation|\}};

export const List {operator|=} {punctuation|<}T extends unknown{punctuation|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}: Props{punctuation|<}T{punctuation|>}{punctuation|)}: JSX.Element {operator|=}{punctuation|>} {punctuation|\{}
  const ref {operator|=} React{punctuation|.}useRef{punctuation|<}HTMLDivElement{punctuation|>}{punctuation|(}null{punctuation|)};
  const n: number {operator|=} items{punctuation|.}length as number;
  return {punctuation|(}
    {punctuation|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data-n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e: React{punctuation|.}MouseEvent{punctuation|<}HTMLDivElement{punctuation|>}{punctuation|)} {operator|=}{punctuation|>} console{punctuation|.}log{punctuation|(}e{punctuation|.}target{punctuation|!}{punctuation|)}{punctuation|\}}{punctuation|>}
      Text with if and for {punctuation|\{}n {punctuation|>} {number|1} ? {punctuation|<}b{punctuation|>}many{punctuation|<}/b{punctuation|>} : {punctuation|<}i{punctuation|>}one{punctuation|<}/i{punctuation|>}{punctuation|\}}
      {punctuation|<}Generic{punctuation|<}string{punctuation|>} value{operator|=}{string|"x"} /{punctuation|>}
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{punctuation|>} {punctuation|<}span key{operator|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{punctuation|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{punctuation|<}/span{punctuation|>}{punctuation|)}{punctuation|\}}
    {punctuation|<}/div{punctuation|>}
  {punctuation|)};
{punctuation|\}};
