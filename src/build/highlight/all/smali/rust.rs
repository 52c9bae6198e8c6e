//! Crate of tea.
use {field variable|std}{punctuation|:}{punctuation|:}{punctuation|\{}{field variable|collections}{punctuation|:}{punctuation|:}{label property|HashMap}{punctuation|,} {field variable|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<'a{punctuation|,} {field variable|T}{punctuation|:} Display + '{keyword|static}> where {field variable|T}{punctuation|:} Copy {punctuation|\{}
    pub {field variable|litres}{punctuation|:} f64{punctuation|,}
    {field variable|name}{punctuation|:} &'a str{punctuation|,}
    {field variable|items}{punctuation|:} {operator|[}T{punctuation|;} {number|4}]{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}{field variable|$x}{punctuation|:}{label property|expr}{punctuation|,} ${punctuation|(}{field variable|$rest}{punctuation|:}{label property|tt}{punctuation|)}*{punctuation|)} {operator|=}> {punctuation|\{} $x + {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl<'a{punctuation|,} T> {field variable|fmt}{punctuation|:}{punctuation|:}{label property|Display} for Kettle<'a{punctuation|,} T> {punctuation|\{}
    /// Writes it.
    fn {function|fmt}{punctuation|(}&self{punctuation|,} {field variable|f}{punctuation|:} &mut {field variable|fmt}{punctuation|:}{punctuation|:}{label property|Formatter}<'_>{punctuation|)} {operator|->} {field variable|fmt}{punctuation|:}{punctuation|:}{label property|Result} {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}{field variable|n}{punctuation|:} u32{punctuation|)} {operator|->} Result<i64{punctuation|,} Box<dyn {field variable|std}{punctuation|:}{punctuation|:}{field variable|error}{punctuation|:}{punctuation|:}{label property|Error}>> {punctuation|\{}
    let mut {field variable|map}{punctuation|:} HashMap<&str{punctuation|,} Vec<u8>> {operator|=} {field variable|HashMap}{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    '{field variable|outer}{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {operator|=}> break 'outer{punctuation|,} 2{operator|..}{operator|=}{number|9} if n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}> continue{punctuation|,} x @ 10{operator|..} {operator|=}> {punctuation|\{} map.insert{punctuation|(}{string|"k"}{punctuation|,} vec!{operator|[}x as u8{punctuation|;} {number|3}]{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}> unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}0{operator|..}n{punctuation|)}{keyword|.filter}{punctuation|(}\|&i\| i !{operator|=} 0xFF_u32{punctuation|)}{keyword|.map}{punctuation|(}\|i\| i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{keyword|.sum}{punctuation|:}{punctuation|:}{function|<u32>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}{field variable|i64}{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} + 1_000i64 - {number|2.5e3} as i64{punctuation|)}? /* nested /* comment */ */
{punctuation|\}}
