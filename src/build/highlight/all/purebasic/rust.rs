{operator|/}{operator|/}{operator|!} Crate of tea{punctuation|.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{comment|;}

#{punctuation|[}{function|derive}{punctuation|(}{keyword|Debug}{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}{keyword|static}{operator|>} where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {operator|&}'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{comment|; 4],}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{comment|; \}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    fn {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|->} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>>} {punctuation|\{}
    let mut map{punctuation|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{comment|;}
    let c {operator|=} {string|'x'}{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    'outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} {keyword|break} 'outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x {operator|@} {number|10}{punctuation|.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} {function|map.insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{comment|; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} {function|i.pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{comment|;}
    {function|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
