//! Crate of tea{punctuation|.}
{function|use std}::{punctuation|\{}{function|collections}::HashMap, fmt::{punctuation|\{}self, Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#[derive{punctuation|(}Debug, Clone, PartialEq{punctuation|)}]
{function|pub struct Kettle<'a, T}{operator|:} Display + 'static> {keyword|where} T: Copy {punctuation|\{}
    {function|pub litres}{operator|:} f64,
    {function|name}{operator|:} &'a str,
    {function|items}{operator|:} [T{punctuation|;} 4],
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}{function|$x}:expr, ${punctuation|(}{function|$rest}:tt{punctuation|)}*{punctuation|)} => {punctuation|\{} $x + 1 {punctuation|\}}{punctuation|;} {punctuation|\}}

{function|impl<'a, T> fmt}::Display for Kettle<'a, T> {punctuation|\{}
    /// Writes it{punctuation|.}
    fn fmt{punctuation|(}{function|&self, f}{operator|:} &mut fmt::Formatter<'_>{punctuation|)} {function|-> fmt}::Result {punctuation|\{}
        write!{punctuation|(}f, {string|"\{:>8.2\} l of \{name\}\\n"}, self{punctuation|.}litres, name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}{function|n}{operator|:} u32{punctuation|)} {function|-> Result<i64, Box<dyn std}::error::Error>> {punctuation|\{}
    {function|let mut map}{operator|:} HashMap<&str, Vec<u8>> {operator|=} HashMap::new{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} 'x'{punctuation|;} {keyword|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {keyword|let} e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    {function|'outer}{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} 0 {operator|\|} 1 => break 'outer, 2{punctuation|.}{punctuation|.}=9 if n % 2 == 0 => continue, x {punctuation|@} 10{punctuation|.}{punctuation|.} => {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}, vec![x as u8{punctuation|;} 3]{punctuation|)}{punctuation|;} {punctuation|\}} {operator|_} => unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}0{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}\|i\| i{punctuation|.}pow{punctuation|(}2{punctuation|)}{punctuation|)}{punctuation|.}{function|sum}::<u32>{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}{function|i64}::from{punctuation|(}sum{punctuation|)} + 1_000i64 - 2{punctuation|.}5e3 as i64{punctuation|)}{operator|?} /* nested /* comment */ */
{punctuation|\}}
