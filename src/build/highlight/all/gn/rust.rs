//{operator|!} Crate of tea{punctuation|.}
use std::{punctuation|\{}collections::HashMap{punctuation|,} fmt::{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}'a{punctuation|,} T: Display {operator|+} 'static{operator|>} where T: Copy {punctuation|\{}
    pub litres: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: {punctuation|[}T; {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x:expr{punctuation|,} ${punctuation|(}$rest:tt{punctuation|)}*{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}; {punctuation|\}}

impl{operator|<}'a{punctuation|,} T{operator|>} fmt::Display for Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    /// Writes it{punctuation|.}
    fn {function|fmt}{punctuation|(}&self{punctuation|,} f: &mut fmt::Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt::Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string-literal|{string|"\{:>8.2\} l of \{name\}\\n"}}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n: u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std::error::Error{operator|>}{operator|>} {punctuation|\{}
    let mut map: HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap::{function|new}{punctuation|(}{punctuation|)};
    let c {operator|=} 'x'; let b {operator|=} b{string-literal|{string|"bytes\\x00"}}; let e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}';
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10}{punctuation|.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string-literal|{string|"k"}}{punctuation|,} vec{operator|!}{punctuation|[}x as u8; {number|3}{punctuation|]}{punctuation|)}; {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}\|&i\| i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}\|i\| i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum::{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    {function|Ok}{punctuation|(}i64::{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2}{punctuation|.}5e3 as i64{punctuation|)}? /* nested /* comment */ */
{punctuation|\}}
