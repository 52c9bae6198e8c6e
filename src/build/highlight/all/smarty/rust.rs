//! Crate of tea.
use std::{smarty language-smarty|{delimiter punctuation|\{}{keyword|collections}{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{delimiter punctuation|\}}};

#[derive(Debug, Clone, PartialEq)]
pub struct Kettle{tag|{tag|{punctuation|<}'a,} {attr-name|{namespace|T:}} {attr-name|Display} {attr-name|+} {attr-name|'static}{punctuation|>}} where T: Copy \{
    pub litres: f64,
    name: &'a str,
    items: [T; 4],
\}

macro_rules! cup {smarty language-smarty|{delimiter punctuation|\{} {punctuation|(}{variable|$x}{punctuation|:}expr{punctuation|,} ${punctuation|(}{variable|$rest}{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} {variable|$x} {operator|+} {number|1} {punctuation|\}}; {delimiter punctuation|\}}}

impl{tag|{tag|{punctuation|<}'a,} {attr-name|T}{punctuation|>}} fmt::Display for Kettle{tag|{tag|{punctuation|<}'a,} {attr-name|T}{punctuation|>}} \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter{tag|{tag|{punctuation|<}'_}{punctuation|>}}) -> fmt::Result {smarty language-smarty|{delimiter punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"{interpolation|{interpolation-punctuation punctuation|\{}{expression|{punctuation|:}{operator|>}{number|8.2}}{interpolation-punctuation punctuation|\}}} l of {interpolation|{interpolation-punctuation punctuation|\{}{expression|name}{interpolation-punctuation punctuation|\}}}\\n"}{punctuation|,} self{punctuation|.}{variable|litres}{punctuation|,} {attr-name|name} {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {delimiter punctuation|\}}}
\}

async fn boil(n: u32) -> Result{tag|{tag|{punctuation|<}i64,} {attr-name|Box<dyn} {attr-name|{namespace|std:}:error::Error}{punctuation|>}}> \{
    let mut map: HashMap{tag|{tag|{punctuation|<}&str,} {attr-name|Vec<u8}{punctuation|>}}> = HashMap::new();
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u{smarty language-smarty|{delimiter punctuation|\{}{number|1}F600{delimiter punctuation|\}}}';
    'outer: loop \{
        match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => {smarty language-smarty|{delimiter punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8; {number|3}{punctuation|]}{punctuation|)}; {delimiter punctuation|\}}} _ => unreachable!() \}
    \}
    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::{tag|{tag|{punctuation|<}u32}{punctuation|>}}();
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
\}
