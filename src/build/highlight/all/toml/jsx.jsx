import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {string|'react'};

export default function Kettle({punctuation|\{} {key property|litres} {punctuation|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}) {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {punctuation|=} useState({boolean|false}); // state
  const list {punctuation|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map(n {punctuation|=}> <li key{punctuation|=}{punctuation|\{}n{punctuation|\}} className{punctuation|=}{punctuation|\{}`item ${punctuation|\{}n > {number|1} ? {string|'big'} : {string|''}{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}</li>);
  return (
    <section id{punctuation|=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick{punctuation|=}{punctuation|\{}() {punctuation|=}> setHot(!hot){punctuation|\}} style{punctuation|=}{punctuation|\{}{punctuation|\{} color: {string|'red'} {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres{punctuation|.}toFixed({number|1}){punctuation|\}} people{punctuation|,} class of {number|2024}</h1>
      {punctuation|\{}hot && <Steam{punctuation|.}Cloud size{punctuation|=}{punctuation|\{}{number|3}{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  );
{punctuation|\}}
