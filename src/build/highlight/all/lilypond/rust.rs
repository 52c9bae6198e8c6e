//! Crate of tea{punctuation|.}
use std::{punctuation|\{}collections::HashMap{punctuation|,} fmt::{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

{embedded-scheme|{punctuation|#}{scheme language-scheme|{punctuation|[}{function|derive}{punctuation|(}{function|Debug,} Clone, PartialEq{punctuation|)}}}{punctuation|]}
pub struct Kettle{punctuation|<}{punctuation|'}a{punctuation|,} T: Display + 'static{punctuation|>} where T: Copy {punctuation|\{}
    pub litres: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: {punctuation|[}T; {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro{punctuation|_}rules{punctuation|!} cup {punctuation|\{} {punctuation|(}$x:expr{punctuation|,} ${punctuation|(}$rest:tt{punctuation|)}*{punctuation|)} {operator|=}{punctuation|>} {punctuation|\{} $x + {number|1} {punctuation|\}}; {punctuation|\}}

impl{punctuation|<}{punctuation|'}a{punctuation|,} T{punctuation|>} fmt::Display for Kettle{punctuation|<}{punctuation|'}a{punctuation|,} T{punctuation|>} {punctuation|\{}
    /// Writes it{punctuation|.}
    fn fmt{punctuation|(}&self{punctuation|,} f: &mut fmt::Formatter{punctuation|<}{punctuation|'}{punctuation|_}{punctuation|>}{punctuation|)} -{punctuation|>} fmt::Result {punctuation|\{}
        write{punctuation|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n: u32{punctuation|)} -{punctuation|>} Result{punctuation|<}i64{punctuation|,} Box{punctuation|<}dyn std::error::Error{operator|>>} {punctuation|\{}
    let mut map: HashMap{punctuation|<}&str{punctuation|,} Vec{punctuation|<}u8{operator|>>} {operator|=} HashMap::new{punctuation|(}{punctuation|)};
    let c {operator|=} 'x{punctuation|'}; let b {operator|=} b{string|"bytes\\x00"}; let e {operator|=} '{keyword|{punctuation|\\}u}{punctuation|\{}1F600{punctuation|\}}{punctuation|'};
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{punctuation|>} break 'outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} if n {comment|% 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}{operator|\|}&i{operator|\|} i !{operator|=} 0xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum::{punctuation|<}u32{punctuation|>}{punctuation|(}{punctuation|)};
    Ok{punctuation|(}i64::from{punctuation|(}sum{punctuation|)} + {number|1}{punctuation|_}000i64 - {number|2}{punctuation|.}5e3 as i64{punctuation|)}? /* nested /* comment */ */
{punctuation|\}}
