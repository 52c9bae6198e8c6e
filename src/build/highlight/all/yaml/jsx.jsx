import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react';

export default function Kettle({punctuation|\{} litres = 1.7{punctuation|,} children{punctuation|,} {punctuation|...}rest {punctuation|\}}) {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} = useState(false); // state
  const list = {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map(n ={punctuation|>} <li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item ${punctuation|\{}{key atrule|n > 1 ? 'big'} {punctuation|:} {string|''}{punctuation|\}}`{punctuation|\}}{punctuation|>}Cup {punctuation|\{}n{punctuation|\}} if true</li{punctuation|>});
  return (
    <section id="kettle" {punctuation|\{}{punctuation|...}rest{punctuation|\}} onClick={punctuation|\{}() ={punctuation|>} setHot({tag|!hot)}{punctuation|\}} style={punctuation|\{}{punctuation|\{} {key atrule|color}{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}{punctuation|>}
      {punctuation|\{}/* comment {important|*/}{punctuation|\}}
      <h1{punctuation|>}Tea & "cake" for {punctuation|\{}litres.toFixed(1){punctuation|\}} people{punctuation|,} class of 2024</h1{punctuation|>}
      {punctuation|\{}hot {important|&&} <Steam.Cloud size={punctuation|\{}{number|3}{punctuation|\}} /{punctuation|>}{punctuation|\}}
      <{punctuation|>}{punctuation|\{}list{punctuation|\}}<br/{punctuation|>}</{punctuation|>}
      <p{punctuation|>}return this new function</p{punctuation|>}
      {punctuation|\{}children {punctuation|?}{punctuation|?} <em{punctuation|>}none</em{punctuation|>}{punctuation|\}}
    </section{punctuation|>}
  );
{punctuation|\}}
