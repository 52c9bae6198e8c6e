import React, \{ useState \} from {string|'react'}{comment|;}

export default function Kettle(\{ litres {operator|=} {number|1.7}, children, ...rest \}) \{
  const {operator|[}hot, setHot{operator|]} {operator|=} useState(false){comment|; // state}
  const list {operator|=} {operator|[}{number|1}, {number|2}{operator|]}.map(n {operator|=}{operator|>} {operator|<}li key{operator|=}\{n\} className{operator|=}\{{string|`item $\{n > 1 ? 'big' : ''\}`}\}{operator|>}Cup \{n\} if true{operator|<}{operator|/}li{operator|>}){comment|;}
  return (
    {operator|<}section id{operator|=}{string|"kettle"} \{...rest\} onClick{operator|=}\{() {operator|=}{operator|>} setHot({operator|!}hot)\} style{operator|=}\{\{ color: {string|'red'} \}\}{operator|>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} for \{litres.toFixed({number|1})\} people, class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot {operator|&}{operator|&} {operator|<}Steam.Cloud size{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<}{operator|>}\{list\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      \{children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  ){comment|;}
\}
