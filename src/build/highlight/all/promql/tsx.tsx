import {operator|*} as React from 'react'{punctuation|;}
type Props{operator|<}T{operator|>} = {context-labels|{punctuation|\{} items: T[]; render: (t: T) {punctuation|=}> React.ReactNode; className?: string {punctuation|\}}}{punctuation|;}

export const List = {operator|<}T extends unknown{operator|>}{punctuation|(}{context-labels|{punctuation|\{} items{punctuation|,} render {punctuation|\}}}: Props{operator|<}T{operator|>}{punctuation|)}: JSX{punctuation|.}Element ={operator|>} {punctuation|\{}
  const ref = React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n: number = items{punctuation|.}length as number{punctuation|;}
  {function|return} {punctuation|(}
    {operator|<}div ref={context-labels|{punctuation|\{}ref{punctuation|\}}} data{operator|-}n={context-labels|{punctuation|\{}n{punctuation|\}}} onClick={context-labels|{punctuation|\{}(e: React.MouseEvent<HTMLDivElement>) {punctuation|=}> console.log(e.target!){punctuation|\}}}{operator|>}
      Text with if {operator|and} for {context-labels|{punctuation|\{}n > 1 ? <b>many</b> : <i>one</i>{punctuation|\}}}
      {operator|<}Generic{operator|<}string{operator|>} value="x" {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} ={operator|>} {operator|<}span key={context-labels|{punctuation|\{}String(t){punctuation|\}}}{operator|>}{context-labels|{punctuation|\{}render(t){punctuation|\}}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
