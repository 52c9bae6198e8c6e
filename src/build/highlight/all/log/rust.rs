{operator|/}{operator|/}{operator|!} Crate of tea{punctuation|.}
use std{operator|:}{operator|:}{operator|\{}collections{operator|:}{operator|:}HashMap{punctuation|,} fmt{operator|:}{operator|:}{operator|\{}self{punctuation|,} Display{operator|\}}{operator|\}}{operator|;}

{operator|#}{punctuation|[}derive{operator|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{operator|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{operator|:} Copy {operator|\{}
    {property|pub litres:} f64{punctuation|,}
    {property|name:} {operator|&}'a str{punctuation|,}
    {property|items:} {punctuation|[}T{operator|;} {number|4}{punctuation|]}{punctuation|,}
{operator|\}}

macro_rules{operator|!} cup {operator|\{} {operator|(}{operator|$}x{operator|:}expr{punctuation|,} {operator|$}{operator|(}{operator|$}rest{operator|:}tt{operator|)}{operator|*}{operator|)} {operator|=}{operator|>} {operator|\{} {operator|$}x {operator|+} {number|1} {operator|\}}{operator|;} {operator|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {operator|\{}
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    fn fmt{operator|(}{operator|&}self{punctuation|,} f{operator|:} {operator|&}mut fmt{operator|:}{operator|:}Formatter{operator|<}'_{operator|>}{operator|)} {operator|-}{operator|>} fmt{operator|:}{operator|:}Result {operator|\{}
        write{operator|!}{operator|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{operator|)}
    {operator|\}}
{operator|\}}

async fn boil{operator|(}n{operator|:} u32{operator|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|:}{operator|:}error{operator|:}{operator|:}Error{operator|>}{operator|>} {operator|\{}
    {property|let mut map:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{operator|:}{operator|:}new{operator|(}{operator|)}{operator|;}
    let c {operator|=} {string|'x'}{operator|;} let b {operator|=} b{string|"bytes\\x00"}{operator|;} let e {operator|=} {string|'\\u\{1F600\}'}{operator|;}
    'outer{operator|:} loop {operator|\{}
        match n {operator|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} if n {operator|%} {number|2} {operator|=}{operator|=} {number|0} {operator|=}{operator|>} continue{punctuation|,} x {operator|@} {number|10}{punctuation|.}{punctuation|.} {operator|=}{operator|>} {operator|\{} map{punctuation|.}insert{operator|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8{operator|;} {number|3}{punctuation|]}{operator|)}{operator|;} {operator|\}} _ {operator|=}{operator|>} unreachable{operator|!}{operator|(}{operator|)} {operator|\}}
    {operator|\}}
    let sum {operator|=} {operator|(}{number|0}{punctuation|.}{punctuation|.}n{operator|)}{punctuation|.}filter{operator|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!}{operator|=} 0xFF_u32{operator|)}{punctuation|.}map{operator|(}{operator|\|}i{operator|\|} i{punctuation|.}pow{operator|(}{number|2}{operator|)}{operator|)}{punctuation|.}sum{operator|:}{operator|:}{operator|<}u32{operator|>}{operator|(}{operator|)}{operator|;}
    Ok{operator|(}i64{operator|:}{operator|:}from{operator|(}sum{operator|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{operator|)}{operator|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{operator|\}}
