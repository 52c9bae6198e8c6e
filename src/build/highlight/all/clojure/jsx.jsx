import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{comment|;}

export default function Kettle{punctuation|(}{punctuation|\{} litres = {number|1.7}{punctuation|,} children{punctuation|,} ...rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} = useState{punctuation|(}{boolean|false}{punctuation|)}{comment|; // state}
  const list = {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}{function|n} => <li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}{operator|`}item ${punctuation|\{}n > {number|1} ? 'big' : ''{punctuation|\}}{operator|`}{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}</li>{punctuation|)}{comment|;}
  return {punctuation|(}
    <section id={string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick={punctuation|\{}{punctuation|(}{punctuation|)} => setHot{punctuation|(}{function|!hot}{punctuation|)}{punctuation|\}} style={punctuation|\{}{punctuation|\{} color: 'red' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres.toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}</h1>
      {punctuation|\{}hot && <Steam.Cloud size={punctuation|\{}{number|3}{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  {punctuation|)}{comment|;}
{punctuation|\}}
