import * as React from 'react'{punctuation|;}
type Props{tag|{tag|{punctuation|<}T}{punctuation|>}} = {punctuation|\{} items: T{punctuation|[}{punctuation|]}{punctuation|;} render: {expression|{punctuation|(}t: T{punctuation|)}} => React.ReactNode{punctuation|;} className?: string {punctuation|\}}{punctuation|;}

export const List = {tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|unknown}{punctuation|>}}{expression|{punctuation|(}{punctuation|\{} items, render {punctuation|\}}: Props{operator|<}T{operator|>}{punctuation|)}}: JSX.Element => {punctuation|\{}
  const ref = React.useRef{tag|{tag|{punctuation|<}HTMLDivElement}{punctuation|>}}{expression|{punctuation|(}null{punctuation|)}}{punctuation|;}
  const n: number = items.length as number{punctuation|;}
  return {expression|{punctuation|(}
    {operator|<}div ref={punctuation|\{}ref{punctuation|\}} data{operator|-}n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}{punctuation|(}e: React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} ={operator|>} console.log{punctuation|(}e.target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text with if and for {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} : {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value={string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items.map{punctuation|(}{punctuation|(}t{punctuation|)} ={operator|>} {operator|<}span key={punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}}{punctuation|;}
{punctuation|\}}{punctuation|;}
