{operator|/}{operator|/}{operator|!} Crate of tea.
use std{operator|::}{punctuation|\{}collections{operator|::}HashMap{punctuation|,} fmt{operator|::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#[derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle{operator|<}'a{punctuation|,} T{operator|:} Display {operator|+} 'static{operator|>} where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} {operator|&}'a str{punctuation|,}
    items{operator|:} [T{punctuation|;} {number|4}]{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{operator|:}expr{punctuation|,} ${punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}'a{punctuation|,} T{operator|>} fmt{operator|::}Display for Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it.
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f{operator|:} {operator|&}mut fmt{operator|::}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|->} fmt{operator|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {identifier|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name {operator|=} r#{identifier|"raw "}x{identifier|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{operator|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error{operator|>>} {punctuation|\{}
    let mut map{operator|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{operator|::}new{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} 'x'{punctuation|;} let b {operator|=} b{identifier|"bytes\\x00"}{punctuation|;} let e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}.{location-counter important|.}{operator|=}{number|9} if n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10}.{location-counter important|.} {operator|=}{operator|>} {punctuation|\{} map.insert{punctuation|(}{identifier|"k"}{punctuation|,} vec{operator|!}[x as u8{punctuation|;} {number|3}]{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}.{section keyword|.n}{punctuation|)}{section keyword|.filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{section keyword|.map}{punctuation|(}{operator|\|}i{operator|\|} i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{section keyword|.sum}{operator|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{operator|::}from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2}.5e3 as i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
