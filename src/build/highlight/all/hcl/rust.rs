{comment|//! Crate of tea.}
use std::{punctuation|\{}collections::HashMap, fmt::{punctuation|\{}self, Display{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<'a, T: Display + 'static> where T: {keyword|Copy} {punctuation|\{}
    pub litres: f64,
    name: &'a str,
    items: {punctuation|[}T; {number|4}{punctuation|]},
{punctuation|\}}

macro_rules! {keyword|cup} {punctuation|\{} ($x:expr, $($rest:tt)*) {punctuation|=}> {punctuation|\{} $x + {number|1} {punctuation|\}}; {punctuation|\}}

impl<'a, T> fmt::Display for Kettle<'a, T> {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::{keyword|Result} {punctuation|\{}
        write!(f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, {property|name} {punctuation|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> {punctuation|\{}
    let mut map: HashMap<&str, Vec<u8>> {punctuation|=} HashMap::new();
    let {property|c} {punctuation|=} 'x'; let {property|b} {punctuation|=} b{string|"bytes\\x00"}; let {property|e} {punctuation|=} '\\u{punctuation|\{}{number|1}F600{punctuation|\}}';
    'outer: {keyword|loop} {punctuation|\{}
        match {keyword|n} {punctuation|\{} {number|0} \| {property|1} {punctuation|=}> break 'outer, {property|2..}{punctuation|=}{number|9} if n % {number|2} {punctuation|=}{punctuation|=} {property|0} {punctuation|=}> continue, x @ {property|10..} {punctuation|=}> {punctuation|\{} map.insert({string|"k"}, vec!{punctuation|[}x as u8; {number|3}{punctuation|]}); {punctuation|\}} {property|_} {punctuation|=}> unreachable!() {punctuation|\}}
    {punctuation|\}}
    let {property|sum} {punctuation|=} ({number|0.}.n).filter(\|&i\| i !{punctuation|=} {number|0}xFF_u32).map(\|i\| i.pow({number|2})).sum::<u32>();
    Ok(i64::from(sum) + {number|1}_000i64 - {number|2.5e3} as i64)? {comment|/* nested /* comment */} */
{punctuation|\}}
