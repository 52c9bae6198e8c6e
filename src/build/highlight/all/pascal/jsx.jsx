import React{punctuation|,} {comment|\{ useState \}} from {string|'react'}{punctuation|;}

{keyword|export} {keyword|default} {keyword|function} Kettle{punctuation|(}{comment|\{ litres = 1.7, children, ...rest \}}{punctuation|)} {comment|\{
  const [hot, setHot] = useState(false); // state
  const list = [1, 2].map(n => <li key=\{n\}} className{operator|=}{comment|\{`item $\{n > 1 ? 'big' : ''\}}`\}{operator|>}Cup {comment|\{n\}} {keyword|if} {keyword|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {operator|<}section id{operator|=}"kettle" {comment|\{...rest\}} onClick{operator|=}{comment|\{() => setHot(!hot)\}} style{operator|=}{comment|\{\{ color: 'red' \}}\}{operator|>}
      {comment|\{/* comment */\}}
      {operator|<}h1{operator|>}Tea & "cake" {keyword|for} {comment|\{litres.toFixed(1)\}} people{punctuation|,} {keyword|class} {keyword|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      {comment|\{hot && <Steam.Cloud size=\{3\}} {operator|/}{operator|>}\}
      {operator|<>}{comment|\{list\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this {keyword|new} {keyword|function}{operator|<}{operator|/}p{operator|>}
      {comment|\{children ?? <em>none</em>\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
\}
