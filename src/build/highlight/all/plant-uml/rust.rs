//! Crate of tea.
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle<'a{punctuation|,} T{punctuation|:} Display + 'static> where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} &'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} 4{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}{variable|$x}{punctuation|:}expr{punctuation|,} ${punctuation|(}{variable|$rest}{punctuation|:}tt{punctuation|)}*{punctuation|)} => {punctuation|\{} {variable|$x} + 1 {punctuation|\}}{punctuation|;} {punctuation|\}}

impl<'a{punctuation|,} T> fmt{punctuation|:}{punctuation|:}Display for Kettle<'a{punctuation|,} T> {punctuation|\{}
    /// Writes it.
    fn fmt{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter<'_>{punctuation|)} {arrow operator|->} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name = r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {arrow operator|->} Result<i64{punctuation|,} Box<dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error>> {punctuation|\{}
    let mut map{punctuation|:} HashMap<&str{punctuation|,} Vec<u8>> = HashMap{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)}{punctuation|;}
    let c = 'x'{punctuation|;} let b = b{string|"bytes\\x00"}{punctuation|;} let e = '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    {comment|'outer: loop \{}
        match n {punctuation|\{} 0 \| 1 => break 'outer{punctuation|,} 2..=9 if n % 2 == 0 => continue{punctuation|,} x @ 10.. => {punctuation|\{} map.insert{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x {keyword|as} u8{punctuation|;} 3{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ => unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum = {punctuation|(}0..n{punctuation|)}.filter{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}2{punctuation|)}{punctuation|)}.sum{punctuation|:}{punctuation|:}<u32>{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} + 1_000i64 - 2.5e3 {keyword|as} i64{punctuation|)}? /* nested /* comment */ */
{punctuation|\}}
