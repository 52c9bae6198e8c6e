{operator|/}{operator|/}{operator|!} Crate of tea.
use std::{punctuation|\{}collections::HashMap, fmt::{punctuation|\{}self, Display{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}'a, T: Display {operator|+} 'static{operator|>} where T: Copy {punctuation|\{}
    pub litres: f64,
    name: {operator|&}'a str,
    items: {punctuation|[}T; 4{punctuation|]},
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}${variable|x}:expr, ${punctuation|(}${variable|rest}:tt{punctuation|)}{operator|*}{punctuation|)} ={operator|>} {punctuation|\{} ${variable|x} {operator|+} 1 {punctuation|\}}; {punctuation|\}}

impl{operator|<}'a, T{operator|>} fmt::Display for Kettle{operator|<}'a, T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it.
    fn fmt{punctuation|(}{operator|&}self, f: {operator|&}mut fmt::Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt::Result {punctuation|\{}
        write{operator|!}{punctuation|(}f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n: u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64, Box{operator|<}dyn std::error::Error{operator|>>} {punctuation|\{}
    let mut map: HashMap{operator|<}{operator|&}str, Vec{operator|<}u8{operator|>>} = HashMap::new{punctuation|(}{punctuation|)};
    let c = 'x'; let b = b{string|"bytes\\x00"}; let e = '\\u{punctuation|\{}1F600{punctuation|\}}';
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} 0 {operator|\|} 1 ={operator|>} break 'outer, 2..=9 if n {operator|%} 2 {operator|==} 0 ={operator|>} continue, x @ 10.. ={operator|>} {punctuation|\{} map.insert{punctuation|(}{string|"k"}, vec{operator|!}{punctuation|[}x as u8; 3{punctuation|]}{punctuation|)}; {punctuation|\}} _ ={operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum = {punctuation|(}0..n{punctuation|)}.filter{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}.map{punctuation|(}{operator|\|}i{operator|\|} i.pow{punctuation|(}2{punctuation|)}{punctuation|)}.sum::{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    Ok{punctuation|(}i64::from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} 2.5e3 as i64{punctuation|)}{operator|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
