import React, {punctuation|\{} useState {punctuation|\}} from 'react';

export default function Kettle({punctuation|\{} litres = 1.7, children, ...rest {punctuation|\}}) {punctuation|\{}
  const {punctuation|[}hot, setHot{punctuation|]} = useState(false); // state
  const list = {punctuation|[}1, 2{punctuation|]}.map(n => <li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item ${punctuation|\{}n > 1 ? 'big' : ''{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if true</li>);
  return (
    <section id="kettle" {punctuation|\{}...rest{punctuation|\}} onClick={punctuation|\{}() => setHot(!hot){punctuation|\}} style={punctuation|\{}{punctuation|\{} color: 'red' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea {punctuation|&} "cake" for {punctuation|\{}litres.toFixed(1){punctuation|\}} people, class of 2024</h1>
      {punctuation|\{}hot {punctuation|&}{punctuation|&} <Steam.Cloud size={punctuation|\{}3{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  );
{punctuation|\}}
