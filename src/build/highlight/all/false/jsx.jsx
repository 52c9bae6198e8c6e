{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} R{variable|e}{variable|a}{variable|c}{variable|t}{operator|,} {comment|\{ useState \}} {variable|f}{variable|r}{variable|o}{variable|m} {character-code number|'r}{variable|e}{variable|a}{variable|c}{variable|t}{character-code number|';}

{variable|e}{variable|x}{variable|p}{variable|o}{variable|r}{variable|t} {variable|d}{variable|e}{variable|f}{variable|a}{variable|u}{variable|l}{variable|t} {variable|f}{variable|u}{variable|n}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{non-standard bold|(}{comment|\{ litres = 1.7, children, ...rest \}}{non-standard bold|)} {comment|\{
  const [hot, setHot] = useState(false); // state
  const list = [1, 2].map(n => <li key=\{n\}} {variable|c}{variable|l}{variable|a}{variable|s}{variable|s}N{variable|a}{variable|m}{variable|e}{operator|=}{comment|\{`item $\{n > 1 ? 'big' : ''\}}{operator|`}\}{operator|>}C{variable|u}{variable|p} {comment|\{n\}} {variable|i}{variable|f} {variable|t}{variable|r}{variable|u}{variable|e}{non-standard bold|<}{operator|/}{variable|l}{variable|i}{operator|>}{non-standard bold|)}{operator|;}
  {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {non-standard bold|(}
    {non-standard bold|<}{variable|s}{variable|e}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n} {variable|i}{variable|d}{operator|=}{string|"kettle"} {comment|\{...rest\}} {variable|o}{variable|n}C{variable|l}{variable|i}{variable|c}{variable|k}{operator|=}{comment|\{() => setHot(!hot)\}} {variable|s}{variable|t}{variable|y}{variable|l}{variable|e}{operator|=}{comment|\{\{ color: 'red' \}}\}{operator|>}
      {comment|\{/* comment */\}}
      {non-standard bold|<}{variable|h}{number|1}{operator|>}T{variable|e}{variable|a} {operator|&} {string|"cake"} {variable|f}{variable|o}{variable|r} {comment|\{litres.toFixed(1)\}} {variable|p}{variable|e}{variable|o}{variable|p}{variable|l}{variable|e}{operator|,} {variable|c}{variable|l}{variable|a}{variable|s}{variable|s} {variable|o}{variable|f} {number|2024}{non-standard bold|<}{operator|/}{variable|h}{number|1}{operator|>}
      {comment|\{hot && <Steam.Cloud size=\{3\}} {operator|/}{operator|>}\}
      {non-standard bold|<}{operator|>}{comment|\{list\}}{non-standard bold|<}{variable|b}{variable|r}{operator|/}{operator|>}{non-standard bold|<}{operator|/}{operator|>}
      {non-standard bold|<}{variable|p}{operator|>}{variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|t}{variable|h}{variable|i}{variable|s} {variable|n}{variable|e}{variable|w} {variable|f}{variable|u}{variable|n}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n}{non-standard bold|<}{operator|/}{variable|p}{operator|>}
      {comment|\{children ?? <em>none</em>\}}
    {non-standard bold|<}{operator|/}{variable|s}{variable|e}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n}{operator|>}
  {non-standard bold|)}{operator|;}
\}
