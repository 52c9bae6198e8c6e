import {operator|*} {keyword|as} React {keyword|from} {string|'react'}{punctuation|;}
{keyword|type} Props{operator|<}T{operator|>} {operator|=} \{ items{operator|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{operator|:} {punctuation|(}t{operator|:} T{punctuation|)} {operator|=>} React{punctuation|.}ReactNode{punctuation|;} className?{operator|:} {keyword|string} \}{punctuation|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}\{ items{punctuation|,} render \}{operator|:} Props{operator|<}T{operator|>}{punctuation|)}{operator|:} JSX{punctuation|.}{keyword|Element} {operator|=>} \{
  const {keyword|ref} {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  const n{operator|:} number {operator|=} items{punctuation|.}{keyword|length} {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div {keyword|ref}{operator|=}\{{keyword|ref}\} {keyword|data}{operator|-}n{operator|=}\{n\} onClick{operator|=}\{{punctuation|(}e{operator|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}log{punctuation|(}e{punctuation|.}target!{punctuation|)}\}{operator|>}
      Text {keyword|with} {keyword|if} {keyword|and} {keyword|for} \{n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}\}
      {operator|<}Generic{operator|<}{keyword|string}{operator|>} {keyword|value}{operator|=}{string|"x"} {operator|/}{operator|>}
      \{items{punctuation|.}{keyword|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}\{{keyword|String}{punctuation|(}t{punctuation|)}\}{operator|>}\{render{punctuation|(}t{punctuation|)}\}{operator|<}{operator|/}span{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
\}{punctuation|;}
