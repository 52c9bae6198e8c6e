{comment|//! Crate of tea.}
{selector|use std::}{punctuation|\{}{property|collections}{punctuation|:}{punctuation|:}HashMap{punctuation|,} {property|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#[{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{selector|]
pub struct Kettle<'a, T: Display + 'static> where T: Copy }{punctuation|\{}
    pub {property|litres}{punctuation|:} f64{punctuation|,}
    {property|name}{punctuation|:} &'a str{punctuation|,}
    {property|items}{punctuation|:} [T{punctuation|;} 4]{punctuation|,}
{punctuation|\}}

{selector|macro_rules! cup }{punctuation|\{} {punctuation|(}{property|{variable|$x}}{punctuation|:}expr{punctuation|,} ${punctuation|(}{property|{variable|$rest}}{punctuation|:}tt{punctuation|)}*{punctuation|)} {selector|=> }{punctuation|\{} {variable|$x} {operator|+} 1 {punctuation|\}}{punctuation|;} {punctuation|\}}

{selector|impl<'a, T> fmt::Display for Kettle<'a, T> }{punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}&self{punctuation|,} {property|f}{punctuation|:} &mut {property|fmt}{punctuation|:}{punctuation|:}Formatter<'_>{punctuation|)} {selector|-> fmt::Result }{punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name = r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}{property|n}{punctuation|:} u32{punctuation|)} {selector|-> Result<i64, Box<dyn std::error::Error>> }{punctuation|\{}
    let mut {property|map}{punctuation|:} HashMap<&str{punctuation|,} Vec<u8>> = {property|HashMap}{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c = {string|'x'}{punctuation|;} let b = b{string|"bytes\\x00"}{punctuation|;} let e = {string|'\\u\{1F600\}'}{punctuation|;}
    {selector|'outer: loop }{punctuation|\{}
        {selector|match n }{punctuation|\{} 0 \| 1 => break 'outer{punctuation|,} 2..=9 if n {operator|%} 2 {operator|==} 0 => continue{punctuation|,} x @ {selector|10.. => }{punctuation|\{} map.{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec![x {module-modifier keyword|as} u8{punctuation|;} 3]{punctuation|)}{punctuation|;} {punctuation|\}} _ => unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum = {punctuation|(}0..n{punctuation|)}.{function|filter}{punctuation|(}\|&i\| i {operator|!=} 0xFF_u32{punctuation|)}.{function|map}{punctuation|(}\|i\| i.{function|pow}{punctuation|(}2{punctuation|)}{punctuation|)}.{property|sum}{punctuation|:}{punctuation|:}<u32>{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}{property|i64}{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} 2.5e3 {module-modifier keyword|as} i64{punctuation|)}? {comment|/* nested /* comment */} */
{punctuation|\}}
