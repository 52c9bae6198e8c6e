{operator|/}{operator|/}{operator|!} Crate {keyword|of} tea{punctuation|.}
use std{double-colon punctuation|::}{punctuation|\{}collections{double-colon punctuation|::}HashMap{punctuation|,} fmt{double-colon punctuation|::}{punctuation|\{}{keyword|self}{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub {keyword|struct} Kettle{operator|<}{string-literal|{string|'a, T: Display + '}}static{operator|>} where {constant|T}{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    {symbol|name}{operator|:} {operator|&}'a str{punctuation|,}
    {symbol|items}{operator|:} {punctuation|[}{constant|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}{variable|$x}{symbol|:expr}{punctuation|,} ${punctuation|(}{variable|$rest}{symbol|:tt}{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} {variable|$x} {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{string-literal|{string|'a, T> fmt::Display for Kettle<'}}a{punctuation|,} {constant|T}{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    fn fmt{punctuation|(}{operator|&}{keyword|self}{punctuation|,} {symbol|f}{operator|:} {operator|&}mut fmt{double-colon punctuation|::}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|->} fmt{double-colon punctuation|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string-literal|{string|"\{:>8.2\} l of \{name\}\\n"}}{punctuation|,} {keyword|self}{punctuation|.}litres{punctuation|,} name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}{symbol|n}{operator|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{double-colon punctuation|::}error{double-colon punctuation|::}Error{operator|>>} {punctuation|\{}
    let mut map{operator|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{double-colon punctuation|::}new{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {char|'x'}{punctuation|;} let b {operator|=} b{string-literal|{string|"bytes\\x00"}}{punctuation|;} let e {operator|=} {char|'\\u\{1F600\}'}{punctuation|;}
    'outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} {keyword|break} 'outer{punctuation|,} {number|2}{operator|..}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} continue{punctuation|,} x @ {number|10}{operator|..} {operator|=>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string-literal|{string|"k"}}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}{punctuation|.}filter{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} {number|0xFF_u32}{punctuation|)}{punctuation|.}map{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{double-colon punctuation|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{double-colon punctuation|::}from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{regex-literal|{regex|/ */}}
{punctuation|\}}
