import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react';

export default function Kettle({punctuation|\{} litres = {number|1.7}{punctuation|,} children{punctuation|,} ...rest {punctuation|\}}) {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} = useState({boolean|false}); {comment|// state}
  const list = {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map(n => <li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item ${punctuation|\{}n > {number|1} ? 'big' {operator|:} ''{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}</li>);
  return (
    <section id={string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick={punctuation|\{}() => setHot(!hot){punctuation|\}} style={punctuation|\{}{punctuation|\{} color{operator|:} 'red' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres.toFixed({number|1}){punctuation|\}} people{punctuation|,} class of {number|2024}</h1>
      {punctuation|\{}hot && <Steam.Cloud size={punctuation|\{}{number|3}{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  );
{punctuation|\}}
