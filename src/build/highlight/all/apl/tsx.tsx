import {function|*} as React from {string|'react'}{punctuation|;}
type Props{function|<}T{function|>} {function|=} {dfn builtin|\{} items{dfn builtin|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{dfn builtin|:} {punctuation|(}t{dfn builtin|:} T{punctuation|)} {function|=}{function|>} React{dyadic-operator operator|.}ReactNode{punctuation|;} className{function|?}{dfn builtin|:} string {dfn builtin|\}}{punctuation|;}

export const List {function|=} {function|<}T extends unknown{function|>}{punctuation|(}{dfn builtin|\{} items{function|,} render {dfn builtin|\}}{dfn builtin|:} Props{function|<}T{function|>}{punctuation|)}{dfn builtin|:} JSX{dyadic-operator operator|.}Element {function|=}{function|>} {dfn builtin|\{}
  const ref {function|=} React{dyadic-operator operator|.}useRef{function|<}HTMLDivElement{function|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{dfn builtin|:} number {function|=} items{dyadic-operator operator|.}length as number{punctuation|;}
  return {punctuation|(}
    {function|<}div ref{function|=}{dfn builtin|\{}ref{dfn builtin|\}} data{function|-}n{function|=}{dfn builtin|\{}n{dfn builtin|\}} onClick{function|=}{dfn builtin|\{}{punctuation|(}e{dfn builtin|:} React{dyadic-operator operator|.}MouseEvent{function|<}HTMLDivElement{function|>}{punctuation|)} {function|=}{function|>} console{dyadic-operator operator|.}log{punctuation|(}e{dyadic-operator operator|.}target{function|!}{punctuation|)}{dfn builtin|\}}{function|>}
      Text with if and for {dfn builtin|\{}n {function|>} {number|1} {function|?} {function|<}b{function|>}many{function|<}{monadic-operator operator|/}b{function|>} {dfn builtin|:} {function|<}i{function|>}one{function|<}{monadic-operator operator|/}i{function|>}{dfn builtin|\}}
      {function|<}Generic{function|<}string{function|>} value{function|=}"x" {monadic-operator operator|/}{function|>}
      {dfn builtin|\{}items{dyadic-operator operator|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {function|=}{function|>} {function|<}span key{function|=}{dfn builtin|\{}String{punctuation|(}t{punctuation|)}{dfn builtin|\}}{function|>}{dfn builtin|\{}render{punctuation|(}t{punctuation|)}{dfn builtin|\}}{function|<}{monadic-operator operator|/}span{function|>}{punctuation|)}{dfn builtin|\}}
    {function|<}{monadic-operator operator|/}div{function|>}
  {punctuation|)}{punctuation|;}
{dfn builtin|\}}{punctuation|;}
