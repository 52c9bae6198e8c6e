//! Crate of tea.
use std::{punctuation|\{}collections::HashMap, fmt::{punctuation|\{}self, Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{parser-comment comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{tag|{tag|{punctuation|<}'a,} {attr-name|{namespace|T:}} {attr-name|Display} {attr-name|+} {attr-name|'static}{punctuation|>}} where T: Copy {punctuation|\{}
    pub litres: f64,
    name: &'a str,
    items: {punctuation|[}T{punctuation|;} 4{punctuation|]},
{punctuation|\}}

macro_rules! cup {punctuation|\{} {expression|{punctuation|(}{variable|$x{punctuation|:}expr}, ${punctuation|(}{variable|$rest{punctuation|:}tt}{punctuation|)}{operator|*}{punctuation|)}} => {punctuation|\{} {variable|$x} + 1 {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{tag|{tag|{punctuation|<}'a,} {attr-name|T}{punctuation|>}} fmt::Display for Kettle{tag|{tag|{punctuation|<}'a,} {attr-name|T}{punctuation|>}} {punctuation|\{}
    /// Writes it.
    fn fmt{expression|{punctuation|(}{operator|&}self, f: {operator|&}mut fmt::Formatter{operator|<}'_{operator|>}{punctuation|)}} -> fmt::Result {punctuation|\{}
        write!{expression|{punctuation|(}f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r#{string|"raw "}x{string|""}#{punctuation|)}}
    {punctuation|\}}
{punctuation|\}}

async fn boil{expression|{punctuation|(}n: u32{punctuation|)}} -> Result{tag|{tag|{punctuation|<}i64,} {attr-name|Box<dyn} {attr-name|{namespace|std:}:error::Error}{punctuation|>}}> {punctuation|\{}
    let mut map: HashMap{tag|{tag|{punctuation|<}&str,} {attr-name|Vec<u8}{punctuation|>}}> = HashMap::new{expression|{punctuation|(}{punctuation|)}}{punctuation|;}
    let c = 'x'{punctuation|;} let b = b"bytes\\x00"{punctuation|;} let e = '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => {punctuation|\{} map.insert{expression|{punctuation|(}{string|"k"}, vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}}{punctuation|;} {punctuation|\}} _ => unreachable!{expression|{punctuation|(}{punctuation|)}} {punctuation|\}}
    {punctuation|\}}
    let sum = {expression|{punctuation|(}{number|0}..n{punctuation|)}}.filter{expression|{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}}.map{expression|{punctuation|(}{operator|\|}i{operator|\|} i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}}.sum::{tag|{tag|{punctuation|<}u32}{punctuation|>}}{expression|{punctuation|(}{punctuation|)}}{punctuation|;}
    Ok{expression|{punctuation|(}i64::from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}}? /* nested /* comment */ */
{punctuation|\}}
