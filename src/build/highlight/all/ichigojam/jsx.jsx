import React{punctuation|,} \{ useState \} from {comment|'react';}

export default function Kettle{punctuation|(}\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} ...rest \}{punctuation|)} \{
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}false{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  const {keyword|list} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}\{n\} className{operator|=}\{`item $\{n {operator|>} {number|1} ? {comment|'big' : ''\}`\}>Cup \{n\} if true</li>);}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} \{...rest\} onClick{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}{operator|!}hot{punctuation|)}\} style{operator|=}\{\{ color{punctuation|:} {comment|'red' \}\}>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} \{litres.toFixed{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot {operator|&&} {operator|<}Steam.Cloud size{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<>}\{{keyword|list}\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this {keyword|new} function{operator|<}{operator|/}p{operator|>}
      \{children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
\}
