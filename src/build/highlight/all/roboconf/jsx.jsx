{keyword|import} React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export default function Kettle({punctuation|\{} litres {punctuation|=} {value attr-value|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}) {punctuation|\{}
  const [hot{punctuation|,} setHot] {punctuation|=} {value attr-value|useState(false)}{punctuation|;} // state
  const list {punctuation|=} {value attr-value|[1}{punctuation|,} 2]{punctuation|.}map(n {punctuation|=}{value attr-value|> <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>}{component variable|Cup} {punctuation|\{}n{punctuation|\}} if true</li>){punctuation|;}
  return (
    <section id{punctuation|=}{value attr-value|"kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ }{property|color}{punctuation|:} 'red' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea & "cake" {component variable|for} {punctuation|\{}litres{punctuation|.}toFixed(1){punctuation|\}} people{punctuation|,} class of 2024</h1>
      {punctuation|\{}hot && <Steam{punctuation|.}Cloud size{punctuation|=}{value attr-value|\{3\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  )}{punctuation|;}
{punctuation|\}}
