import React{punctuation|,} {comment|\{ useState \}} from {string|'react'}{punctuation|;}

export default {keyword|function} {function|Kettle}{punctuation|(}{comment|\{ litres = 1.7, children, ...rest \}}{punctuation|)} {comment|\{
  const [hot, setHot] = useState(false); // state
  const list = [1, 2].map(n => <li key=\{n\}} className{operator|=}{comment|\{`item $\{n > 1 ? 'big' : ''\}}`\}{operator|>}Cup {comment|\{n\}} if true{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  {function|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {comment|\{...rest\}} onClick{operator|=}{comment|\{() => setHot(!hot)\}} style{operator|=}{comment|\{\{ color: 'red' \}}\}{operator|>}
      {comment|\{/* comment */\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} for {comment|\{litres.toFixed(1)\}} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      {comment|\{hot && <Steam.Cloud size=\{3\}} {operator|/}{operator|>}\}
      {operator|<>}{comment|\{list\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new {keyword|function}{operator|<}{operator|/}p{operator|>}
      {comment|\{children ?? <em>none</em>\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
\}
