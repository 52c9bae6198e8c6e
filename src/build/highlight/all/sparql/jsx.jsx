import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} {string|'react'}{punctuation|;}

export {keyword|default} function Kettle{punctuation|(}{punctuation|\{} litres = {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} = useState{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} // state
  const list = {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n => <li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item ${punctuation|\{}n > {number|1} ? {string|'big'} {function|{prefix|{punctuation|:}}} {string|''}{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}{url|{punctuation|<}/li{punctuation|>}}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    <section id={string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick={punctuation|\{}{punctuation|(}{punctuation|)} => setHot{punctuation|(}!hot{punctuation|)}{punctuation|\}} style={punctuation|\{}{punctuation|\{} {function|{prefix|color{punctuation|:}}} {string|'red'} {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      {url|{punctuation|<}h1{punctuation|>}}Tea & {string|"cake"} for {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{url|{punctuation|<}/h1{punctuation|>}}
      {punctuation|\{}hot && <Steam{punctuation|.}Cloud size={punctuation|\{}{number|3}{punctuation|\}} />{punctuation|\}}
      {url|{punctuation|<}{punctuation|>}}{punctuation|\{}list{punctuation|\}}{url|{punctuation|<}br/{punctuation|>}}{url|{punctuation|<}/{punctuation|>}}
      {url|{punctuation|<}p{punctuation|>}}return this new function{url|{punctuation|<}/p{punctuation|>}}
      {punctuation|\{}children ?? {url|{punctuation|<}em{punctuation|>}}none{url|{punctuation|<}/em{punctuation|>}}{punctuation|\}}
    {url|{punctuation|<}/section{punctuation|>}}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
