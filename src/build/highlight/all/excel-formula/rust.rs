{operator|/}{operator|/}! Crate of tea.
use std::{punctuation|\{}collections::HashMap{operator|,} fmt::{punctuation|\{}self{operator|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function-name builtin|derive}{punctuation|(}Debug{operator|,} Clone{operator|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}'a{operator|,} T: Display {operator|+} 'static{operator|>} where T: Copy {punctuation|\{}
    pub litres: f64{operator|,}
    name: {operator|&}'a str{operator|,}
    items: {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{operator|,}
{punctuation|\}}

{reference string|{sheet function|macro_rules}{operator|!}} cup {punctuation|\{} {punctuation|(}{range selector|{column|$x}{operator|:}{column|expr}}{operator|,} ${punctuation|(}{range selector|{column|$rest}{operator|:}{column|tt}}{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}'a{operator|,} T{operator|>} fmt::Display for Kettle{operator|<}'a{operator|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it.
    fn {function-name builtin|fmt}{punctuation|(}{operator|&}self{operator|,} f: {operator|&}mut fmt::Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt::Result {punctuation|\{}
        {reference string|{sheet function|write}{operator|!}}{punctuation|(}f{operator|,} {string|"\{:>8.2\} l of \{name\}\\n"}{operator|,} self.litres{operator|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function-name builtin|boil}{punctuation|(}n: u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{operator|,} Box{operator|<}dyn std::error::Error{operator|>}{operator|>} {punctuation|\{}
    let mut map: HashMap{operator|<}{operator|&}str{operator|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap::{function-name builtin|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} 'x'{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {punctuation|\|} {number|1} {operator|=}{operator|>} break 'outer{operator|,} {number|2}..{operator|=}{number|9} if n {operator|%} {number|2} {operator|=}{operator|=} {number|0} {operator|=}{operator|>} continue{operator|,} x @ {number|10}.. {operator|=}{operator|>} {punctuation|\{} map.{function-name builtin|insert}{punctuation|(}{string|"k"}{operator|,} {reference string|{sheet function|vec}{operator|!}}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} {reference string|{sheet function|unreachable}{operator|!}}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}..n{punctuation|)}.{function-name builtin|filter}{punctuation|(}{punctuation|\|}{operator|&}i{punctuation|\|} i !{operator|=} 0xFF_u32{punctuation|)}.{function-name builtin|map}{punctuation|(}{punctuation|\|}i{punctuation|\|} i.{function-name builtin|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function-name builtin|Ok}{punctuation|(}i64::{function-name builtin|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
