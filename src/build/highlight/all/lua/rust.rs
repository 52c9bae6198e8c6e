{operator|//}! Crate of tea{punctuation|.}
use std{punctuation|::}{punctuation|\{}collections{punctuation|::}HashMap{punctuation|,} fmt{punctuation|::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{operator|#}{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{punctuation|:} {function|Copy} {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {operator|&}'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! {function|cup} {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|//}{operator|/} Writes it{punctuation|.}
    fn {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|::}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|::}{function|Result} {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|::}error{punctuation|::}Error{operator|>>} {punctuation|\{}
    let mut map{punctuation|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{punctuation|::}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    'outer{punctuation|:} {function|loop} {punctuation|\{}
        match {function|n} {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} {keyword|break} 'outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i !{operator|=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{punctuation|::}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
