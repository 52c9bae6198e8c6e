import React{punctuation|,} \{ useState \} from 'react'{comment|;}

export default function Kettle{punctuation|(}\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} ...rest \}{punctuation|)} \{
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}false{punctuation|)}{comment|; // state}
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}\{n\} className{operator|=}\{`item $\{n {operator|>} {number|1} {operator|?} {char|'big'} : {char|''}\}`\}{operator|>}Cup \{n\} if true{operator|<}{operator|/}li{operator|>}{punctuation|)}{comment|;}
  return {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} \{...rest\} onClick{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}{operator|!}hot{punctuation|)}\} style{operator|=}\{\{ color: {char|'red'} \}\}{operator|>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} for \{litres.toFixed{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot {operator|&&} {operator|<}Steam.Cloud size{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<>}\{list\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      \{children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{comment|;}
\}
