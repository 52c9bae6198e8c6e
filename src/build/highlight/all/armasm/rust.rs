{operator|/}{operator|/}{operator|!} Crate of tea.
use std::\{collections::HashMap{punctuation|,} fmt::\{self{punctuation|,} Display\}\}{comment|;}

{operator|#}{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}'a{punctuation|,} T: Display {operator|+} 'static{operator|>} where T: Copy \{
    pub litres: f64{punctuation|,}
    name: {operator|&}'a str{punctuation|,}
    items: {punctuation|[}T{comment|; 4],}
\}

macro_rules{operator|!} cup \{ {punctuation|(}{variable|$x}:expr{punctuation|,} ${punctuation|(}{variable|$rest}:tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} \{ {variable|$x} {operator|+} {number|1} \}{comment|; \}}

impl{operator|<}'a{punctuation|,} T{operator|>} fmt::Display for Kettle{operator|<}'a{punctuation|,} T{operator|>} \{
    {operator|/}{operator|/}{operator|/} Writes it.
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f: {operator|&}mut fmt::Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt::Result \{
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    \}
\}

async fn boil{punctuation|(}n: u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std::error::Error{operator|>>} \{
    let mut map: HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap::new{punctuation|(}{punctuation|)}{comment|;}
    let c {operator|=} {char|'x'}{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    'outer: loop \{
        match n \{ {number|0} {operator|\|} {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}..{operator|=}{number|9} if n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10}.. {operator|=}{operator|>} \{ map.insert{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8{comment|; 3]); \} _ => unreachable!() \}}
    \}
    let sum {operator|=} {punctuation|(}{number|0}..n{punctuation|)}.filter{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}.map{punctuation|(}{version-symbol property|\|i\|} i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{comment|;}
    Ok{punctuation|(}i64::from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}{operator|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
\}
