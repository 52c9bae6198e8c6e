{comment|//! Crate of tea.}
use {property unquoted|std}{operator|:}{operator|:}{punctuation|\{}{property unquoted|collections}{operator|:}{operator|:}HashMap{punctuation|,} {property unquoted|fmt}{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

#{punctuation|[}derive(Debug{punctuation|,} Clone{punctuation|,} PartialEq){punctuation|]}
pub struct Kettle<{string|'a, T: Display + '}static> where {property unquoted|T}{operator|:} Copy {punctuation|\{}
    pub {property unquoted|litres}{operator|:} f64{punctuation|,}
    {property unquoted|name}{operator|:} &'a str{punctuation|,}
    {property unquoted|items}{operator|:} {punctuation|[}T; {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} ({property unquoted|$x}{operator|:}expr{punctuation|,} $({property unquoted|$rest}{operator|:}tt)*) => {punctuation|\{} $x + {number|1} {punctuation|\}}; {punctuation|\}}

impl<{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T> {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt(&self{punctuation|,} {property unquoted|f}{operator|:} &mut {property unquoted|fmt}{operator|:}{operator|:}Formatter<'_>) -> {property unquoted|fmt}{operator|:}{operator|:}Result {punctuation|\{}
        write!(f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name = r#{string|"raw "}x{string|""}#)
    {punctuation|\}}
{punctuation|\}}

async fn boil({property unquoted|n}{operator|:} u32) -> Result<i64{punctuation|,} Box<dyn {property unquoted|std}{operator|:}{operator|:}{property unquoted|error}{operator|:}{operator|:}Error>> {punctuation|\{}
    let mut {property unquoted|map}{operator|:} HashMap<&str{punctuation|,} Vec<u8>> = {property unquoted|HashMap}{operator|:}{operator|:}new();
    let c = {string|'x'}; let b = b{string|"bytes\\x00"}; let e = {string|'\\u\{1F600\}'};
    '{property unquoted|outer}{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} \| {number|1} => break 'outer{punctuation|,} {number|2.}.={number|9} if n % {number|2} == {number|0} => continue{punctuation|,} x @ {number|10.}. => {punctuation|\{} map.insert({string|"k"}{punctuation|,} vec!{punctuation|[}x as u8; {number|3}{punctuation|]}); {punctuation|\}} _ => unreachable!() {punctuation|\}}
    {punctuation|\}}
    let sum = ({number|0.}.n).filter(\|&i\| i != {number|0}xFF_u32).map(\|i\| i.pow({number|2})).{property unquoted|sum}{operator|:}{operator|:}<u32>();
    Ok({property unquoted|i64}{operator|:}{operator|:}from(sum) + {number|1}_000i64 - {number|2.5e3} as i64)? {comment|/* nested /* comment */} */
{punctuation|\}}
