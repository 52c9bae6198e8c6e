import React, {punctuation|\{} useState {punctuation|\}} from 'react';

export default function Kettle({punctuation|\{} {property|litres} {punctuation|=} {number|1.7}, children, ...rest {punctuation|\}}) {punctuation|\{}
  const {punctuation|[}hot, setHot{punctuation|]} {punctuation|=} useState({boolean|false}); {comment|// state}
  const {property|list} {punctuation|=} {punctuation|[}{number|1}, {number|2}{punctuation|]}.map({property|n} {punctuation|=}> <li {property|key}{punctuation|=}{punctuation|\{}n{punctuation|\}} {property|className}{punctuation|=}{punctuation|\{}`item ${punctuation|\{}n > {number|1} ? 'big' : ''{punctuation|\}}`{punctuation|\}}>{keyword|Cup} {punctuation|\{}n{punctuation|\}} if {boolean|true}</li>);
  return (
    <section {property|id}{punctuation|=}{string|"kettle"} {punctuation|\{}...rest{punctuation|\}} {property|onClick}{punctuation|=}{punctuation|\{}() {punctuation|=}> setHot(!hot){punctuation|\}} {property|style}{punctuation|=}{punctuation|\{}{punctuation|\{} color: 'red' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      <h1>Tea & {string|"cake"} {keyword|for} {punctuation|\{}litres.toFixed({number|1}){punctuation|\}} people, class of {number|2024}</h1>
      {punctuation|\{}hot && <Steam.Cloud {property|size}{punctuation|=}{punctuation|\{}{number|3}{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  );
{punctuation|\}}
