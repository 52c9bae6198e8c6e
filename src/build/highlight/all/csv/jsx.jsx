{value|import React}{punctuation|,}{value| \{ useState \} from 'react';}

{value|export default function Kettle(\{ litres = 1.7}{punctuation|,}{value| children}{punctuation|,}{value| ...rest \}) \{}
{value|  const [hot}{punctuation|,}{value| setHot] = useState(false); // state}
{value|  const list = [1}{punctuation|,}{value| 2].map(n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>);}
{value|  return (}
{value|    <section id=}{value|"kettle"}{value| \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>}
{value|      \{/* comment */\}}
{value|      <h1>Tea & }{value|"cake"}{value| for \{litres.toFixed(1)\} people}{punctuation|,}{value| class of 2024</h1>}
{value|      \{hot && <Steam.Cloud size=\{3\} />\}}
{value|      <>\{list\}<br/></>}
{value|      <p>return this new function</p>}
{value|      \{children ?? <em>none</em>\}}
{value|    </section>}
{value|  );}
{value|\}}
