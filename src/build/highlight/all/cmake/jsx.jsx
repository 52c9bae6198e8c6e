import React, \{ useState {punctuation|\}} from 'react';

export default function {function|Kettle}{punctuation|(}\{ litres = {number|1.7}, children, ...rest {punctuation|\}}{punctuation|)} \{
  const [hot, setHot] = {function|useState}{punctuation|(}false{punctuation|)}; // state
  const list = [{number|1}, {number|2}].{function|map}{punctuation|(}n ={punctuation|>} <li key=\{n{punctuation|\}} className=\{`item {punctuation|$\{}n {punctuation|>} {number|1} ? 'big' : ''{punctuation|\}}`{punctuation|\}}{punctuation|>}Cup \{n{punctuation|\}} if true</li{punctuation|>}{punctuation|)};
  {keyword|return} {punctuation|(}
    <section id={string|"kettle"} \{...rest{punctuation|\}} onClick=\{{punctuation|(}{punctuation|)} ={punctuation|>} {function|setHot}{punctuation|(}!hot{punctuation|)}{punctuation|\}} style=\{\{ color: 'red' {punctuation|\}}{punctuation|\}}{punctuation|>}
      \{/* comment */{punctuation|\}}
      <h1{punctuation|>}Tea & {string|"cake"} for \{litres.{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people, class of {number|2024}</h1{punctuation|>}
      \{hot && <Steam.Cloud size=\{{number|3}{punctuation|\}} /{punctuation|>}{punctuation|\}}
      <{punctuation|>}\{list{punctuation|\}}<br/{punctuation|>}</{punctuation|>}
      <p{punctuation|>}return this new function</p{punctuation|>}
      \{children ?? <em{punctuation|>}none</em{punctuation|>}{punctuation|\}}
    </section{punctuation|>}
  {punctuation|)};
{punctuation|\}}
