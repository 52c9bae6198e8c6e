{comment|//! Crate of tea.}
use std{operator|:}{operator|:}{punctuation|\{}{literal-property property|collections}{operator|:}{operator|:}HashMap{punctuation|,} {literal-property property|fmt}{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}{keyword|static}{operator|>} where {constant|T}{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    {literal-property property|name}{operator|:} {operator|&}'a str{punctuation|,}
    {literal-property property|items}{operator|:} {punctuation|[}{constant|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}{parameter|{literal-property property|$x}{operator|:}expr{punctuation|,} {function|$}{punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}}{punctuation|)} {operator|=>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} {constant|T}{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} {literal-property property|f}{operator|:} {operator|&}mut fmt{operator|:}{operator|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|:}{operator|:}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{keyword|async} fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{tag|{tag|{punctuation|<}dyn} {attr-name|{namespace|std:}:error::Error}{punctuation|>}}{plain-text|> }{punctuation|\{}
    {keyword|let} mut map{operator|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{tag|{tag|{punctuation|<}u8}{punctuation|>}}{plain-text|> = HashMap::new();
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';
    'outer: loop }{punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} {keyword|break} 'outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} {keyword|continue}{punctuation|,} x @ {number|10.}{punctuation|.} {operator|=>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {parameter|_} {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}{plain-text|
    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::}{tag|{tag|{punctuation|<}u32}{punctuation|>}}{plain-text|();
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
\}
}