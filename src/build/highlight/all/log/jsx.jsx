import React{punctuation|,} {operator|\{} useState {operator|\}} from {string|'react'}{operator|;}

export default function Kettle{operator|(}{operator|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {operator|\}}{operator|)} {operator|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{operator|(}{boolean|false}{operator|)}{operator|;} {operator|/}{operator|/} state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{operator|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}{operator|\{}n{operator|\}} className{operator|=}{operator|\{}`item {operator|$}{operator|\{}n {operator|>} {number|1} {operator|?} {string|'big'} {operator|:} {string|''}{operator|\}}`{operator|\}}{operator|>}Cup {operator|\{}n{operator|\}} if {boolean|true}{operator|<}{operator|/}li{operator|>}{operator|)}{operator|;}
  return {operator|(}
    {operator|<}section id{operator|=}{string|"kettle"} {operator|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{operator|\}} onClick{operator|=}{operator|\{}{operator|(}{operator|)} {operator|=}{operator|>} setHot{operator|(}{operator|!}hot{operator|)}{operator|\}} style{operator|=}{operator|\{}{operator|\{} color{operator|:} {string|'red'} {operator|\}}{operator|\}}{operator|>}
      {operator|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{operator|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} for {operator|\{}litres{punctuation|.}toFixed{operator|(}{number|1}{operator|)}{operator|\}} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      {operator|\{}hot {operator|&}{operator|&} {operator|<}Steam{punctuation|.}Cloud size{operator|=}{operator|\{}{number|3}{operator|\}} {operator|/}{operator|>}{operator|\}}
      {operator|<}{operator|>}{operator|\{}list{operator|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {operator|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{operator|\}}
    {operator|<}{operator|/}section{operator|>}
  {operator|)}{operator|;}
{operator|\}}
