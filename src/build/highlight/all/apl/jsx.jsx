import React{function|,} {dfn builtin|\{} useState {dfn builtin|\}} from {string|'react'}{punctuation|;}

export default function Kettle{punctuation|(}{dfn builtin|\{} litres {function|=} {number|1.7}{function|,} children{function|,} {dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.}rest {dfn builtin|\}}{punctuation|)} {dfn builtin|\{}
  const {punctuation|[}hot{function|,} setHot{punctuation|]} {function|=} useState{punctuation|(}false{punctuation|)}{punctuation|;} {monadic-operator operator|/}{monadic-operator operator|/} state
  const list {function|=} {punctuation|[}{number|1}{function|,} {number|2}{punctuation|]}{dyadic-operator operator|.}map{punctuation|(}n {function|=}{function|>} {function|<}li key{function|=}{dfn builtin|\{}n{dfn builtin|\}} className{function|=}{dfn builtin|\{}`item ${dfn builtin|\{}n {function|>} {number|1} {function|?} {string|'big'} {dfn builtin|:} {string|''}{dfn builtin|\}}`{dfn builtin|\}}{function|>}Cup {dfn builtin|\{}n{dfn builtin|\}} if true{function|<}{monadic-operator operator|/}li{function|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {function|<}section id{function|=}"kettle" {dfn builtin|\{}{dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.}rest{dfn builtin|\}} onClick{function|=}{dfn builtin|\{}{punctuation|(}{punctuation|)} {function|=}{function|>} setHot{punctuation|(}{function|!}hot{punctuation|)}{dfn builtin|\}} style{function|=}{dfn builtin|\{}{dfn builtin|\{} color{dfn builtin|:} {string|'red'} {dfn builtin|\}}{dfn builtin|\}}{function|>}
      {dfn builtin|\{}{monadic-operator operator|/}{function|*} comment {function|*}{monadic-operator operator|/}{dfn builtin|\}}
      {function|<}h1{function|>}Tea {monadic-operator operator|&} "cake" for {dfn builtin|\{}litres{dyadic-operator operator|.}toFixed{punctuation|(}{number|1}{punctuation|)}{dfn builtin|\}} people{function|,} class of {number|2024}{function|<}{monadic-operator operator|/}h1{function|>}
      {dfn builtin|\{}hot {monadic-operator operator|&}{monadic-operator operator|&} {function|<}Steam{dyadic-operator operator|.}Cloud size{function|=}{dfn builtin|\{}{number|3}{dfn builtin|\}} {monadic-operator operator|/}{function|>}{dfn builtin|\}}
      {function|<}{function|>}{dfn builtin|\{}list{dfn builtin|\}}{function|<}br{monadic-operator operator|/}{function|>}{function|<}{monadic-operator operator|/}{function|>}
      {function|<}p{function|>}return this new function{function|<}{monadic-operator operator|/}p{function|>}
      {dfn builtin|\{}children {function|?}{function|?} {function|<}em{function|>}none{function|<}{monadic-operator operator|/}em{function|>}{dfn builtin|\}}
    {function|<}{monadic-operator operator|/}section{function|>}
  {punctuation|)}{punctuation|;}
{dfn builtin|\}}
