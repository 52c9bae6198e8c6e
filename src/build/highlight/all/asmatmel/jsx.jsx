import React{punctuation|,} \{ useState \} from {string|'react'}{comment|;}

export default function Kettle{punctuation|(}\{ litres {operator|=} {decimal-number number|1}.{decimal-number number|7}{punctuation|,} children{punctuation|,} ..{directive property|.rest} \}{punctuation|)} \{
  const [hot{punctuation|,} setHot] {operator|=} useState{punctuation|(}false{punctuation|)}{comment|; // state}
  const list {operator|=} [{decimal-number number|1}{punctuation|,} {decimal-number number|2}].map{punctuation|(}{register variable|n} {operator|=}{operator|>} {operator|<}li key{operator|=}\{{register variable|n}\} className{operator|=}\{{string|`item $\{n > 1 ? 'big' : ''\}`}\}{operator|>}Cup \{{register variable|n}\} if true{operator|<}{operator|/}li{operator|>}{punctuation|)}{comment|;}
  return {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} \{...rest\} onClick{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}{operator|!}hot{punctuation|)}\} style{operator|=}\{\{ color{punctuation|:} {string|'red'} \}\}{operator|>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} for \{litres.toFixed{punctuation|(}{decimal-number number|1}{punctuation|)}\} people{punctuation|,} class of {decimal-number number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot {operator|&&} {operator|<}Steam{directive property|.Cloud} size{operator|=}\{{decimal-number number|3}\} {operator|/}{operator|>}\}
      {operator|<}{operator|>}\{list\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      \{children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{comment|;}
\}
