import {operator|*} {keyword|as} React from {comment|'react';}
{keyword|type} Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items{punctuation|:} T[]{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}{operator|>} React.ReactNode{punctuation|;} className?{punctuation|:} {keyword|string} {punctuation|\}}{punctuation|;}

export {keyword|const} List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX.Element {operator|=}{operator|>} {punctuation|\{}
  {keyword|const} ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  {keyword|const} n{punctuation|:} number {operator|=} items.{function|length} {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} {keyword|data}{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console.{function|log}{punctuation|(}e.target{comment|!)\}>}
      {function|Text} {keyword|with} {keyword|if} {keyword|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}{keyword|string}{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items.map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span {keyword|key}{operator|=}{punctuation|\{}{keyword|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
