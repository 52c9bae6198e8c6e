import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export default function Kettle{punctuation|(}{punctuation|\{} litres = 1.7{punctuation|,} children{punctuation|,} {punctuation|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} = useState{punctuation|(}false{punctuation|)}{punctuation|;} // state
  const list = {punctuation|[}1{punctuation|,} 2{punctuation|]}.map{punctuation|(}n => <li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item ${punctuation|\{}n > 1 ? 'big' {punctuation|:} ''{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if true</li>{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    <section id={string|"kettle"} {punctuation|\{}{punctuation|...}rest{punctuation|\}} onClick={punctuation|\{}{punctuation|(}{punctuation|)} => setHot{punctuation|(}!hot{punctuation|)}{punctuation|\}} style={punctuation|\{}{punctuation|\{} color{punctuation|:} 'red' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres.toFixed{punctuation|(}1{punctuation|)}{punctuation|\}} people{punctuation|,} class of 2024</h1>
      {punctuation|\{}hot && <Steam.Cloud size={punctuation|\{}3{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  {punctuation|)}{punctuation|;}
{punctuation|\}}
