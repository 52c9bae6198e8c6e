{comment|//! Crate of tea.}
{selector|use std::}{punctuation|\{}{selector|collections::HashMap, fmt::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{selector|#[derive(Debug, Clone, PartialEq)]
pub struct Kettle<'a, T: Display + 'static> where T: Copy} {punctuation|\{}
    pub {property|litres}{punctuation|:} f64{punctuation|,}
    {property|name}{punctuation|:} &'a str{punctuation|,}
    {property|items}{punctuation|:} [T{punctuation|;} 4]{punctuation|,}
{punctuation|\}}

{selector|macro_rules! cup} {punctuation|\{} {punctuation|(}${property|x}{punctuation|:}expr{punctuation|,} ${punctuation|(}${property|rest}{punctuation|:}tt{punctuation|)}{operator|*}{selector|) =>} {punctuation|\{} $x {operator|+} 1 {punctuation|\}}{punctuation|;} {punctuation|\}}

{selector|impl<'a, T> fmt::Display for Kettle<'a, T>} {punctuation|\{}
    {comment|/// Writes it.}
    {selector|fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result} {punctuation|\{}
        write!{selector|(f, "}{punctuation|\{}{punctuation|:}>8.2{punctuation|\}} {selector|l of} {punctuation|\{}name{punctuation|\}}\\n{string|", self.litres, name = r#"}raw {string|"x"}"#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{selector|async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>>} {punctuation|\{}
    let mut {property|map}{punctuation|:} HashMap<&str{punctuation|,} Vec<u8>> = {property|HashMap}{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c = {string|'x'}{punctuation|;} let b = b{string|"bytes\\x00"}{punctuation|;} {selector|let e = '\\u}{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    {selector|'outer: loop} {punctuation|\{}
        {selector|match n} {punctuation|\{} 0 \| 1 => break 'outer{punctuation|,} 2..=9 if n % 2 == 0 => continue{punctuation|,} x @ {selector|10.. =>} {punctuation|\{} map.{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec![x as u8{punctuation|;} 3]{punctuation|)}{punctuation|;} {punctuation|\}} _ => unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum = {punctuation|(}0..n{punctuation|)}.{function|filter}{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}.{function|map}{punctuation|(}\|i\| i.{function|pow}{punctuation|(}2{punctuation|)}{punctuation|)}.{property|sum}{punctuation|:}{punctuation|:}<u32>{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}{property|i64}{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} 2.5e3 as i64{punctuation|)}? {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
