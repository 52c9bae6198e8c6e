{keyword|import} React, {punctuation|\{} {keyword|useState} {punctuation|\}} {keyword|from} {string|'react'}{punctuation|;}

{keyword|export} default function Kettle({punctuation|\{} {keyword|litres} = 1.7, children, ...rest {punctuation|\}}) {punctuation|\{}
  {keyword|const} [hot, setHot] = useState({boolean|false}){punctuation|;} {comment|// state}
  {keyword|const} list = [1, 2].map(n => <li key={punctuation|\{}{keyword|n}{punctuation|\}} {keyword|className}={punctuation|\{}`item ${punctuation|\{}{keyword|n} > 1 ? {string|'big'} {punctuation|:} {string|''}{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}{keyword|n}{punctuation|\}} {keyword|if} {boolean|true}</li>){punctuation|;}
  {keyword|return} (
    <section id={string|"kettle"} {punctuation|\{}...rest{punctuation|\}} {keyword|onClick}={punctuation|\{}() => setHot(!hot){punctuation|\}} {keyword|style}={punctuation|\{}{punctuation|\{} {keyword|color}{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}{keyword|litres.toFixed}(1){punctuation|\}} {keyword|people}, class of 2024</h1>
      {punctuation|\{}{keyword|hot} && <Steam.Cloud size={punctuation|\{}3{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}{keyword|list}{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}{keyword|children} ?? <em>none</em>{punctuation|\}}
    </section>
  ){punctuation|;}
{punctuation|\}}
