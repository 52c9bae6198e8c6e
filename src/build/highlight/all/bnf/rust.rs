//! Crate of tea.
use std::{operator|\{}collections::HashMap, fmt::{operator|\{}self, Display{operator|\}}{operator|\}};

#{operator|[}derive{operator|(}Debug, Clone, PartialEq{operator|)}{operator|]}
pub struct Kettle<{string|'a, T: Display + '}static> where T: Copy {operator|\{}
    pub litres: f64,
    name: &'a str,
    items: {operator|[}T; 4{operator|]},
{operator|\}}

macro_rules! cup {operator|\{} {operator|(}$x:expr, ${operator|(}$rest:tt{operator|)}{operator|*}{operator|)} => {operator|\{} $x {operator|+} 1 {operator|\}}; {operator|\}}

impl<{string|'a, T> fmt::Display for Kettle<'}a, T> {operator|\{}
    /// Writes it.
    fn fmt{operator|(}&self, f: &mut fmt::Formatter{rule|{punctuation|<}'_{punctuation|>}}{operator|)} -> fmt::Result {operator|\{}
        write!{operator|(}f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r#{string|"raw "}x{string|""}#{operator|)}
    {operator|\}}
{operator|\}}

async fn boil{operator|(}n: u32{operator|)} -> Result<i64, Box{rule|{punctuation|<}dyn std::error::Error{punctuation|>}}> {operator|\{}
    let mut map: HashMap<&str, Vec{rule|{punctuation|<}u8{punctuation|>}}> = HashMap::new{operator|(}{operator|)};
    let c = {string|'x'}; let b = b{string|"bytes\\x00"}; let e = {string|'\\u\{1F600\}'};
    'outer: loop {operator|\{}
        match n {operator|\{} 0 {operator|\|} 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => {operator|\{} map.insert{operator|(}{string|"k"}, vec!{operator|[}x as u8; 3{operator|]}{operator|)}; {operator|\}} _ => unreachable!{operator|(}{operator|)} {operator|\}}
    {operator|\}}
    let sum = {operator|(}0..n{operator|)}.filter{operator|(}{operator|\|}&i{operator|\|} i != 0xFF_u32{operator|)}.map{operator|(}{operator|\|}i{operator|\|} i.pow{operator|(}2{operator|)}{operator|)}.sum::{rule|{punctuation|<}u32{punctuation|>}}{operator|(}{operator|)};
    Ok{operator|(}i64::from{operator|(}sum{operator|)} {operator|+} 1_000i64 - 2.5e3 as i64{operator|)}{operator|?} /{operator|*} nested /{operator|*} comment {operator|*}/ {operator|*}/
{operator|\}}
