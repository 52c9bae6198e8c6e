//! Crate of tea.
use std::{soy language-soy|{delimiter punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{delimiter punctuation|\}}}\};

#[derive(Debug, Clone, PartialEq)]
pub struct Kettle{tag|{tag|{punctuation|<}'a,} {attr-name|{namespace|T:}} {attr-name|Display} {attr-name|+} {attr-name|'static}{punctuation|>}} where T: Copy \{
    pub litres: f64,
    name: &'a str,
    items: [T; 4],
\}

macro_rules! cup {soy language-soy|{delimiter punctuation|\{} {punctuation|(}{variable|$x}{punctuation|:}expr{punctuation|,} ${punctuation|(}{variable|$rest}{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} {variable|$x} {operator|+} {number|1} {delimiter punctuation|\}}}; \}

impl{tag|{tag|{punctuation|<}'a,} {attr-name|T}{punctuation|>}} fmt::Display for Kettle{tag|{tag|{punctuation|<}'a,} {attr-name|T}{punctuation|>}} \{
   {soy language-soy| {comment|/// Writes it.}}
    fn fmt(&self, f: &mut fmt::Formatter{tag|{tag|{punctuation|<}'_}{punctuation|>}}) -> fmt::Result \{
        write!(f, "{soy language-soy|{delimiter punctuation|\{}{punctuation|:}{operator|>}{number|8.2}{delimiter punctuation|\}}} l of {soy language-soy|{delimiter punctuation|\{}name{delimiter punctuation|\}}}\\n", self.litres, name = r#"raw "x""#)
    \}
\}

async fn boil(n: u32) -> Result{tag|{tag|{punctuation|<}i64,} {attr-name|Box<dyn} {attr-name|{namespace|std:}:error::Error}{punctuation|>}}> \{
    let mut map: HashMap{tag|{tag|{punctuation|<}&str,} {attr-name|Vec<u8}{punctuation|>}}> = HashMap::new();
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u{soy language-soy|{delimiter punctuation|\{}1F600{delimiter punctuation|\}}}';
    'outer: loop \{
        match n {soy language-soy|{delimiter punctuation|\{} {number|0} {punctuation|\|} {function|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} if n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} x @ {number|10}{punctuation|.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} {keyword|map}{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x {keyword|as} u8; {number|3}{punctuation|]}{punctuation|)}; {delimiter punctuation|\}}} _ => unreachable!() \}
    \}
    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::{tag|{tag|{punctuation|<}u32}{punctuation|>}}();
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? {soy language-soy|{comment|/* nested /* comment */}} */
\}
