{operator-char operator|/}{operator-char operator|/}{name|! Crate of tea}.
{name|use std}{punctuation|:}{punctuation|:}\{{name|collections}{punctuation|:}{punctuation|:}{name|HashMap}{punctuation|,} {name|fmt}{punctuation|:}{punctuation|:}\{{name|self}{punctuation|,} {name|Display}\}\}{punctuation|;}

{prolog|#[derive(Debug, Clone, PartialEq)]}
{name|pub struct Kettle}{operator-char operator|<}{string|'a, T: Display + '}{name|static}{operator-char operator|>} {name|where T}{punctuation|:} {name|Copy} \{
    {name|pub litres}{punctuation|:} {name|f64}{punctuation|,}
    {name|name}{punctuation|:} &'{name|a str}{punctuation|,}
    {name|items}{punctuation|:} {punctuation|[}{name|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
\}

{name|macro_rules! cup} \{ {punctuation|(}${name|x}{punctuation|:}{name|expr}{punctuation|,} ${punctuation|(}${name|rest}{punctuation|:}{name|tt}{punctuation|)}{operator-char operator|*}{punctuation|)} {operator-char operator|=}{operator-char operator|>} \{ ${name|x} {operator-char operator|+} {number|1} \}{punctuation|;} \}

{name|impl}{operator-char operator|<}{string|'a, T> fmt::Display for Kettle<'}{name|a}{punctuation|,} {name|T}{operator-char operator|>} \{
    {operator-char operator|/}{operator-char operator|/}{operator-char operator|/} {name|Writes it}.
    {name|fn fmt}{punctuation|(}&{name|self}{punctuation|,} {name|f}{punctuation|:} &{name|mut fmt}{punctuation|:}{punctuation|:}{name|Formatter}{operator-char operator|<}'{name|_}{operator-char operator|>}{punctuation|)} {operator-char operator|-}{operator-char operator|>} {name|fmt}{punctuation|:}{punctuation|:}{name|Result} \{
        {name|write!}{punctuation|(}{name|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {name|self}.{name|litres}{punctuation|,} {name|name} {operator-char operator|=} {name|r}{prolog|#"raw "x""#)}
    \}
\}

{name|async fn boil}{punctuation|(}{name|n}{punctuation|:} {name|u32}{punctuation|)} {operator-char operator|-}{operator-char operator|>} {name|Result}{operator-char operator|<}{name|i64}{punctuation|,} {name|Box}{operator-char operator|<}{name|dyn std}{punctuation|:}{punctuation|:}{name|error}{punctuation|:}{punctuation|:}{name|Error}{operator-char operator|>}{operator-char operator|>} \{
    {name|let mut map}{punctuation|:} {name|HashMap}{operator-char operator|<}&{name|str}{punctuation|,} {name|Vec}{operator-char operator|<}{name|u8}{operator-char operator|>}{operator-char operator|>} {operator-char operator|=} {name|HashMap}{punctuation|:}{punctuation|:}{name|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {name|let c} {operator-char operator|=} {string|'x'}{punctuation|;} {name|let b} {operator-char operator|=} {name|b}{string|"bytes\\x00"}{punctuation|;} {name|let e} {operator-char operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    '{name|outer}{punctuation|:} {name|loop} \{
        {name|match n} \{ {number|0} {comment|\| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    \}
    {name|let sum} {operator-char operator|=} {punctuation|(}{number|0.}.{name|n}{punctuation|)}.{name|filter}{punctuation|(}{comment|\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();}
    {name|Ok}{punctuation|(}{name|i64}{punctuation|:}{punctuation|:}{name|from}{punctuation|(}{name|sum}{punctuation|)} {operator-char operator|+} 1_000i64 {operator-char operator|-} {number|2.5e3} {name|as i64}{punctuation|)}? {operator-char operator|/}{operator-char operator|*} {name|nested} {operator-char operator|/}{operator-char operator|*} {name|comment} {operator-char operator|*}{operator-char operator|/} {operator-char operator|*}{operator-char operator|/}
\}
