{keyword|import} {operator|*} {keyword|as} React {keyword|from} {string|'react'}{punctuation|;}
{keyword|type} Props{operator|<}T{operator|>} {operator|=} \{ items: T{punctuation|[}{punctuation|]}{punctuation|;} render: {punctuation|(}t: T{punctuation|)} {operator|=}{operator|>} React{punctuation|.}ReactNode{punctuation|;} className?: string \}{punctuation|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}\{ items{punctuation|,} render \}: Props{operator|<}T{operator|>}{punctuation|)}: JSX{punctuation|.}Element {operator|=}{operator|>} \{
  const ref {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{boolean|null}{punctuation|)}{punctuation|;}
  const n: number {operator|=} items{punctuation|.}length {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}{operator|div} ref{operator|=}\{ref\} {keyword|data}{operator|-}n{operator|=}\{n\} onClick{operator|=}\{{punctuation|(}e: React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}log{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}\}{operator|>}
      {keyword|Text} {keyword|with} {keyword|if} {operator|and} {keyword|for} \{n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} : {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}\}
      {operator|<}Generic{operator|<}string{operator|>} {keyword|value}{operator|=}{string|"x"} {operator|/}{operator|>}
      \{items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span {keyword|key}{operator|=}\{String{punctuation|(}t{punctuation|)}\}{operator|>}\{render{punctuation|(}t{punctuation|)}\}{operator|<}{operator|/}span{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}{operator|div}{operator|>}
  {punctuation|)}{punctuation|;}
\}{punctuation|;}
