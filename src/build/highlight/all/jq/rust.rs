{operator|//}! Crate of tea{punctuation|.}
use std{punctuation|::}{punctuation|\{}collections{punctuation|::}HashMap{punctuation|,} fmt{punctuation|::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}'a{punctuation|,} {property-literal property|T}{punctuation|:} Display {operator|+} 'static{operator|>} where {property-literal property|T}{punctuation|:} Copy {punctuation|\{}
    pub {property-literal property|litres}{punctuation|:} f64{punctuation|,}
    {property-literal property|name}{punctuation|:} &'a str{punctuation|,}
    {property-literal property|items}{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}{variable|$x}{punctuation|:}expr{punctuation|,} ${punctuation|(}{variable|$rest}{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} {variable|$x} {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}'a{punctuation|,} T{operator|>} fmt{punctuation|::}Display for Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|//}{operator|/} Writes it{punctuation|.}
    fn {c-style-function function|fmt}{punctuation|(}&self{punctuation|,} {property-literal property|f}{punctuation|:} &mut fmt{punctuation|::}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|::}Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn {c-style-function function|boil}{punctuation|(}{property-literal property|n}{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|::}error{punctuation|::}Error{operator|>}{operator|>} {punctuation|\{}
    let mut {property-literal property|map}{punctuation|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|::}{c-style-function function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} 'x'{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    '{property-literal property|outer}{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator pipe|\|} {number|1} {operator|=}{operator|>} {keyword|break} 'outer{punctuation|,} {number|2}{operator|..}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10}{operator|..} {operator|=}{operator|>} {punctuation|\{} map{dot important|.}{c-style-function function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}{dot important|.}{c-style-function function|filter}{punctuation|(}{operator pipe|\|}&i{operator pipe|\|} i {operator|!=} 0xFF_u32{punctuation|)}{dot important|.}{c-style-function function|map}{punctuation|(}{operator pipe|\|}i{operator pipe|\|} i{dot important|.}{c-style-function function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {c-style-function function|Ok}{punctuation|(}i64{punctuation|::}{c-style-function function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
