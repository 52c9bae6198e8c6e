{operator|/}{operator|/}! Crate of tea.
use std::\{collections::HashMap{punctuation|,} fmt::\{self{punctuation|,} Display\}\};

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}'a{punctuation|,} {boolean|T}: Display {operator|+} 'static{operator|>} {keyword|where} {boolean|T}: Copy \{
    pub litres: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: {punctuation|[}{boolean|T}; {number|4}{punctuation|]}{punctuation|,}
\}

macro_rules! cup \{ {punctuation|(}$x:expr{punctuation|,} ${punctuation|(}${keyword|rest}:tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} \{ $x {operator|+} {number|1} \}; \}

impl{operator|<}'a{punctuation|,} {boolean|T}{operator|>} fmt::Display for Kettle{operator|<}'a{punctuation|,} {boolean|T}{operator|>} \{
    {operator|/}{operator|/}{operator|/} Writes it.
    fn {function|fmt}{punctuation|(}&self{punctuation|,} {boolean|f}: &mut fmt::Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt::Result \{
        write!{punctuation|(}{boolean|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} {property|name} {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    \}
\}

async fn {function|boil}{punctuation|(}n: u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std::error::Error{operator|>}{operator|>} \{
    let mut {keyword|map}: HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap::{function|new}{punctuation|(}{punctuation|)};
    let {property|c} {operator|=} 'x'; let {property|b} {operator|=} b{string|"bytes\\x00"}; let {property|e} {operator|=} '\\u\{1F600\}';
    'outer: loop \{
        match n \{ {number|0} {operator|\|} {property|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}..{operator|=}{number|9} if n {operator|%} {number|2} {operator|==} {property|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10}.. {operator|=}{operator|>} \{ {keyword|map}.{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x {operator-word operator|as} u8; {number|3}{punctuation|]}{punctuation|)}; \} {property|_} {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} \}
    \}
    let {property|sum} {operator|=} {punctuation|(}{number|0}..n{punctuation|)}.{function|filter}{punctuation|(}{operator|\|}&i{operator|\|} i !{operator|=} 0xFF_u32{punctuation|)}.{keyword|map}{punctuation|(}{operator|\|}i{operator|\|} i.{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    {function|Ok}{punctuation|(}i64::{keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2}.5e3 {operator-word operator|as} i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
\}
