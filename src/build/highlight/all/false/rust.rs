{operator|/}{operator|/}{operator|!} C{variable|r}{variable|a}{variable|t}{variable|e} {variable|o}{variable|f} {variable|t}{variable|e}{variable|a}{operator|.}
{variable|u}{variable|s}{variable|e} {variable|s}{variable|t}{variable|d}{operator|:}{operator|:}{comment|\{collections::HashMap, fmt::\{self, Display\}}\}{operator|;}

{operator|#}{punctuation|[}{variable|d}{variable|e}{variable|r}{variable|i}{variable|v}{variable|e}{non-standard bold|(}{non-standard bold|D}{variable|e}{variable|b}{variable|u}{variable|g}{operator|,} C{variable|l}{variable|o}{variable|n}{variable|e}{operator|,} P{variable|a}{variable|r}{variable|t}{variable|i}{variable|a}{variable|l}E{variable|q}{non-standard bold|)}{punctuation|]}
{variable|p}{variable|u}{variable|b} {variable|s}{variable|t}{variable|r}{variable|u}{variable|c}{variable|t} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{non-standard bold|<}{character-code number|'a}{operator|,} T{operator|:} {non-standard bold|D}{variable|i}{variable|s}{variable|p}{variable|l}{variable|a}{variable|y} {operator|+} {character-code number|'s}{variable|t}{variable|a}{variable|t}{variable|i}{variable|c}{operator|>} {variable|w}{variable|h}{variable|e}{variable|r}{variable|e} T{operator|:} C{variable|o}{variable|p}{variable|y} {comment|\{
    pub litres: f64,
    name: &'a str,
    items: [T; 4],
\}}

{variable|m}{variable|a}{variable|c}{variable|r}{variable|o}{operator|_}{variable|r}{variable|u}{variable|l}{variable|e}{variable|s}{operator|!} {variable|c}{variable|u}{variable|p} {comment|\{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}}{operator|;} \}

{variable|i}{variable|m}{variable|p}{variable|l}{non-standard bold|<}{character-code number|'a}{operator|,} T{operator|>} {variable|f}{variable|m}{variable|t}{operator|:}{operator|:}{non-standard bold|D}{variable|i}{variable|s}{variable|p}{variable|l}{variable|a}{variable|y} {variable|f}{variable|o}{variable|r} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{non-standard bold|<}{character-code number|'a}{operator|,} T{operator|>} {comment|\{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{
        write!(f, "\{:>8.2\}} {variable|l} {variable|o}{variable|f} {comment|\{name\}}{operator|\\}{variable|n}{string|", self.litres, name = r#"}{variable|r}{variable|a}{variable|w} {string|"x"}{string|"#)
    \}
\}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b"}{variable|b}{variable|y}{variable|t}{variable|e}{variable|s}{operator|\\}{variable|x}{number|00}{string|"; let e = '\\u\{1F600\}';
    'outer: loop \{
        match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("}{variable|k}"{operator|,} {variable|v}{variable|e}{variable|c}{operator|!}{punctuation|[}{variable|x} {variable|a}{variable|s} {variable|u}{number|8}{operator|;} {number|3}{punctuation|]}{non-standard bold|)}{operator|;} \} {operator|_} {operator|=}{operator|>} {variable|u}{variable|n}{variable|r}{variable|e}{variable|a}{variable|c}{variable|h}{variable|a}{variable|b}{variable|l}{variable|e}{operator|!}{non-standard bold|(}{non-standard bold|)} \}
    \}
    {variable|l}{variable|e}{variable|t} {variable|s}{variable|u}{variable|m} {operator|=} {non-standard bold|(}{number|0}{operator|.}{operator|.}{variable|n}{non-standard bold|)}{operator|.}{variable|f}{variable|i}{variable|l}{variable|t}{variable|e}{variable|r}{non-standard bold|(}{operator|\|}{operator|&}{variable|i}{operator|\|} {variable|i} {operator|!}{operator|=} {number|0}{variable|x}FF{operator|_}{variable|u}{number|32}{non-standard bold|)}{operator|.}{variable|m}{variable|a}{variable|p}{non-standard bold|(}{operator|\|}{variable|i}{operator|\|} {variable|i}{operator|.}{variable|p}{variable|o}{variable|w}{non-standard bold|(}{number|2}{non-standard bold|)}{non-standard bold|)}{operator|.}{variable|s}{variable|u}{variable|m}{operator|:}{operator|:}{non-standard bold|<}{variable|u}{number|32}{operator|>}{non-standard bold|(}{non-standard bold|)}{operator|;}
    {non-standard bold|O}{variable|k}{non-standard bold|(}{variable|i}{number|64}{operator|:}{operator|:}{variable|f}{variable|r}{variable|o}{variable|m}{non-standard bold|(}{variable|s}{variable|u}{variable|m}{non-standard bold|)} {operator|+} {number|1}{operator|_}{number|000}{variable|i}{number|64} {operator|-} {number|2}{operator|.}{number|5}{variable|e}{number|3} {variable|a}{variable|s} {variable|i}{number|64}{non-standard bold|)}{operator|?} {operator|/}{operator|*} {variable|n}{variable|e}{variable|s}{variable|t}{variable|e}{variable|d} {operator|/}{operator|*} {variable|c}{variable|o}{variable|m}{variable|m}{variable|e}{variable|n}{variable|t} {operator|*}{operator|/} {operator|*}{operator|/}
\}
