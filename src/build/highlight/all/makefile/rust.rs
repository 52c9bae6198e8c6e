//! Crate of tea.
{target symbol|use std}{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap, fmt{punctuation|:}{punctuation|:}{punctuation|\{}self, Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<{string|'a, T: Display + '}{target symbol|static> where T}{punctuation|:} Copy {punctuation|\{}
{target symbol|    pub litres}{punctuation|:} f64,
{target symbol|    name}{punctuation|:} &'a str,
{target symbol|    items}{punctuation|:} [T{punctuation|;} 4],
{punctuation|\}}

{target symbol|macro_rules! cup \{ ({variable|$x}}{punctuation|:}expr, {variable|$}{punctuation|(}{variable|$rest}{punctuation|:}tt{punctuation|)}*{punctuation|)} {operator|=}> {punctuation|\{} {variable|$x} + 1 {punctuation|\}}{punctuation|;} {punctuation|\}}

impl<{string|'a, T> fmt::Display for Kettle<'}a, T> {punctuation|\{}
    /// Writes it.
{target symbol|    fn fmt(&self, f}{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter<'_>{punctuation|)} -> fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write!{punctuation|(}f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

{target symbol|async fn boil(n}{punctuation|:} u32{punctuation|)} -> Result<i64, Box<dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error>> {punctuation|\{}
{target symbol|    let mut map}{punctuation|:} HashMap<&str, Vec<u8>> {operator|=} HashMap{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
{target symbol|    'outer}{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} 0 {operator|\|} 1 {operator|=}> break 'outer, 2..{operator|=}9 if n % 2 {operator|=}{operator|=} 0 {operator|=}> continue, x {operator|@} 10.. {operator|=}> {punctuation|\{} map.insert{punctuation|(}{string|"k"}, vec![x as u8{punctuation|;} 3]{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}> unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}0..n{punctuation|)}.filter{punctuation|(}{operator|\|}&i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}.map{punctuation|(}{operator|\|}i{operator|\|} i.pow{punctuation|(}2{punctuation|)}{punctuation|)}.sum{punctuation|:}{punctuation|:}<u32>{punctuation|(}{punctuation|)}{punctuation|;}
{target symbol|    Ok(i64}{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} + 1_000i64 - 2.5e3 as i64{punctuation|)}? /* nested /* comment */ */
{punctuation|\}}
