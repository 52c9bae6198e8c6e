import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {string|'react'};

export default function {function|Kettle}{punctuation|(}{punctuation|\{} litres = {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} = {function|useState}{punctuation|(}{boolean|false}{punctuation|)}; {operator|//} state
  const list = {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n ={operator|>} {operator|<}li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} {operator|?} {string|'big'} {operator|:} {string|''}{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)};
  {function|return }{punctuation|(}
    {operator|<}section id={string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick={punctuation|\{}{punctuation|(}{punctuation|)} ={operator|>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style={punctuation|\{}{punctuation|\{} color{operator|:} {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea & {string|"cake"} for {punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{punctuation|.}Cloud size={punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)};
{punctuation|\}}
