{operator|/}{operator|/}{operator|!} Crate of tea{punctuation|.}
use std::{punctuation|\{}collections::HashMap{punctuation|,} fmt::{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function keyword|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} {keyword|where} T: Copy {punctuation|\{}
    pub litres: f64{punctuation|,}
    {keyword|name}: {operator|&}{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}a{punctuation|,} T{operator|>} fmt::Display for Kettle{operator|<}{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt::Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} {keyword|name} {operator|=} r#{numeric-constant number|"raw "x}{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function keyword|boil}{punctuation|(}n: u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std::error::Error{operator|>}{operator|>} {punctuation|\{}
    let mut map: HashMap{operator|<}{macro-variable|&str}{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap::{function keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {punctuation|%} {number|2} {operator|=}{operator|=} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x {punctuation|@} {number|10}{punctuation|.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}{function keyword|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let {keyword|sum} {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function keyword|filter}{punctuation|(}{operator|\|}{macro-variable|&i}{operator|\|} i {operator|!}{operator|=} 0xFF_u32{punctuation|)}{punctuation|.}{function keyword|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function keyword|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum::{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function keyword|Ok}{punctuation|(}i64::{function keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
