{operator|/}{operator|/}{operator|!} Crate of tea.
use std{operator|::}{punctuation|\{}collections{operator|::}HashMap{punctuation|,} fmt{operator|::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} {operator|&}'a str{punctuation|,}
    items{operator|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}{operator|$}x{operator|:}expr{punctuation|,} {operator|$}{punctuation|(}{operator|$}rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} {operator|$}x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it.
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f{operator|:} {operator|&}mut fmt{operator|::}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|->} fmt{operator|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{operator|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error{operator|>}{operator|>} {punctuation|\{}
    let mut map{operator|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{operator|::}new{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    'outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} {keyword|break} 'outer{punctuation|,} {number|2.}.{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} x {operator|@} {number|10.}. {operator|=}{operator|>} {punctuation|\{} map.insert{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}.n{punctuation|)}.filter{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} {number|0xFF}_u32{punctuation|)}.map{punctuation|(}{operator|\|}i{operator|\|} i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum{operator|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{operator|::}from{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
