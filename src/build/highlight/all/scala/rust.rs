{comment|//! Crate of tea.}
use std{operator|::}{punctuation|\{}collections{operator|::}HashMap{punctuation|,} fmt{operator|::}{punctuation|\{}{keyword|self}{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} {operator|&}{symbol|'a} str{punctuation|,}
    items{operator|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{operator|:}expr{punctuation|,} ${punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {keyword|=>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt{punctuation|(}{operator|&}{keyword|self}{punctuation|,} f{operator|:} {operator|&}mut fmt{operator|::}Formatter{operator|<}{symbol|'_}{operator|>}{punctuation|)} {operator|->} fmt{operator|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {keyword|self}{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}{string-interpolation|{id function|x}{string|""}}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{operator|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error{operator|>>} {punctuation|\{}
    let mut map{operator|:} HashMap{generics|{punctuation|<}{operator|&}str{punctuation|,} {class-name|Vec}{punctuation|<}u8{punctuation|>}{punctuation|>}} {operator|=} HashMap{operator|::}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {char|'x'}{punctuation|;} let b {operator|=} {string-interpolation|{id function|b}{string|"bytes\\x00"}}{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    {symbol|'outer}{operator|:} loop {punctuation|\{}
        {keyword|match} n {punctuation|\{} {number|0} {operator|\|} {number|1} {keyword|=>} break {symbol|'outer}{punctuation|,} {number|2.}{punctuation|.}={number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {keyword|=>} continue{punctuation|,} x @ {number|10.}{punctuation|.} {keyword|=>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {keyword|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} {number|0xFF}_u32{punctuation|)}{punctuation|.}map{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|::}{generics|{punctuation|<}u32{punctuation|>}}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{operator|::}from{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
