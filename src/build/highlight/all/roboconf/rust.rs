//! Crate of tea{punctuation|.}
use {property|std}{punctuation|:}{punctuation|:}{punctuation|\{}{property|collections}{punctuation|:}{punctuation|:}HashMap{punctuation|,} {property|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<'a{punctuation|,} {property|T}{punctuation|:} Display + 'static> where {property|T}{punctuation|:} {component variable|Copy} {punctuation|\{}
    pub {property|litres}{punctuation|:} f64{punctuation|,}
    {property|name}{punctuation|:} &'a str{punctuation|,}
    {property|items}{punctuation|:} [T{punctuation|;} 4]{punctuation|,}
{punctuation|\}}

macro_rules! {component variable|cup} {punctuation|\{} (${property|x}{punctuation|:}expr{punctuation|,} $(${property|rest}{punctuation|:}tt)*) {punctuation|=}{value attr-value|> \{ $x + 1 \}}{punctuation|;} {punctuation|\}}

impl<'a{punctuation|,} T> {property|fmt}{punctuation|:}{punctuation|:}Display for Kettle<'a{punctuation|,} T> {punctuation|\{}
    /// Writes it{punctuation|.}
    fn fmt(&self{punctuation|,} {property|f}{punctuation|:} &mut {property|fmt}{punctuation|:}{punctuation|:}Formatter<'_>) -> {property|fmt}{punctuation|:}{punctuation|:}{component variable|Result} {punctuation|\{}
        write!(f{punctuation|,} "{punctuation|\{}{punctuation|:}>8{punctuation|.}2{punctuation|\}} l {component variable|of} {punctuation|\{}name{punctuation|\}}\\n"{punctuation|,} self{punctuation|.}litres{punctuation|,} name {punctuation|=} {value attr-value|r}{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil({property|n}{punctuation|:} u32) -> Result<i64{punctuation|,} Box<dyn {property|std}{punctuation|:}{punctuation|:}{property|error}{punctuation|:}{punctuation|:}Error>> {punctuation|\{}
    let mut {property|map}{punctuation|:} HashMap<&str{punctuation|,} Vec<u8>> {punctuation|=} {property|HashMap}{punctuation|:}{punctuation|:}new(){punctuation|;}
    let c {punctuation|=} {value attr-value|'x'}{punctuation|;} let b {punctuation|=} {value attr-value|b"bytes\\x00"}{punctuation|;} let e {punctuation|=} {value attr-value|'\\}{component variable|u}{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    '{property|outer}{punctuation|:} {component variable|loop} {punctuation|\{}
        match {component variable|n} {punctuation|\{} 0 \| 1 {punctuation|=}{value attr-value|> break 'outer}{punctuation|,} 2{punctuation|.}{punctuation|.}{punctuation|=}{value attr-value|9 if n % 2 == 0 => continue}{punctuation|,} x @ 10{punctuation|.}{punctuation|.} {punctuation|=}{value attr-value|> \{ map.insert("k"}{punctuation|,} vec![x as u8{punctuation|;} 3]){punctuation|;} {punctuation|\}} _ {punctuation|=}{value attr-value|> unreachable!() \}
    \}
    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2))}{property|.sum}{punctuation|:}{punctuation|:}<u32>(){punctuation|;}
    Ok({property|i64}{punctuation|:}{punctuation|:}from(sum) + 1_000i64 - 2{punctuation|.}5e3 as i64)? /* nested /* comment */ */
{punctuation|\}}
