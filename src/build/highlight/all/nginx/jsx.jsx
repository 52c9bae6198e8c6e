{directive|{keyword|import} React,} {punctuation|\{} useState {punctuation|\}} {directive|{keyword|from} {string|'react'}}{punctuation|;}

{directive|{keyword|export} default function Kettle(}{punctuation|\{} litres = 1.7, children, ...rest {punctuation|\}}) {punctuation|\{}
  {directive|{keyword|const} [hot, setHot] = useState(false)}{punctuation|;} // {directive|{keyword|state}
  const list = [1, 2].map(n => <li key=}{punctuation|\{}n{punctuation|\}} {directive|{keyword|className=}}{punctuation|\{}`item ${punctuation|\{}n > 1 ? 'big' : ''{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} {directive|{keyword|if} true</li>)}{punctuation|;}
  {directive|{keyword|return} (
    <section id={string|"kettle"}} {punctuation|\{}...rest{punctuation|\}} {directive|{keyword|onClick=}}{punctuation|\{}() => setHot(!hot){punctuation|\}} {directive|{keyword|style=}}{punctuation|\{}{punctuation|\{} color: 'red' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea & "cake" {directive|{keyword|for}} {punctuation|\{}litres.toFixed(1){punctuation|\}} {directive|{keyword|people,} class of 2024</h1>}
      {punctuation|\{}hot && <Steam.Cloud {directive|{keyword|size=}}{punctuation|\{}3{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return {directive|{keyword|this} new function</p>}
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  ){punctuation|;}
{punctuation|\}}
