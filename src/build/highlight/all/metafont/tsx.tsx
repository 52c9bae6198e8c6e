import {operator|*} as React {keyword|from} 'react'{punctuation|;}
type Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items{operator|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{operator|:} {punctuation|(}t{operator|:} T{punctuation|)} => React.ReactNode{punctuation|;} className?{operator|:} {type property|string} {punctuation|\}}{punctuation|;}

export const List {operator|=} {operator|<}T extends {builtin|unknown}{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} Props{operator|<}T{operator|>}{punctuation|)}{operator|:} JSX.Element => {punctuation|\{}
  const ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{operator|:} number {operator|=} items.{builtin|length} as number{punctuation|;}
  return {punctuation|(}
    {operator|<}{macro function|div} ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} => console.log{punctuation|(}e.target!{punctuation|)}{punctuation|\}}{operator|>}
      Text with {keyword|if} {operator|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}{type property|string}{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items.map{punctuation|(}{punctuation|(}t{punctuation|)} => {operator|<}span key{operator|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}{macro function|div}{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
