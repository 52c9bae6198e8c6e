{selector|//! Crate of tea.
use std::}{punctuation|\{}{selector|collections::HashMap, fmt::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{selector|;

#[derive(Debug, Clone, PartialEq)]
pub struct Kettle<'a, T: Display + 'static> where T: Copy} {punctuation|\{}
    pub {property|litres}{punctuation|:} f64{punctuation|,}
    {property|name}{punctuation|:} &'a str{punctuation|,}
    {property|items}{punctuation|:} [T{punctuation|;} 4]{punctuation|,}
{punctuation|\}}

{selector|macro_rules! cup} {punctuation|\{} {selector|($x:expr, $($rest:tt)*) =>} {punctuation|\{} $x + 1 {punctuation|\}}{punctuation|;} {punctuation|\}}

{selector|impl<'a, T> fmt::Display for Kettle<'a, T>} {punctuation|\{}
    /// Writes it.
    fn {function|fmt}{punctuation|(}&self{punctuation|,} {property|f}{punctuation|:} &mut {property|fmt}{punctuation|:}{punctuation|:}Formatter<'_>{punctuation|)} {selector|-> fmt::Result} {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {selector|"}{punctuation|\{}{punctuation|:}>8.2{punctuation|\}} {selector|l of} {punctuation|\{}name{punctuation|\}}\\n{string|", self.litres, name = r#"}raw {string|"x"}"#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{selector|async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>>} {punctuation|\{}
    let mut {property|map}{punctuation|:} HashMap<&str{punctuation|,} Vec<u8>> = {property|HashMap}{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c = {selector|'x'; let b = b"bytes\\x00"; let e = '\\u}{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    {selector|'outer: loop} {punctuation|\{}
        {selector|match n} {punctuation|\{} 0 \| 1 => break {selector|'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. =>} {punctuation|\{} map.{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec![x as u8{punctuation|;} 3]{punctuation|)}{punctuation|;} {punctuation|\}} _ => unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum = {punctuation|(}0..n{punctuation|)}.{function|filter}{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}.{function|map}{punctuation|(}\|i\| i.{function|pow}{punctuation|(}2{punctuation|)}{punctuation|)}.{property|sum}{punctuation|:}{punctuation|:}<u32>{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}{property|i64}{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} + 1_000i64 - 2.5e3 as i64{punctuation|)}? {comment|/* nested /* comment */} */
{punctuation|\}}
