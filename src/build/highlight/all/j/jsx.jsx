import React{verb keyword|,} {verb keyword|\{} useState {adverb builtin|\}} from {string|'react'}{verb keyword|;}

export default function Kettle{punctuation|(}{verb keyword|\{} litres {verb keyword|=} {number|1.7}{verb keyword|,} children{verb keyword|,} {conjunction variable|..}{conjunction variable|.}rest {adverb builtin|\}}{punctuation|)} {verb keyword|\{}
  const {verb keyword|[}hot{verb keyword|,} setHot{verb keyword|]} {verb keyword|=} useState{punctuation|(}false{punctuation|)}{verb keyword|;} {adverb builtin|/}{adverb builtin|/} state
  const list {verb keyword|=} {verb keyword|[}{number|1}{verb keyword|,} {number|2}{verb keyword|]}{conjunction variable|.}map{punctuation|(}n {verb keyword|=}{verb keyword|>} {verb keyword|<}li key{verb keyword|=}{verb keyword|\{}n{adverb builtin|\}} className{verb keyword|=}{verb keyword|\{}{conjunction variable|`}item {verb keyword|$}{verb keyword|\{}n {verb keyword|>} {number|1} {verb keyword|?} {string|'big'} {conjunction variable|:} {string|''}{adverb builtin|\}}{conjunction variable|`}{adverb builtin|\}}{verb keyword|>}Cup {verb keyword|\{}n{adverb builtin|\}} if true{verb keyword|<}{adverb builtin|/}li{verb keyword|>}{punctuation|)}{verb keyword|;}
  return {punctuation|(}
    {verb keyword|<}section id{verb keyword|=}{conjunction variable|"}kettle{conjunction variable|"} {verb keyword|\{.}{conjunction variable|..}rest{adverb builtin|\}} onClick{verb keyword|=}{verb keyword|\{}{punctuation|(}{punctuation|)} {verb keyword|=}{verb keyword|>} setHot{punctuation|(}{verb keyword|!}hot{punctuation|)}{adverb builtin|\}} style{verb keyword|=}{verb keyword|\{}{verb keyword|\{} color{conjunction variable|:} {string|'red'} {adverb builtin|\}}{adverb builtin|\}}{verb keyword|>}
      {verb keyword|\{}{adverb builtin|/}{verb keyword|*} comment {verb keyword|*}{adverb builtin|/}{adverb builtin|\}}
      {verb keyword|<}h1{verb keyword|>}Tea {conjunction variable|&} {conjunction variable|"}cake{conjunction variable|"} for {verb keyword|\{}litres{conjunction variable|.}toFixed{punctuation|(}{number|1}{punctuation|)}{adverb builtin|\}} people{verb keyword|,} class of {number|2024}{verb keyword|<}{adverb builtin|/}h1{verb keyword|>}
      {verb keyword|\{}hot {conjunction variable|&}{conjunction variable|&} {verb keyword|<}Steam{conjunction variable|.}Cloud size{verb keyword|=}{verb keyword|\{}{number|3}{adverb builtin|\}} {adverb builtin|/}{verb keyword|>}{adverb builtin|\}}
      {verb keyword|<}{verb keyword|>}{verb keyword|\{}list{adverb builtin|\}}{verb keyword|<}br{adverb builtin|/}{verb keyword|>}{verb keyword|<}{adverb builtin|/}{verb keyword|>}
      {verb keyword|<}p{verb keyword|>}return this new function{verb keyword|<}{adverb builtin|/}p{verb keyword|>}
      {verb keyword|\{}children {verb keyword|?}{verb keyword|?} {verb keyword|<}em{verb keyword|>}none{verb keyword|<}{adverb builtin|/}em{verb keyword|>}{adverb builtin|\}}
    {verb keyword|<}{adverb builtin|/}section{verb keyword|>}
  {punctuation|)}{verb keyword|;}
{adverb builtin|\}}
