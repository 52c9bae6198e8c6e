{comment-slash comment|//! Crate of tea.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}{source-layers function|self}{punctuation|,} Display{punctuation|\}}{punctuation|\}};

{comment-hash comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}{string|{punctuation|'}a, T: Display + {punctuation|'}}static{operator|>} where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    {function|name}{punctuation|:} &'a {function|str}{punctuation|,}
    items{punctuation|:} {punctuation|[}T; {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}; {punctuation|\}}

impl{operator|<}{string|{punctuation|'}a, T> fmt::Display for Kettle<{punctuation|'}}a{punctuation|,} T{operator|>} {punctuation|\{}
    {comment-slash comment|/// Writes it.}
    fn fmt{punctuation|(}&{source-layers function|self}{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|{punctuation|"}\{:>8.2\} l of \{name\}\\n{punctuation|"}}{punctuation|,} {source-layers function|self}{punctuation|.}litres{punctuation|,} {function|name} {operator|=} r{comment-hash comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>}{operator|>} {punctuation|\{}
    let mut map{punctuation|:} HashMap{operator|<}&{function|str}{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)};
    let c {operator|=} {string|{punctuation|'}x{punctuation|'}}; let b {operator|=} b{string|{punctuation|"}bytes\\x00{punctuation|"}}; let e {operator|=} {string|{punctuation|'}\\u\{1F600\}{punctuation|'}};
    'outer{punctuation|:} {keyword|loop} {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} {keyword|break} 'outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x @ {number|10.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|{punctuation|"}k{punctuation|"}}{punctuation|,} vec!{punctuation|[}x {keyword|as} u8; {number|3}{punctuation|]}{punctuation|)}; {punctuation|\}} _ {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}{operator|\|}&i{operator|\|} i {operator|!=} {number|0xFF}_u32{punctuation|)}{punctuation|.}map{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
