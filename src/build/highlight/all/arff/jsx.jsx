import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {string|'react'};

export default function Kettle({punctuation|\{} litres = {number|1.7}{punctuation|,} children{punctuation|,} ...rest {punctuation|\}}) {punctuation|\{}
  const [hot{punctuation|,} setHot] = useState(false); // state
  const list = [{number|1}{punctuation|,} {number|2}].map(n => <li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item ${punctuation|\{}n > {number|1} ? {string|'big'} : {string|''}{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if true</li>);
  return (
    <section id={string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick={punctuation|\{}() => setHot(!hot){punctuation|\}} style={punctuation|\{}{punctuation|\{} color: {string|'red'} {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres.toFixed({number|1}){punctuation|\}} people{punctuation|,} class of {number|2024}</h1>
      {punctuation|\{}hot && <Steam.Cloud size={punctuation|\{}{number|3}{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  );
{punctuation|\}}
