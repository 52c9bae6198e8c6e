import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export default function {function|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|..}.rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {operator|[}hot{punctuation|,} setHot] {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} // state
  const list {operator|=} {operator|[}{number|1}{punctuation|,} {number|2}]{keyword|.map}{punctuation|(}n {operator|=}> <li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n > {number|1} ? 'big' {punctuation|:} ''{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}</li>{punctuation|)}{punctuation|;}
  return {punctuation|(}
    <section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|..}.rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}> {function|setHot}{punctuation|(}!hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} {field variable|color}{punctuation|:} 'red' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres.toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}</h1>
      {punctuation|\{}hot && <Steam.Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  {punctuation|)}{punctuation|;}
{punctuation|\}}
