import React{punctuation|,} {multistring string|\{ useState \}} {builtin-function keyword|from} {literal constant|'react}'{comment|;}

export default {builtin-function keyword|function} Kettle{punctuation|(}{multistring string|\{ litres = 1.7, children, ...rest \}}{punctuation|)} {multistring string|\{
  const [hot, setHot] = useState(false); // state
  const list = [1, 2].map(n => <li key=\{n\}} className{symbol|=}{multistring string|\{`item $\{n > 1 ? 'big' : ''\}}`\}{symbol|>}Cup {multistring string|\{n\}} {builtin-function keyword|if} {boolean|true}{symbol|<}{symbol|/}li{symbol|>}{punctuation|)}{comment|;}
  {builtin-function keyword|return} {punctuation|(}
    {symbol|<}section id{symbol|=}{string|"kettle"} {multistring string|\{...rest\}} onClick{symbol|=}{multistring string|\{() => setHot(!hot)\}} style{symbol|=}{multistring string|\{\{ color: 'red' \}}\}{symbol|>}
      {regex|\{/* comment */\}}
      {symbol|<}h1{symbol|>}Tea & {string|"cake"} for {multistring string|\{litres.toFixed(1)\}} people{punctuation|,} class of {number|2024}{symbol|<}{symbol|/}h1{symbol|>}
      {multistring string|\{hot && <Steam.Cloud size=\{3\}} {symbol|/}{symbol|>}\}
      {symbol|<}{symbol|>}{multistring string|\{list\}}{symbol|<}br{symbol|/}{symbol|>}{symbol|<}{symbol|/}{symbol|>}
      {symbol|<}p{symbol|>}{builtin-function keyword|return} this {builtin-function keyword|new} {builtin-function keyword|function}{symbol|<}{symbol|/}p{symbol|>}
      {multistring string|\{children ?? <em>none</em>\}}
    {symbol|<}{symbol|/}section{symbol|>}
  {punctuation|)}{comment|;}
\}
