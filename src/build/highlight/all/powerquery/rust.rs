{comment|//! Crate of tea.}
use std::{punctuation|\{}collections::HashMap{punctuation|,} fmt::{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}'a{punctuation|,} T: Display {operator|+} 'static{operator|>} where T: Copy {punctuation|\{}
    pub litres: f64{punctuation|,}
    name: {operator|&}'a str{punctuation|,}
    items: {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x:expr{punctuation|,} ${punctuation|(}$rest:tt{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}'a{punctuation|,} T{operator|>} fmt::Display for Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f: {operator|&}mut fmt::Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt::Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name {operator|=} r{quoted-identifier|#"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n: u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std::{keyword|error}::Error{operator|>}{operator|>} {punctuation|\{}
    {keyword|let} mut map: HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap::{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} 'x'{punctuation|;} {keyword|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {keyword|let} e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=>} break 'outer{punctuation|,} {number|2}{operator|..}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|=}{operator|=} {number|0} {operator|=>} continue{punctuation|,} x {operator|@} {number|10}{operator|..} {operator|=>} {punctuation|\{} {function|map.insert}{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}.filter{punctuation|(}\|{operator|&}i\| i !{operator|=} 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| {function|i.pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64::{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
