{keyword|import} React, {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export default function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} 1{punctuation|.}7, children, {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const [hot, setHot] {operator|=} useState{punctuation|(}false{punctuation|)}{punctuation|;} // state
  const list {operator|=} [1, 2]{punctuation|.}map{punctuation|(}n => <li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item ${punctuation|\{}{function|n > 1 ? 'big' }{operator|:} ''{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if true</li>{punctuation|)}{punctuation|;}
  return {punctuation|(}
    <section id={string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick={punctuation|\{}{punctuation|(}{punctuation|)} => setHot{punctuation|(}!hot{punctuation|)}{punctuation|\}} style={punctuation|\{}{punctuation|\{} {function|color}{operator|:} 'red' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}1{punctuation|)}{punctuation|\}} people, class of 2024</h1>
      {punctuation|\{}hot && <Steam{punctuation|.}Cloud size={punctuation|\{}3{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  {punctuation|)}{punctuation|;}
{punctuation|\}}
