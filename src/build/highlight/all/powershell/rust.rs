{operator|/}{operator|/}{operator|!} Crate of tea{punctuation|.}
use std::{punctuation|\{}collections::HashMap{punctuation|,} fmt::{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<{string|'a, T: Display + '}static> where T: {function|Copy} {punctuation|\{}
    pub litres: f64{punctuation|,}
    name: &{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}a{punctuation|,} T> fmt::Display {keyword|for} Kettle<{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}_>{punctuation|)} {operator|-}> fmt::Result {punctuation|\{}
        {function|write}{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name = r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n: u32{punctuation|)} {operator|-}> Result<i64{punctuation|,} Box<dyn std::error::Error>> {punctuation|\{}
    let mut map: HashMap<&str{punctuation|,} Vec<u8>> = HashMap::new{punctuation|(}{punctuation|)}{punctuation|;}
    let c = {string|'x'}{punctuation|;} let b = b{string|"bytes\\x00"}{punctuation|;} let e = {string|'\\u\{1F600\}'}{punctuation|;}
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}outer{punctuation|,} 2{punctuation|.}{punctuation|.}=9 {keyword|if} n {operator|%} 2 == 0 => {keyword|continue}{punctuation|,} x @ 10{punctuation|.}{punctuation|.} => {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec!{namespace|[x as u8; 3]}{punctuation|)}{punctuation|;} {punctuation|\}} _ => unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum = {punctuation|(}0{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{keyword|filter}{punctuation|(}{punctuation|\|}&i{punctuation|\|} i {operator|!}= 0xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}{punctuation|\|}i{punctuation|\|} i{punctuation|.}pow{punctuation|(}2{punctuation|)}{punctuation|)}{punctuation|.}sum::<u32>{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64::{keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} 2{punctuation|.}5e3 as i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
