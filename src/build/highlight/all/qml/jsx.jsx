{keyword|import} React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export default function Kettle({punctuation|\{} litres = 1.7{punctuation|,} children{punctuation|,} ...rest {punctuation|\}}) {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} = useState(false){punctuation|;} {comment|// state}
  const list = {punctuation|[}1{punctuation|,} 2{punctuation|]}.map(n => <li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item ${punctuation|\{}n > 1 ? 'big' {punctuation|:} {javascript-expression language-javascript|{string|''}}{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if true</li>){punctuation|;}
  return (
    <section id={string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick={punctuation|\{}() => setHot(!hot){punctuation|\}} style={punctuation|\{}{punctuation|\{} {property|color}{punctuation|:} {javascript-expression language-javascript|{string|'red'} }{punctuation|\}}{punctuation|\}}>
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres.toFixed(1){punctuation|\}} people{punctuation|,} class of 2024</h1>
      {punctuation|\{}hot && <Steam.Cloud size={punctuation|\{}3{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  ){punctuation|;}
{punctuation|\}}
