//! Crate of tea{punctuation|.}
use {function|{prefix|std{punctuation|:}}{local-name|:}}{punctuation|\{}{function|{prefix|collections{punctuation|:}}{local-name|:HashMap}}{punctuation|,} {function|{prefix|fmt{punctuation|:}}{local-name|:}}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<{string|'a, T: Display + '}static> where {function|{prefix|T{punctuation|:}}} Copy {punctuation|\{}
    pub {function|{prefix|litres{punctuation|:}}} f64{punctuation|,}
    {function|{prefix|name{punctuation|:}}} &'{keyword|a} str{punctuation|,}
    {function|{prefix|items{punctuation|:}}} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}${function|{prefix|x{punctuation|:}}{local-name|expr}}{punctuation|,} ${punctuation|(}${function|{prefix|rest{punctuation|:}}{local-name|tt}}{punctuation|)}*{punctuation|)} {keyword|=}> {punctuation|\{} $x + {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl<{string|'a, T> fmt::Display for Kettle<'}{keyword|a}{punctuation|,} T> {punctuation|\{}
    /// Writes it{punctuation|.}
    fn fmt{punctuation|(}&self{punctuation|,} {function|{prefix|f{punctuation|:}}} &mut {function|{prefix|fmt{punctuation|:}}{local-name|:Formatter}}{url|{punctuation|<}'_{punctuation|>}}{punctuation|)} -> {function|{prefix|fmt{punctuation|:}}{local-name|:Result}} {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {keyword|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}{function|{prefix|n{punctuation|:}}} u32{punctuation|)} -> Result<i64{punctuation|,} Box<dyn {function|{prefix|std{punctuation|:}}{local-name|:error::Error}}>> {punctuation|\{}
    let mut {function|{prefix|map{punctuation|:}}} HashMap<&str{punctuation|,} Vec{url|{punctuation|<}u8{punctuation|>}}> {keyword|=} {function|{prefix|HashMap{punctuation|:}}{local-name|:new}}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {keyword|=} {string|'x'}{punctuation|;} let b {keyword|=} b{string|"bytes\\x00"}{punctuation|;} let e {keyword|=} {string|'\\u\{1F600\}'}{punctuation|;}
    '{function|{prefix|outer{punctuation|:}}} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {keyword|=}> break 'outer{punctuation|,} {number|2.}{punctuation|.}{keyword|=}{number|9} if n % {number|2} {keyword|=}{keyword|=} {number|0} {keyword|=}> continue{punctuation|,} x @ {number|10.}{punctuation|.} {keyword|=}> {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {keyword|=}> unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {keyword|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}\|&i\| i !{keyword|=} {number|0}xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}\|i\| i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{function|{prefix|sum{punctuation|:}}{local-name|:}}{url|{punctuation|<}u32{punctuation|>}}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}{function|{prefix|i64{punctuation|:}}{local-name|:from}}{punctuation|(}sum{punctuation|)} + {number|1}_000i64 - {number|2.5e3} as i64{punctuation|)}? /* nested /* comment */ */
{punctuation|\}}
