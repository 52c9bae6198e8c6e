{comment|//! Crate of tea.}
use std::{punctuation|\{}collections::HashMap, fmt::{punctuation|\{}self, Display{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where {boolean|T}: Copy {punctuation|\{}
    pub litres: f64,
    name: {operator|&}'a str,
    items: {punctuation|[}{boolean|T}; {number|4}{punctuation|]},
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}{variable|$x:expr,} {variable|$($rest:tt)*)} ={operator|>} {punctuation|\{} {variable|$x} {operator|+} {number|1} {punctuation|\}}; {punctuation|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a, {boolean|T}{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt{punctuation|(}{operator|&}self, f: {operator|&}mut fmt::Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt::Result {punctuation|\{}
        write{operator|!}{punctuation|(}f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n: u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64, Box{operator|<}dyn std::error::Error{operator|>>} {punctuation|\{}
    let mut map: HashMap{operator|<}{operator|&}str, Vec{operator|<}u8{operator|>>} = HashMap::new{punctuation|(}{punctuation|)};
    let c = {string|'x'}; let b = b{string|"bytes\\x00"}; let e = {string|'\\u\{1F600\}'};
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} ={operator|>} break 'outer, {number|2}..={number|9} if n {operator|%} {number|2} {operator|==} {number|0} ={operator|>} continue, x @ {number|10}.. ={operator|>} {punctuation|\{} map.insert{punctuation|(}{string|"k"}, vec{operator|!}{punctuation|[}x as u8; {number|3}{punctuation|]}{punctuation|)}; {punctuation|\}} _ ={operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum = {punctuation|(}{number|0}..n{punctuation|)}.filter{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}.map{punctuation|(}{operator|\|}i{operator|\|} i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    Ok{punctuation|(}i64::from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
