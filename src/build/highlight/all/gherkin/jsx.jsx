import React, \{ useState \} from {string|'react'};

export default function Kettle(\{ litres = 1.7, children, ...rest \}) \{
  const [hot, setHot] = useState(false); // state
  const list = [1, 2].map(n => {outline variable|<li key=\{n\} className=\{`item $\{n >} 1 ? {string|'big'} : {string|''}\}`\}>Cup \{n\} if true{outline variable|</li>});
  return (
    <section id={string|"kettle"} \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: {string|'red'} \}\}>
      \{/* comment */\}
      {outline variable|<h1>}Tea & {string|"cake"} for \{litres.toFixed(1)\} people, class of 2024{outline variable|</h1>}
      \{hot && {outline variable|<Steam.Cloud size=\{3\} />}\}
      <>\{list\}{outline variable|<br/>}{outline variable|</>}
      {outline variable|<p>}return this new function{outline variable|</p>}
      \{children ?? {outline variable|<em>}none{outline variable|</em>}\}
    {outline variable|</section>}
  );
\}
