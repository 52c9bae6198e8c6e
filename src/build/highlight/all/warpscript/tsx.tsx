import {operator|*} as React from {string|'react'};
type Props{operator|<}{boolean|T}{operator|>} = {punctuation|\{} items: {boolean|T}{punctuation|[}{punctuation|]}; render: {punctuation|(}t: {boolean|T}{punctuation|)} ={operator|>} React.ReactNode; className?: string {punctuation|\}};

export const List = {operator|<}{boolean|T} extends unknown{operator|>}{punctuation|(}{punctuation|\{} items, render {punctuation|\}}: Props{operator|<}{boolean|T}{operator|>}{punctuation|)}: JSX.Element ={operator|>} {punctuation|\{}
  const ref = React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)};
  const n: number = items.length as number;
  return {punctuation|(}
    {operator|<}div ref={punctuation|\{}ref{punctuation|\}} data{operator|-}n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}{punctuation|(}e: React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} ={operator|>} console.log{punctuation|(}e.target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text with if and for {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} : {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value={string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items.map{punctuation|(}{punctuation|(}t{punctuation|)} ={operator|>} {operator|<}span key={punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)};
{punctuation|\}};
