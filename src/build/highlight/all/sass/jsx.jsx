{selector|import React, \{ useState \} from 'react';}

{selector|export default function Kettle(\{ litres = 1.7, children, ...rest \}) \{}
  {selector|const [hot, setHot] = useState(false); // state}
  {selector|const list = [1, 2].map(n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>);}
  {selector|return (}
    {selector|<section id="kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>}
      {selector|\{/* comment */\}}
      {selector|<h1>Tea & "cake" for \{litres.toFixed(1)\} people, class of 2024</h1>}
      {selector|\{hot && <Steam.Cloud size=\{3\} />\}}
      {selector|<>\{list\}<br/></>}
      {selector|<p>return this new function</p>}
      {selector|\{children ?? <em>none</em>\}}
    {selector|</section>}
  {selector|);}
{selector|\}}
