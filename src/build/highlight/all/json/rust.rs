{comment|//! Crate of tea.}
use std{operator|:}{operator|:}{punctuation|\{}collections{operator|:}{operator|:}HashMap{punctuation|,} fmt{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

#{punctuation|[}derive(Debug{punctuation|,} Clone{punctuation|,} PartialEq){punctuation|]}
pub struct Kettle<'a{punctuation|,} T{operator|:} Display + 'static> where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} &'a str{punctuation|,}
    items{operator|:} {punctuation|[}T; {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} ($x{operator|:}expr{punctuation|,} $($rest{operator|:}tt)*) => {punctuation|\{} $x + {number|1} {punctuation|\}}; {punctuation|\}}

impl<'a{punctuation|,} T> fmt{operator|:}{operator|:}Display for Kettle<'a{punctuation|,} T> {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt(&self{punctuation|,} f{operator|:} &mut fmt{operator|:}{operator|:}Formatter<'_>) -> fmt{operator|:}{operator|:}Result {punctuation|\{}
        write!(f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name = r#{string|"raw "}x{string|""}#)
    {punctuation|\}}
{punctuation|\}}

async fn boil(n{operator|:} u32) -> Result<i64{punctuation|,} Box<dyn std{operator|:}{operator|:}error{operator|:}{operator|:}Error>> {punctuation|\{}
    let mut map{operator|:} HashMap<&str{punctuation|,} Vec<u8>> = HashMap{operator|:}{operator|:}new();
    let c = 'x'; let b = b{string|"bytes\\x00"}; let e = '\\u{punctuation|\{}1F600{punctuation|\}}';
    'outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} => break 'outer{punctuation|,} {number|2}..={number|9} if n % {number|2} == {number|0} => continue{punctuation|,} x @ {number|10}.. => {punctuation|\{} map.insert({string|"k"}{punctuation|,} vec!{punctuation|[}x as u8; {number|3}{punctuation|]}); {punctuation|\}} _ => unreachable!() {punctuation|\}}
    {punctuation|\}}
    let sum = ({number|0}..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow({number|2})).sum{operator|:}{operator|:}<u32>();
    Ok(i64{operator|:}{operator|:}from(sum) + 1_000i64 - {number|2.5e3} as i64)? {comment|/* nested /* comment */} */
{punctuation|\}}
