import React, {punctuation|\{} useState {punctuation|\}} from {string|'react'};

export default function Kettle({punctuation|\{} litres {operator|=} {number|1.7}, children, ...rest {punctuation|\}}) {punctuation|\{}
  const [hot, setHot] {operator|=} useState({boolean|false}); {path string|/}/ {property|state}
  const list {operator|=} [{number|1}, {number|2}].map(n {operator|=}> <li {property|key}{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item {variable|$\{n} > {number|1} ? {string|'big'} : {string|''}{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}</li>);
  return (
    <section id{operator|=}{string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick{operator|=}{punctuation|\{}() {operator|=}> setHot({comment|!hot)\} style=\{\{ color: 'red' \}\}>}
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres.toFixed({number|1}){punctuation|\}} people, class of {number|2024}</h1>
      {punctuation|\{}hot && <Steam.Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {path string|/>\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  );
{punctuation|\}}
