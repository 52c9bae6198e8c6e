{operator|/}{operator|/}{operator|!} Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\}{comment|;}

#{operator|[}derive(Debug, Clone, PartialEq){operator|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T: Copy \{
    pub litres: f64,
    {label function|name:} {operator|&}'a str,
    {label function|items:} {operator|[}T{comment|; 4],}
\}

macro_rules{operator|!} cup \{ ({operator|$}x:expr, {operator|$}({operator|$}rest:tt){operator|*}) {operator|=}{operator|>} \{ {operator|$}x {operator|+} {number|1} \}{comment|; \}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a, T{operator|>} \{
    {operator|/}{operator|/}{operator|/} Writes it.
    fn fmt({operator|&}self, f: {operator|&}mut fmt::Formatter{operator|<}'_{operator|>}) {operator|-}{operator|>} fmt::Result \{
        write{operator|!}(f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name {operator|=} r#{string|"raw "}x{string|""}#)
    \}
\}

async fn boil(n: u32) {operator|-}{operator|>} Result{operator|<}i64, Box{operator|<}dyn std::error::Error{operator|>}{operator|>} \{
    let mut map: HashMap{operator|<}{operator|&}str, Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap::new(){comment|;}
    let c {operator|=} {string|'x'}{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    'outer: loop \{
        match n \{ {number|0} {operator|\|} {number|1} {operator|=}{operator|>} break 'outer, {number|2}..{operator|=}{number|9} if n {operator|%} {number|2} {operator|=}{operator|=} {number|0} {operator|=}{operator|>} continue, x @ {number|10}.. {operator|=}{operator|>} \{ map.insert({string|"k"}, vec{operator|!}{operator|[}x as u8{comment|; 3]); \} _ => unreachable!() \}}
    \}
    let sum {operator|=} ({number|0}..n).filter({operator|\|}{operator|&}i{operator|\|} i {operator|!}{operator|=} 0xFF_u32).map({operator|\|}i{operator|\|} i.pow({number|2})).sum::{operator|<}u32{operator|>}(){comment|;}
    Ok(i64::from(sum) {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64)? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
\}
