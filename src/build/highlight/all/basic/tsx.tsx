import {operator|*} {keyword|as} React from 'react'{punctuation|;}
{keyword|type} Props{operator|<}T{operator|>} {operator|=} \{ items{punctuation|:} T[]{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}{operator|>} React.ReactNode{punctuation|;} className?{punctuation|:} {keyword|string} \}{punctuation|;}

export {keyword|const} List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}\{ items{punctuation|,} render \}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX.Element {operator|=}{operator|>} \{
  {keyword|const} ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  {keyword|const} n{punctuation|:} number {operator|=} items.{function|length} {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}\{ref\} {keyword|data}{operator|-}n{operator|=}\{n\} onClick{operator|=}\{{punctuation|(}e{punctuation|:} React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console.{function|log}{punctuation|(}e.target{comment|!)\}>}
      {function|Text} {function|with} {keyword|if} {operator|and} {keyword|for} \{n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}\}
      {operator|<}Generic{operator|<}{keyword|string}{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      \{items.map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span {keyword|key}{operator|=}\{{keyword|String}{punctuation|(}t{punctuation|)}\}{operator|>}\{render{punctuation|(}t{punctuation|)}\}{operator|<}{operator|/}span{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
\}{punctuation|;}
