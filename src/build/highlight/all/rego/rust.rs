{operator|/}{operator|/}! Crate of tea{punctuation|.}
use {property|std}{operator|:}{operator|:}{punctuation|\{}{property|collections}{operator|:}{operator|:}HashMap{punctuation|,} {property|fmt}{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}'a{punctuation|,} {property|T}{operator|:} Display {operator|+} 'static{operator|>} where {property|T}{operator|:} Copy {punctuation|\{}
    pub {property|litres}{operator|:} f64{punctuation|,}
    {property|name}{operator|:} {operator|&}'a str{punctuation|,}
    {property|items}{operator|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}${property|x}{operator|:}expr{punctuation|,} ${punctuation|(}${property|rest}{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}'a{punctuation|,} T{operator|>} {property|fmt}{operator|:}{operator|:}Display for Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    fn {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} {property|f}{operator|:} {operator|&}mut {property|fmt}{operator|:}{operator|:}Formatter{operator|<}'{operator|_}{operator|>}{punctuation|)} {operator|-}{operator|>} {property|fmt}{operator|:}{operator|:}Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}{property|n}{operator|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn {property|std}{operator|:}{operator|:}{property|error}{operator|:}{operator|:}Error{operator|>}{operator|>} {punctuation|\{}
    let mut {property|map}{operator|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} {property|HashMap}{operator|:}{operator|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} 'x'{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    '{property|outer}{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} if n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10}{punctuation|.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} {function|{namespace|map}{punctuation|.}insert}{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|_} {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} {function|{namespace|i}{punctuation|.}pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|:}{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}{property|i64}{operator|:}{operator|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
