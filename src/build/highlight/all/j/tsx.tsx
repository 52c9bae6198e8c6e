import {verb keyword|*} as React from {string|'react'}{verb keyword|;}
type Props{verb keyword|<}T{verb keyword|>} {verb keyword|=} {verb keyword|\{} item{verb keyword|s:} T{verb keyword|[}{verb keyword|]}{verb keyword|;} render{conjunction variable|:} {punctuation|(}{adverb builtin|t:} T{punctuation|)} {verb keyword|=}{verb keyword|>} Reac{adverb builtin|t.}ReactNode{verb keyword|;} className{verb keyword|?}{conjunction variable|:} string {adverb builtin|\}}{verb keyword|;}

export const List {verb keyword|=} {verb keyword|<}T extends unknown{verb keyword|>}{punctuation|(}{verb keyword|\{} items{verb keyword|,} render {verb keyword|\}:} Props{verb keyword|<}T{verb keyword|>}{punctuation|)}{conjunction variable|:} JSX{conjunction variable|.}Element {verb keyword|=}{verb keyword|>} {verb keyword|\{}
  const ref {verb keyword|=} Reac{adverb builtin|t.}useRef{verb keyword|<}HTMLDivElement{verb keyword|>}{punctuation|(}null{punctuation|)}{verb keyword|;}
  const n{conjunction variable|:} number {verb keyword|=} items{conjunction variable|.}length as number{verb keyword|;}
  return {punctuation|(}
    {verb keyword|<}div ref{verb keyword|=}{verb keyword|\{}ref{adverb builtin|\}} data{verb keyword|-}n{verb keyword|=}{verb keyword|\{}n{adverb builtin|\}} onClick{verb keyword|=}{verb keyword|\{}{punctuation|(}e{conjunction variable|:} Reac{adverb builtin|t.}MouseEvent{verb keyword|<}HTMLDivElement{verb keyword|>}{punctuation|)} {verb keyword|=}{verb keyword|>} consol{verb keyword|e.}log{punctuation|(}{verb keyword|e.}target{verb keyword|!}{punctuation|)}{adverb builtin|\}}{verb keyword|>}
      Text with if and for {verb keyword|\{}n {verb keyword|>} {number|1} {verb keyword|?} {verb keyword|<}b{verb keyword|>}many{verb keyword|<}{adverb builtin|/}b{verb keyword|>} {conjunction variable|:} {verb keyword|<}i{verb keyword|>}one{verb keyword|<}{adverb builtin|/}i{verb keyword|>}{adverb builtin|\}}
      {verb keyword|<}Generic{verb keyword|<}string{verb keyword|>} value{verb keyword|=}{conjunction variable|"}x{conjunction variable|"} {adverb builtin|/}{verb keyword|>}
      {verb keyword|\{}items{conjunction variable|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {verb keyword|=}{verb keyword|>} {verb keyword|<}span key{verb keyword|=}{verb keyword|\{}String{punctuation|(}t{punctuation|)}{adverb builtin|\}}{verb keyword|>}{verb keyword|\{}render{punctuation|(}t{punctuation|)}{adverb builtin|\}}{verb keyword|<}{adverb builtin|/}span{verb keyword|>}{punctuation|)}{adverb builtin|\}}
    {verb keyword|<}{adverb builtin|/}div{verb keyword|>}
  {punctuation|)}{verb keyword|;}
{adverb builtin|\}}{verb keyword|;}
