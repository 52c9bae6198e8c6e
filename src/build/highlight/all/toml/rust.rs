//! Crate of tea{punctuation|.}
use std::{punctuation|\{}collections::HashMap{punctuation|,} fmt::{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<{string|'a, T: Display + '}static> where T: Copy {punctuation|\{}
    pub litres: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: {punctuation|[}T; {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} ($x:expr{punctuation|,} $($rest:tt)*) {punctuation|=}> {punctuation|\{} $x + {number|1} {punctuation|\}}; {punctuation|\}}

impl<{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T> {punctuation|\{}
    /// Writes it{punctuation|.}
    fn fmt(&self{punctuation|,} f: &mut fmt::Formatter<'_>) -> fmt::Result {punctuation|\{}
        write!(f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} {key property|name} {punctuation|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil(n: u32) -> Result<i64{punctuation|,} Box<dyn std::error::Error>> {punctuation|\{}
    let mut map: HashMap<&str{punctuation|,} Vec<u8>> {punctuation|=} HashMap::new();
    let c {punctuation|=} {string|'x'}; let b {punctuation|=} b{string|"bytes\\x00"}; let e {punctuation|=} {string|'\\u\{1F600\}'};
    'outer: loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} {punctuation|=}> break 'outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{punctuation|=}{number|9} if n % {number|2} {punctuation|=}{punctuation|=} {number|0} {punctuation|=}> continue{punctuation|,} x @ {number|10}{punctuation|.}{punctuation|.} {punctuation|=}> {punctuation|\{} map{punctuation|.}insert({string|"k"}{punctuation|,} vec!{punctuation|[}x as u8; {number|3}{punctuation|]}); {punctuation|\}} _ {punctuation|=}> unreachable!() {punctuation|\}}
    {punctuation|\}}
    let sum {punctuation|=} ({number|0}{punctuation|.}{punctuation|.}n){punctuation|.}filter(\|&i\| i !{punctuation|=} {number|0xFF_u32}){punctuation|.}map(\|i\| i{punctuation|.}pow({number|2})){punctuation|.}sum::<u32>();
    Ok(i64::from(sum) + 1_000i64 - {number|2.5e3} as i64)? /* nested /* comment */ */
{punctuation|\}}
