import React{punctuation|,} {context-labels|{punctuation|\{} useState {punctuation|\}}} from 'react'{punctuation|;}

export default function {function|Kettle}{punctuation|(}{context-labels|{punctuation|\{} {label-key attr-name|litres} {punctuation|=} 1.7{punctuation|,} children{punctuation|,} ...rest {punctuation|\}}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} = {function|useState}{punctuation|(}false{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  const list = {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n ={operator|>} {operator|<}li key={context-labels|{punctuation|\{}n{punctuation|\}}} className={punctuation|\{}{punctuation|`}item ${context-labels|{punctuation|\{}n > 1 ? {label-value attr-value|'big'} : {label-value attr-value|''}{punctuation|\}}}{punctuation|`}{punctuation|\}}{operator|>}Cup {context-labels|{punctuation|\{}n{punctuation|\}}} if true{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  {function|return} {punctuation|(}
    {operator|<}section id="kettle" {context-labels|{punctuation|\{}...rest{punctuation|\}}} onClick={context-labels|{punctuation|\{}() {punctuation|=}> setHot(!hot){punctuation|\}}} style={punctuation|\{}{context-labels|{punctuation|\{} color: {label-value attr-value|'red'} {punctuation|\}}}{punctuation|\}}{operator|>}
      {context-labels|{punctuation|\{}/* comment */{punctuation|\}}}
      {operator|<}h1{operator|>}Tea & "cake" for {context-labels|{punctuation|\{}litres.toFixed(1){punctuation|\}}} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot && {operator|<}Steam{punctuation|.}Cloud size={context-labels|{punctuation|\{}3{punctuation|\}}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{context-labels|{punctuation|\{}list{punctuation|\}}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {context-labels|{punctuation|\{}children ?? <em>none</em>{punctuation|\}}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
