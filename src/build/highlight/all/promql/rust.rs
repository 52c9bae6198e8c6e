{operator|/}{operator|/}! Crate of tea{punctuation|.}
use std::{punctuation|\{}collections::HashMap{punctuation|,} fmt::{context-labels|{punctuation|\{}self{punctuation|,} Display{punctuation|\}}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}'a{punctuation|,} T: Display {operator|+} 'static{operator|>} where T: Copy {context-labels|{punctuation|\{}
    pub litres: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: [T; 4]{punctuation|,}
{punctuation|\}}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x:expr{punctuation|,} ${punctuation|(}$rest:tt{punctuation|)}{operator|*}{punctuation|)} ={operator|>} {context-labels|{punctuation|\{} $x + 1 {punctuation|\}}}{punctuation|;} {punctuation|\}}

impl{operator|<}'a{punctuation|,} T{operator|>} fmt::Display for Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    fn {function|fmt}{punctuation|(}&self{punctuation|,} f: &mut fmt::Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt::Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} "{context-labels|{punctuation|\{}:>8.2{punctuation|\}}} l of {context-labels|{punctuation|\{}name{punctuation|\}}}\\n"{punctuation|,} self{punctuation|.}litres{punctuation|,} name = r#"raw "x""#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n: u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std::error::Error{operator|>}{operator|>} {punctuation|\{}
    let mut map: HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} = HashMap::{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c = 'x'{punctuation|;} let b = b"bytes\\x00"{punctuation|;} let e = '\\u{context-labels|{punctuation|\{}1F600{punctuation|\}}}'{punctuation|;}
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} ={operator|>} break 'outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}={number|9} if n {operator|%} {number|2} {operator|==} {number|0} ={operator|>} continue{punctuation|,} x @ {number|10}{punctuation|.}{punctuation|.} ={operator|>} {context-labels|{punctuation|\{} map.insert({label-value attr-value|"k"}{punctuation|,} vec![x as u8; 3]); {punctuation|\}}} _ ={operator|>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let {keyword|sum} = {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}\|&i\| i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}\|i\| i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{keyword|sum}::{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64::{function|from}{punctuation|(}{keyword|sum}{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
