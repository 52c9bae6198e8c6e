{keyword|import} React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {string|'react'}{punctuation|;}

export {keyword|default} function Kettle{punctuation|(}{punctuation|\{} litres {punctuation|=} {number|1.7}{punctuation|,} children{punctuation|,} ..{directive class-name|.rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {punctuation|=} useState{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  const list {punctuation|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}n {punctuation|=}> <li key{punctuation|=}{punctuation|\{}n{punctuation|\}} className{punctuation|=}{punctuation|\{}`item ${punctuation|\{}n > {number|1} ? {string|'big'} {punctuation|:} {string|''}{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}</li>{punctuation|)}{punctuation|;}
  return {punctuation|(}
    <section id{punctuation|=}{string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick{punctuation|=}{punctuation|\{}{punctuation|(}{punctuation|)} {punctuation|=}> setHot{punctuation|(}!hot{punctuation|)}{punctuation|\}} style{punctuation|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres.toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {keyword|class} of {number|2024}</h1>
      {punctuation|\{}hot && <Steam.Cloud size{punctuation|=}{punctuation|\{}{number|3}{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<{function|br}/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  {punctuation|)}{punctuation|;}
{punctuation|\}}
